package org.ordskifte.intake.correct;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Where a step was taken, by the words that stood there.
 *
 * @param line the first of the clause, or the one that is meant; decides only among places of equal words
 * @param words how its text began
 * @param nth which of those with equal words, counted from 1
 * @param of how many of them there were
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Place(Integer line, String label, String heading, String words, int nth, int of) {

    private static final int LONGEST = 80;

    /** How a text begins, whatever its blanks. */
    static String beginning(String text) {
        String flat = text.strip().replaceAll("\\s+", " ");
        return flat.length() > LONGEST ? flat.substring(0, LONGEST) : flat;
    }

    /** Number and heading, or the first words where there is neither. */
    public String name() {
        String name = ((label == null ? "" : label + " ") + (heading == null ? "" : heading)).strip();
        return name.isEmpty() ? words : name;
    }
}
