package org.ordskifte.diff;

/**
 * A stretch of a changed text. What is not inserted, put together, is the text before; what is not deleted is the text
 * after.
 */
public record Part(Kind kind, String text) {

    /** Whether both texts have it or only one of them. */
    public enum Kind {
        SAME,
        DELETED,
        INSERTED
    }
}
