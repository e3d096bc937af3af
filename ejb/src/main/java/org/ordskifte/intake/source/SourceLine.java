package org.ordskifte.intake.source;

/**
 * A line of the file.
 *
 * @param number counted from 1
 * @param text NFC, without blanks at either end; empty if the line holds only blanks
 * @param indent how many blanks stood before it, a tab counting four
 */
public record SourceLine(int number, String text, int indent) {

    public boolean isBlank() {
        return text.isEmpty();
    }
}
