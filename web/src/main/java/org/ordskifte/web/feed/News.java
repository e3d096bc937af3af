package org.ordskifte.web.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.ordskifte.consultation.PublicRound;
import org.ordskifte.consultation.RoundHead;
import org.ordskifte.consultation.terms.Phase;
import org.ordskifte.document.SightOfWords;
import org.ordskifte.document.VersionHead;
import org.ordskifte.web.text.DateWords;
import org.ordskifte.web.text.Wording;

/**
 * What happened last to a version or a round, in a sentence.
 *
 * @param at when it happened
 */
record News(Instant at, String sentence) {

    /**
     * It was published, then perhaps repealed, and perhaps its words were taken out of sight or can be read again.
     */
    static News of(VersionHead version, SightOfWords sight, Wording wording) {
        String note = version.changeNote() == null
                ? wording.text("document.feed.published", version.number())
                : version.changeNote();
        return Stream.of(
                        new News(version.publishedAt(), note),
                        new News(version.repealedAt(), repealed(version, wording)),
                        new News(
                                version.withheldAt() == null ? sight.covered() : null,
                                wording.text("document.feed.passage")),
                        new News(sight.shownAgain(), wording.text("document.feed.shown-again")),
                        new News(version.withheldAt(), wording.text("document.feed.withheld")))
                .filter(one -> one.at() != null)
                .max(Comparator.comparing(News::at))
                .orElseThrow();
    }

    private static String repealed(VersionHead version, Wording wording) {
        return version.repealedFrom() == null
                ? ""
                : wording.text("document.feed.repealed", new DateWords(wording.tongue()).date(version.repealedFrom()));
    }

    /** It was published, its deadline perhaps put off, and perhaps it was concluded or cancelled. */
    static News of(PublicRound round, Wording wording) {
        RoundHead head = round.head();
        String deadline = wording.text("deadline.line", new DateWords(wording.tongue()).deadlines(head));
        if (round.endedAt() != null) {
            String how = head.phase() == Phase.CANCELLED ? "document.feed.cancelled" : "document.feed.concluded";
            return new News(round.endedAt(), wording.text(how));
        }
        return round.extendedAt() == null
                ? new News(round.publishedAt(), deadline)
                : new News(round.extendedAt(), wording.text("document.feed.extended") + " " + deadline);
    }
}
