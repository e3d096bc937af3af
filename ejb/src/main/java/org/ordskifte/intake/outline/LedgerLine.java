package org.ordskifte.intake.outline;

/**
 * What became of one line that is not blank.
 *
 * @param line counted from 1
 * @param reason a code such as {@code running-header}, {@code title} or {@code decision-line}; {@link WarningText} has words
 *     for it
 * @param clause the id of the clause the line went to, if any
 */
public record LedgerLine(int line, As as, String reason, String clause) {

    /** The use that was made of a line. */
    public enum As {
        TITLE,
        HEADING,
        CLAUSE,
        METADATA,
        TAG,
        SUMMARY,
        LEFT_OUT
    }
}
