package org.ordskifte.search.query;

import java.time.LocalDate;
import org.ordskifte.search.mapping.Card;
import org.ordskifte.search.mapping.Stretch;

/**
 * What comes out of the index for one hit.
 *
 * @param snippet about two lines, escaped, with marks
 */
record Found(Card card, float score, String snippet) {

    /**
     * @param on the day asked for; null when none was
     * @param day on which the version is in force: that one, or today
     */
    SearchHit hit(LocalDate on, LocalDate day) {
        String url = "/" + card.tenant() + "/" + card.document() + "/clause/" + card.clause();
        return new SearchHit(
                card.tenant(),
                card.tenantName(),
                card.document(),
                card.title(),
                card.version(),
                card.clause(),
                card.label(),
                card.heading(),
                card.path(),
                card.language(),
                snippet,
                on == null ? url : url + "?on=" + on,
                score,
                validity(day));
    }

    private Stretch validity(LocalDate day) {
        return card.inForce().stream()
                .filter(days -> days.includes(day))
                .findFirst()
                .orElse(null);
    }
}
