package org.ordskifte.web.page.office;

import java.text.Normalizer;
import java.util.Locale;

/** Proposes the readable last part of an address, and the kind, for a document that is known by its title alone. */
final class Addresses {

    private static final int LONGEST = 50;

    private Addresses() {}

    static String kind(String title) {
        String words = (title == null ? "" : title).toLowerCase(Locale.ROOT);
        if (words.contains("kod") || words.contains("code") || words.contains("etisk")) {
            return "code-of-conduct";
        }
        return words.contains("riktlinj") || words.contains("retningslinj") || words.contains("guideline")
                ? "guidelines"
                : "policy";
    }

    /** "Kodeks for åbenhed" becomes "kodeks-for-aabenhed", in Swedish "oppenhet" keeps to its plain letters. */
    static String of(String title, String language) {
        String text = (title == null ? "" : title).toLowerCase(Locale.ROOT);
        if (!"sv".equals(language)) {
            text = text.replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.length() > LONGEST ? slug.substring(0, LONGEST).replaceAll("-[^-]*$", "") : slug;
    }
}
