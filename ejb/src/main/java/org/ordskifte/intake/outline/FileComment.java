package org.ordskifte.intake.outline;

/**
 * What somebody wrote in the margin of a file.
 *
 * @param author as the file names whoever wrote it; null if it does not
 * @param date as the file gives it
 * @param quote the words it was attached to; null if none
 * @param line where it stands, counted from 1
 * @param clause the id of the clause that line went to; null if to none
 */
public record FileComment(String author, String date, String text, String quote, Integer line, String clause) {

    public static FileComment of(String author, String date, String text, String quote) {
        return new FileComment(author, date, text, quote, null, null);
    }

    public FileComment at(int number) {
        return new FileComment(author, date, text, quote, number, clause);
    }

    public FileComment on(String clauseId) {
        return new FileComment(author, date, text, quote, line, clauseId);
    }
}
