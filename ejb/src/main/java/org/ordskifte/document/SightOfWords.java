package org.ordskifte.document;

import java.time.Instant;

/**
 * What became of the sight of a version's words.
 *
 * @param covered since when some of them are out of sight; null where all can be read
 * @param shownAgain when some of them last came back; null where none did
 */
public record SightOfWords(Instant covered, Instant shownAgain) {

    /** Of a version that was never withheld in part. */
    public static final SightOfWords CLEAR = new SightOfWords(null, null);

    SightOfWords and(SightOfWords other) {
        return new SightOfWords(
                covered == null ? other.covered : covered, shownAgain == null ? other.shownAgain : shownAgain);
    }
}
