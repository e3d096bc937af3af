package org.ordskifte.diff.match;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they are compared: small letters, Nordic letters by their neighbours' spelling, no signs, single blanks. */
final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}%§]+");

    private Folding() {}

    /** Empty for nothing; "Gåvor, högst 500 kr." becomes "gaavor hoegst 500 kr". */
    static String fold(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String small = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace("\u00ad", "")
                .toLowerCase(Locale.ROOT);
        String nordic = small.replace("å", "aa")
                .replace("æ", "ae")
                .replace("ä", "ae")
                .replace("ø", "oe")
                .replace("ö", "oe");
        String plain =
                MARKS.matcher(Normalizer.normalize(nordic, Normalizer.Form.NFD)).replaceAll("");
        return SIGNS.matcher(plain).replaceAll(" ").strip();
    }
}
