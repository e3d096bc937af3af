package org.ordskifte.intake.outline;

/**
 * A change that somebody made while changes were recorded in a file.
 *
 * @param kind INSERTED, DELETED, MOVED or FORMATTED
 * @param author as the file names whoever made it; null if it does not
 * @param date as the file gives it
 * @param text the words it concerns, shortened if they are many
 * @param line where it stands, counted from 1
 */
public record TrackedChange(Kind kind, String author, String date, String text, Integer line) {

    /** What was done to the words. */
    public enum Kind {
        INSERTED,
        DELETED,
        MOVED,
        FORMATTED
    }

    public TrackedChange at(int number) {
        return new TrackedChange(kind, author, date, text, number);
    }
}
