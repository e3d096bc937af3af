package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A published correction is offered to the draft that has the same error until somebody decides, however long after. */
@ExtendWith(Portal.class)
class OfferIT {

    @Test
    void a_correction_is_offered_until_it_is_taken_over() {
        OfferFixture offer = OfferFixture.made("PUBLIC");
        JsonNode one = SECRETARIAT.get(offer.offers()).is(200).items().get(0);
        assertThat(one.get("correction").asInt()).isEqualTo(3);
        assertThat(one.get("clause").asText()).isEqualTo(offer.clause());
        assertThat(one.get("note").asText()).isEqualTo("Beløbet var forkert.");
        assertThat(one.get("wrong").asText()).isEqualTo("Gaver under 500 kroner kan modtages.");
        assertThat(one.get("corrected").asText()).isEqualTo("Gaver under 300 kroner kan modtages.");
        SECRETARIAT.put(offer.address(), Map.of("taken", true), "\"9999\"").isRefused(412, "stale");
        SECRETARIAT.put(offer.address(), Map.of("taken", true), "*").is(200);
        assertThat(SECRETARIAT.get(offer.offers()).is(200).items()).isEmpty();
        assertThat(SECRETARIAT.get(offer.draft()).is(200).body())
                .contains("300 kroner")
                .doesNotContain("500 kroner");
        SECRETARIAT.put(offer.address(), Map.of("taken", true), "*").isRefused(404, "not-found");
    }

    @Test
    void a_declined_correction_is_offered_no_more_and_the_draft_keeps_its_words() {
        OfferFixture offer = OfferFixture.made("PUBLIC");
        SECRETARIAT.put(offer.address(), Map.of("taken", false), "*").is(200);
        assertThat(SECRETARIAT.get(offer.offers()).is(200).items()).isEmpty();
        assertThat(SECRETARIAT.get(offer.draft()).is(200).body()).contains("500 kroner");
    }

    @Test
    void what_the_draft_has_rewritten_is_not_offered() {
        OfferFixture offer = OfferFixture.made("PUBLIC");
        Rewording.of(offer.draft(), "Gaver", "Gaver kan ikke modtages.");
        assertThat(SECRETARIAT.get(offer.offers()).is(200).items()).isEmpty();
    }
}
