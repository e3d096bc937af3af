package org.ordskifte.search.query;

import java.util.Locale;
import java.util.Set;

/** Words that stand in every text: a question is not about them, unless it holds nothing else. */
final class FillWords {

    private static final Set<String> ALL = Set.of(
            // Danish, Norwegian
            "af",
            "at",
            "av",
            "de",
            "den",
            "der",
            "det",
            "du",
            "eller",
            "en",
            "er",
            "et",
            "for",
            "fra",
            "har",
            "hvad",
            "hvem",
            "hvor",
            "hvordan",
            "hvornår",
            "hva",
            "når",
            "i",
            "ikke",
            "jeg",
            "kan",
            "man",
            "med",
            "må",
            "og",
            "om",
            "på",
            "skal",
            "som",
            "til",
            "vi",
            "å",
            "eg",
            "ikkje",
            "ein",
            "eit",
            "frå",
            // Swedish
            "att",
            "ett",
            "från",
            "får",
            "för",
            "hur",
            "inte",
            "jag",
            "när",
            "och",
            "ska",
            "till",
            "vad",
            "vem",
            "är",
            "var",
            // English
            "a",
            "an",
            "and",
            "are",
            "by",
            "do",
            "from",
            "how",
            "in",
            "is",
            "may",
            "not",
            "of",
            "on",
            "or",
            "the",
            "to",
            "what",
            "when",
            "who",
            "with");

    private FillWords() {}

    static boolean contains(String word) {
        return ALL.contains(word.toLowerCase(Locale.ROOT));
    }
}
