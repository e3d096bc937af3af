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
     * @param place where the question looked
     * @param day on which the version is in force: that one, or today
     */
    SearchHit hit(Place place, LocalDate day) {
        LocalDate on = place.on();
        String because = place.readers().stream()
                .filter(card.appliesTo()::contains)
                .findFirst()
                .orElse(null);
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
                url(on),
                because == null ? score : score - Gateway.FIRST,
                because,
                validity(day));
    }

    /** A text behind the login is read where its readers are at home; of a day gone by, the version of that day is. */
    private String url(LocalDate on) {
        String here = "#c-" + card.clause();
        if (card.internal()) {
            return "/" + card.tenant() + "/office/documents/" + card.document() + "/" + card.version() + here;
        }
        String text = "/" + card.tenant() + "/" + card.document();
        return on == null ? text + "/clause/" + card.clause() : text + "/v" + card.version() + here;
    }

    private Stretch validity(LocalDate day) {
        return card.inForce().stream()
                .filter(days -> days.includes(day))
                .findFirst()
                .orElse(null);
    }
}
