package org.ordskifte.it;

import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;

import java.util.Map;

/** A document in force, its next version in draft, and a published correction of an error that both had. */
public record OfferFixture(String slug, String clause) {

    private static final String WRONG =
            """
            Regler for gaver

            1. Gaver

            Gaver under 500 kroner kan modtages.

            2. Rejser

            Rejser betales af regionen.
            """;

    public static OfferFixture made(String access) {
        String slug = ConsultationFixture.registered(access);
        String document = TENANT + "/documents/" + slug;
        String clause =
                TwoVersions.draft(slug, WRONG).get("clauses").get(0).get("id").asText();
        SECRETARIAT.post(document + "/versions/1/adopt", Map.of()).is(200);
        SECRETARIAT.post(document + "/versions", Map.of("basedOn", 1)).is(201);
        SECRETARIAT
                .post(document + "/versions", Map.of("correctionOf", 1, "changeNote", "Beløbet var forkert."))
                .is(201);
        Rewording.of(document + "/versions/3", "Gaver", "Gaver under 300 kroner kan modtages.");
        SECRETARIAT.post(document + "/versions/3/adopt", Map.of()).is(200);
        return new OfferFixture(slug, clause);
    }

    String draft() {
        return TENANT + "/documents/" + slug + "/versions/2";
    }

    String offers() {
        return draft() + "/offers";
    }

    String address() {
        return offers() + "/3/" + clause;
    }
}
