package org.ordskifte.intake.split;

/**
 * A heading, or a number that begins a clause without one.
 *
 * @param depth as its style counts depths, from 1
 * @param label null if not numbered
 * @param text null if it is only a number
 */
record Heading(Style style, int depth, String label, String text) {

    /** How a heading shows that it is one. */
    enum Style {
        MARKDOWN,
        CHAPTER,
        ROMAN,
        SECTION,
        SUBSECTION,
        DECIMAL,
        CAPITALS,
        PLAIN
    }

    static Heading of(Numbered numbered, String text) {
        return new Heading(Style.valueOf(numbered.style().name()), numbered.depth(), numbered.label(), text);
    }
}
