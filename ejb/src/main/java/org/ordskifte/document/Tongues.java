package org.ordskifte.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A text in its languages.
 *
 * @param original what the version at hand translates; absent where it is authoritative itself
 * @param translations of the document at hand, the newest of each; empty for a translation
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Tongues(Original original, List<Translated> translations) {

    /**
     * The authoritative text.
     *
     * @param version the one that was translated
     * @param newest the newest one adopted
     * @param outdated whether another one than the one translated is the newest
     */
    public record Original(String document, String title, String language, int version, int newest, boolean outdated) {}

    /**
     * A translation.
     *
     * @param version its own number
     * @param of the version it translates
     */
    public record Translated(String document, String title, String language, int version, int of, boolean outdated) {}
}
