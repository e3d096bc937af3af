package org.ordskifte.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows withheld words again where somebody has copied them into a text of their own: a few of them in a row, a number
 * or an address, or a name that stands nowhere else in what may be read.
 */
public final class Echoes {

    public static final Echoes NONE = new Echoes(Set.of(), Set.of());

    /** So many in a row are no accident. */
    private static final int RUN = 4;

    private static final int SHORTEST_NAME = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}@._+'’-]*[\\p{L}\\p{N}])?");
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[ \\u00A0./-]?\\d){5,}");

    private final Set<String> runs;
    private final Set<String> telling;

    private Echoes(Set<String> runs, Set<String> telling) {
        this.runs = runs;
        this.telling = telling;
    }

    /**
     * @param withheld passages and titles as they were written
     * @param shown what may be read of the same texts: to repeat that gives nothing away
     */
    static Echoes of(List<String> withheld, List<String> shown) {
        Set<String> runs = new HashSet<>();
        Set<String> telling = new HashSet<>();
        for (String passage : withheld) {
            List<String> words = words(passage);
            runs.addAll(runs(words, Math.min(RUN, words.size())));
            telling.addAll(numbers(passage));
            telling.addAll(names(passage));
        }
        for (String passage : shown) {
            List<String> words = words(passage);
            telling.removeAll(words);
            telling.removeAll(numbers(passage));
            for (int length = 1; length <= RUN; length++) {
                runs.removeAll(runs(words, length));
            }
        }
        return runs.isEmpty() && telling.isEmpty() ? NONE : new Echoes(runs, telling);
    }

    public boolean repeats(String text) {
        if (text == null || this == NONE) {
            return false;
        }
        List<String> words = words(text);
        if (words.stream().anyMatch(telling::contains) || numbers(text).stream().anyMatch(telling::contains)) {
            return true;
        }
        for (int length = 1; length <= RUN; length++) {
            if (runs(words, length).stream().anyMatch(runs::contains)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    private static Set<String> runs(List<String> words, int length) {
        Set<String> runs = new HashSet<>();
        for (int from = 0; length > 0 && from + length <= words.size(); from++) {
            runs.add(String.join(" ", words.subList(from, from + length)));
        }
        return runs;
    }

    /** Long enough to be somebody's, however they are spaced. */
    private static Set<String> numbers(String text) {
        Set<String> numbers = new HashSet<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(matcher.group().replaceAll("\\D", ""));
        }
        return numbers;
    }

    /** Addresses, and words with a capital that do not begin a sentence. */
    private static Set<String> names(String text) {
        Set<String> names = new HashSet<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            boolean capital = Character.isUpperCase(word.codePointAt(0)) && word.length() >= SHORTEST_NAME;
            if (word.indexOf('@') > 0 || capital && !beginsSentence(text, matcher.start())) {
                names.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private static boolean beginsSentence(String text, int place) {
        int before = place - 1;
        while (before >= 0
                && !Character.isLetterOrDigit(text.charAt(before))
                && ".!?:\n".indexOf(text.charAt(before)) < 0) {
            before--;
        }
        return before < 0 || ".!?:\n".indexOf(text.charAt(before)) >= 0;
    }
}
