package org.ordskifte.intake.outline;

/**
 * Something the file says about itself: a value or visibly none.
 *
 * @param value text, ISO date or instant, or a list; null when a label stands without a value or nothing was found
 * @param origin how it is known; null when nothing was found
 * @param line the line that says so, counted from 1
 */
public record Fact(Object value, Origin origin, Integer line) {

    /** How a fact came to be known. */
    public enum Origin {
        PRINTED,
        ENTERED,
        DERIVED
    }

    public static Fact printed(Object value, int line) {
        return new Fact(value, Origin.PRINTED, line);
    }

    public static Fact derived(Object value, int line) {
        return new Fact(value, Origin.DERIVED, line);
    }

    /** Nothing in the file says it. */
    public static Fact absent() {
        return new Fact(null, null, null);
    }
}
