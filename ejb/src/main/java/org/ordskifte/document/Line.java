package org.ordskifte.document;

import org.ordskifte.shared.Refusal;

/** Words that are no clause, such as a title, a name or a note, in the form in which text is stored and hashed. */
public final class Line {

    private Line() {}

    /** @throws Refusal invalid-field where nothing is said or more than one line, invalid-text */
    public static String required(String field, String text) {
        String line = orNone(field, text);
        if (line == null) {
            throw Refusal.invalid(field, "required");
        }
        return line;
    }

    /**
     * @return null where nothing is said
     * @throws Refusal invalid-field for more than one line, invalid-text
     */
    public static String orNone(String field, String text) {
        String line = words(text);
        if (line != null && line.indexOf('\n') >= 0) {
            throw Refusal.invalid(field, "one-line");
        }
        return line;
    }

    /**
     * Of one line or more.
     *
     * @return null where nothing is said
     * @throws Refusal invalid-text
     */
    public static String words(String text) {
        return text == null || text.isBlank() ? null : Markup.normalise(text).strip();
    }
}
