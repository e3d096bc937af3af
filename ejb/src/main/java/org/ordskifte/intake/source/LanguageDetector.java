package org.ordskifte.intake.source;

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
    private static final Map<String, Set<String>> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put(
                "da",
                words(
                        "af",
                        "og",
                        "ikke",
                        "også",
                        "på",
                        "er",
                        "skal",
                        "som",
                        "det",
                        "den",
                        "de",
                        "vi",
                        "at",
                        "bliver",
                        "blive",
                        "blev",
                        "hvis",
                        "nogle",
                        "mellem",
                        "hvad",
                        "hvordan",
                        "medarbejdere",
                        "medarbejder",
                        "være",
                        "lave",
                        "sig",
                        "efter",
                        "uden",
                        "inden",
                        "alle",
                        "overfor",
                        "kommunens",
                        "høring",
                        "mulighed",
                        "udkast",
                        "skabe",
                        "arbejde",
                        "derfor",
                        "gælder",
                        "nødvendige",
                        "kan",
                        "eller",
                        "vores",
                        "har",
                        "til"));
        WORDS.put(
                "nb",
                words(
                        "av",
                        "og",
                        "ikke",
                        "også",
                        "på",
                        "er",
                        "skal",
                        "som",
                        "det",
                        "den",
                        "de",
                        "vi",
                        "å",
                        "blir",
                        "bli",
                        "ble",
                        "hvis",
                        "noen",
                        "mellom",
                        "hva",
                        "hvordan",
                        "medarbeidere",
                        "medarbeider",
                        "være",
                        "seg",
                        "etter",
                        "uten",
                        "innen",
                        "alle",
                        "overfor",
                        "kommunens",
                        "høring",
                        "mulighet",
                        "utkast",
                        "skape",
                        "arbeide",
                        "arbeid",
                        "derfor",
                        "gjelder",
                        "nødvendige",
                        "kan",
                        "eller",
                        "våre",
                        "har",
                        "til",
                        "ansatte"));
        WORDS.put(
                "nn",
                words(
                        "av",
                        "og",
                        "ikkje",
                        "også",
                        "på",
                        "er",
                        "skal",
                        "som",
                        "det",
                        "den",
                        "dei",
                        "vi",
                        "å",
                        "vert",
                        "blir",
                        "vart",
                        "dersom",
                        "nokon",
                        "mellom",
                        "kva",
                        "korleis",
                        "medarbeidarar",
                        "vere",
                        "seg",
                        "etter",
                        "utan",
                        "innan",
                        "alle",
                        "kommunen",
                        "høyring",
                        "tilsette",
                        "frå",
                        "ein",
                        "eit",
                        "gjeld",
                        "meir",
                        "eigne",
                        "eigen",
                        "sjølv",
                        "berre",
                        "kan",
                        "eller",
                        "våre",
                        "har",
                        "til",
                        "dykk",
                        "heile"));
        WORDS.put(
                "sv",
                words(
                        "av",
                        "och",
                        "inte",
                        "också",
                        "på",
                        "är",
                        "ska",
                        "skall",
                        "som",
                        "det",
                        "den",
                        "de",
                        "vi",
                        "att",
                        "blir",
                        "bli",
                        "om",
                        "någon",
                        "mellan",
                        "vad",
                        "hur",
                        "medarbetare",
                        "vara",
                        "sig",
                        "efter",
                        "utan",
                        "inom",
                        "alla",
                        "för",
                        "från",
                        "med",
                        "till",
                        "även",
                        "eller",
                        "våra",
                        "har",
                        "kan",
                        "gäller",
                        "ett",
                        "en",
                        "arbete",
                        "oss",
                        "vår",
                        "enligt",
                        "samt"));
        WORDS.put(
                "en",
                words(
                        "the",
                        "and",
                        "of",
                        "to",
                        "shall",
                        "is",
                        "are",
                        "not",
                        "with",
                        "for",
                        "that",
                        "by",
                        "or",
                        "be",
                        "our",
                        "we",
                        "must",
                        "all",
                        "this",
                        "which",
                        "employees",
                        "their",
                        "have",
                        "from",
                        "on",
                        "as"));
    }

    private LanguageDetector() {}

    /** @return the language with the most evidence, if it has enough and more than any other */
    public static Optional<String> detect(String text) {
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
        return best(score);
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

    private static Set<String> words(String... words) {
        return Set.of(words);
    }
}
