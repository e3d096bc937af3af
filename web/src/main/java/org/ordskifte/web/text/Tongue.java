package org.ordskifte.web.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages the interface speaks. Nothing else is ever taken for a locale. */
public enum Tongue {
    DA("da", "Dansk"),
    SV("sv", "Svenska"),
    NB("nb", "Norsk"),
    EN("en", "English");

    private final String tag;
    private final String ownName;

    Tongue(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** The language meant by a tag such as {@code sv-FI}; Nynorsk and plain {@code no} are answered in Bokmål. */
    public static Optional<Tongue> of(String languageTag) {
        if (languageTag == null) {
            return Optional.empty();
        }
        var primary = languageTag.strip().toLowerCase(Locale.ROOT).split("[-_;]", 2)[0];
        var wanted = primary.equals("no") || primary.equals("nn") ? "nb" : primary;
        return Arrays.stream(values()).filter(t -> t.tag.equals(wanted)).findFirst();
    }

    public String getTag() {
        return tag;
    }

    /** The language's name in itself. */
    public String getOwnName() {
        return ownName;
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(tag);
    }
}
