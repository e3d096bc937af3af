package org.ordskifte.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads words, writes da, sv, nb, nn or en. Counts the small words in which the languages differ; a letter that only one
 * of them has counts too. Too few of either is no answer.
 */
public final class LanguageDetector {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int ENOUGH = 2;
    private static final int MANY = 12;
    private static final Set<String> NEAR = Set.of("da", "nb", "nn");
    private static final Map<String, Set<String>> WORDS = read("small-words.txt");

    private LanguageDetector() {}

    /** @return the language with the most evidence, if it has enough and more than any other */
    public static Optional<String> detect(String text) {
        return best(score(text));
    }

    /**
     * Whether a text shows it beyond doubt: by many words, and by half as many again as speak for any language that is not
     * near to it.
     */
    public static boolean shows(String text, String language) {
        Map<String, Integer> score = score(text);
        int own = score.getOrDefault(language, 0);
        return own >= MANY
                && score.entrySet().stream()
                        .filter(each -> !each.getKey().equals(language))
                        .filter(each -> !NEAR.contains(language) || !NEAR.contains(each.getKey()))
                        .allMatch(each -> own * 2 >= each.getValue() * 3);
    }

    private static Map<String, Integer> score(String text) {
        Map<String, Integer> score = new LinkedHashMap<>();
        WORDS.keySet().forEach(language -> score.put(language, 0));
        Matcher word = WORD.matcher(text);
        for (int read = 0; read < 20_000 && word.find(); read++) {
            String lower = word.group().toLowerCase(Locale.ROOT);
            WORDS.forEach((language, known) -> {
                if (known.contains(lower)) {
                    score.merge(language, 1, Integer::sum);
                }
            });
            letters(lower, score);
        }
        return score;
    }

    private static void letters(String word, Map<String, Integer> score) {
        if (word.indexOf('ä') >= 0 || word.indexOf('ö') >= 0) {
            score.merge("sv", 1, Integer::sum);
        }
        if (word.indexOf('æ') >= 0 || word.indexOf('ø') >= 0) {
            score.merge("da", 1, Integer::sum);
            score.merge("nb", 1, Integer::sum);
            score.merge("nn", 1, Integer::sum);
        }
    }

    private static Optional<String> best(Map<String, Integer> score) {
        int most = score.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        var winners = score.entrySet().stream()
                .filter(each -> each.getValue() == most)
                .toList();
        return most >= ENOUGH && winners.size() == 1
                ? Optional.of(winners.get(0).getKey())
                : Optional.empty();
    }

    /** Lines such as {@code da: af og ikke}. */
    private static Map<String, Set<String>> read(String file) {
        try (InputStream in = LanguageDetector.class.getResourceAsStream(file)) {
            Map<String, Set<String>> words = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(": "))
                    .forEach(line -> words.put(line[0], Set.of(line[1].split(" "))));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
