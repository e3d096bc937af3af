package org.ordskifte.search.mapping;

import java.util.Locale;

/** A language whose words are brought to their stems. Each has fields of its own in the index. */
public enum IndexLanguage {
    DA("Danish"),
    SV("Swedish"),
    NB("Norwegian"),
    EN("English");

    private final String stemmer;

    IndexLanguage(String stemmer) {
        this.stemmer = stemmer;
    }

    /** @param code ISO 639-1; Nynorsk shares the stems of Bokmål */
    public static IndexLanguage of(String code) {
        return switch (code) {
            case "da" -> DA;
            case "sv" -> SV;
            case "nb", "nn", "no" -> NB;
            default -> EN;
        };
    }

    public String heading() {
        return "heading_" + suffix();
    }

    public String text() {
        return "text_" + suffix();
    }

    /** Where in the text its words stand: looked into for the hits that are shown, never searched. */
    public String places() {
        return "places_" + suffix();
    }

    /** The analysis of all of them. */
    public String analysis() {
        return "words_" + suffix();
    }

    /** The analysis of what is typed: every clause that holds a word holds its stem too. */
    public String stems() {
        return "stems_" + suffix();
    }

    String stemmer() {
        return stemmer;
    }

    private String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
