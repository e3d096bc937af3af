package org.ordskifte.intake.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields that are open while a text is read, one inside the other: what they compute, and whether that is being read. */
final class WordFields {

    private static final Pattern HYPERLINK = Pattern.compile("(?i)^\\s*HYPERLINK\\s+\"([^\"]*)\".*");

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean result;
    }

    private final Deque<Field> open = new ArrayDeque<>();

    /** @param mark begin, separate or end */
    void mark(String mark) {
        switch (mark) {
            case "begin" -> open.push(new Field());
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.peek().result = true;
                }
            }
            case "end" -> end();
            default -> {
                // nothing else is known
            }
        }
    }

    /** A field that holds nothing but its result. */
    void whole(String instruction) {
        open.push(new Field());
        instruct(instruction);
        open.peek().result = true;
    }

    void end() {
        open.poll();
    }

    void instruct(String words) {
        if (!open.isEmpty()) {
            open.peek().instruction.append(words);
        }
    }

    /** What is said now is an instruction, not a word of the text. */
    boolean isComputing() {
        return !open.isEmpty() && !open.peek().result;
    }

    boolean inContents() {
        return open.stream()
                .anyMatch(field ->
                        field.result && field.instruction.toString().strip().startsWith("TOC"));
    }

    Optional<String> link() {
        return open.stream()
                .map(field -> HYPERLINK.matcher(field.instruction))
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .findFirst();
    }
}
