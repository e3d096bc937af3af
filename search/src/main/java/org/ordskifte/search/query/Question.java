package org.ordskifte.search.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ordskifte.shared.Refusal;

/** What somebody typed, taken apart into words and phrases. Signs that are no part of a word mean nothing. */
record Question(List<Part> parts) {

    static final int LONGEST = 400;
    static final int MOST_PARTS = 24;

    private static final Pattern PART = Pattern.compile("[\"“”„»«]([^\"“”„»«]*)[\"“”„»«]|([^\\s\"“”„»«]+)");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\p{M}]+$");
    private static final Pattern WHOLE = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    /** @param phrase whether its words must stand side by side */
    record Part(String text, boolean phrase) {}

    /** @throws Refusal invalid-field for what is too long or holds signs nobody can type */
    static Question of(String typed) {
        if (typed == null) {
            return new Question(List.of());
        }
        if (typed.length() > LONGEST) {
            throw Refusal.invalid("q", "too-long");
        }
        if (typed.codePoints().anyMatch(Question::isUntypable)) {
            throw Refusal.invalid("q", "characters");
        }
        List<Part> parts = new ArrayList<>();
        String plain = UNSEEN.matcher(typed).replaceAll("");
        Matcher found = PART.matcher(Normalizer.normalize(plain, Normalizer.Form.NFC));
        while (found.find()) {
            String text = found.group(1) == null ? found.group(2) : found.group(1);
            add(EDGES.matcher(text).replaceAll(""), parts);
        }
        if (parts.size() > MOST_PARTS) {
            throw Refusal.invalid("q", "too-long");
        }
        return new Question(List.copyOf(parts));
    }

    private static void add(String text, List<Part> parts) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, !WHOLE.matcher(text).matches()));
        }
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    boolean isLast(Part part) {
        return parts.get(parts.size() - 1) == part;
    }

    private static boolean isUntypable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> !Character.isWhitespace(point);
            case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
            case Character.FORMAT -> (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
            default -> false;
        };
    }
}
