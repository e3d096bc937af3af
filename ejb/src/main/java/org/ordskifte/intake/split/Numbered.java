package org.ordskifte.intake.split;

/**
 * A line that begins with a printed number which counts clauses.
 *
 * @param style what kind of number
 * @param depth 1 for "2", 2 for "2.4"
 * @param label as printed without trailing full stop
 * @param rest what follows the number
 * @param heading whether the rest is a heading, not text
 */
record Numbered(Style style, int depth, String label, String rest, boolean heading) {

    /** The kinds of numbers, each counted by itself. */
    enum Style {
        CHAPTER,
        ROMAN,
        SECTION,
        SUBSECTION,
        DECIMAL
    }

    Numbered asHeading(boolean isHeading) {
        return new Numbered(style, depth, label, rest, isHeading);
    }
}
