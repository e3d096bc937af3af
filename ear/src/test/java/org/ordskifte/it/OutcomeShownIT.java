package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.seat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever may read a remark reads what became of it, whether that stands yet, and why; nobody else does, and not before. */
@ExtendWith(Portal.class)
class OutcomeShownIT {

    private static final String REASON = "Fem dage er <b>nok</b> & kan holdes.";
    private static final String WRITTEN = "Fem dage er &lt;b&gt;nok&lt;/b&gt; &amp; kan holdes.";
    private static final String PROPOSED = "Forslag, ikke bekræftet endnu";
    private static final String CONFIRMED = ">Bekræftet<";

    @Test
    void each_remark_shows_its_outcome_to_whoever_may_read_it_and_says_whether_it_stands() {
        ConsultationFixture round = ConsultationFixture.drafted().published(Map.of("approval", "NONE"));
        String response = round.answeredBy("lmu-hr");
        seat("lmu-hr", "secretary").submit(response).is(201);
        String id = response.substring(response.lastIndexOf('/') + 1);
        String office = "/vestfjord/office/consultations/" + round.slug();
        Session own = Session.of("vestfjord.lmu-hr.member");
        Session other = Session.of("vestfjord.lmu-nord.secretary");
        List<String> ownPages = List.of(office + "/answers/" + id, office + "/respond/" + id);
        decided(round, "NOT_ACCOMMODATED");
        for (String page : ownPages) {
            assertThat(own.get(page).body())
                    .as(page)
                    .contains("Ikke imødekommet", WRITTEN, PROPOSED)
                    .doesNotContain("<b>nok");
            assertThat(other.get(page).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(shownToAll(round)).doesNotContain("Ikke imødekommet", WRITTEN);
        assertThat(Visitor.anybody().get(round.round() + "/remarks").items()).isEmpty();
        PortalClock.stoppedAt(round.deadline(), () -> {
            assertThat(shownToAll(round)).contains("Ikke imødekommet", WRITTEN, PROPOSED);
            assertThat(other.get(ownPages.get(0)).body()).contains("Ikke imødekommet", WRITTEN, PROPOSED);
            assertThat(own.get(ownPages.get(1)).body()).contains("Intet udfald endnu");
            JsonNode told = Visitor.anybody().get(round.round() + "/remarks").items().stream()
                    .filter(one -> one.has("outcome"))
                    .findFirst()
                    .orElseThrow();
            assertThat(told.get("reason").asText()).isEqualTo(REASON);
            assertThat(told.has("confirmedAt")).isFalse();
            SECRETARIAT.post(round.draft() + "/adopt", Map.of()).is(200);
            assertThat(shownToAll(round)).contains(WRITTEN, CONFIRMED).doesNotContain(PROPOSED);
            assertThat(own.get(ownPages.get(0)).body())
                    .contains("Ikke imødekommet", WRITTEN, CONFIRMED)
                    .doesNotContain(PROPOSED);
        });
    }

    @Test
    void what_was_promised_to_stay_inside_shows_no_outcome_to_others() {
        ConsultationFixture round =
                ConsultationFixture.drafted().published(Map.of("approval", "NONE", "visibility", "INTERNAL"));
        String response = round.answeredBy("lmu-hr");
        seat("lmu-hr", "secretary").submit(response).is(201);
        decided(round, "PARTLY");
        PortalClock.stoppedAt(round.deadline(), () -> {
            assertThat(shownToAll(round)).doesNotContain(WRITTEN, "Delvist imødekommet");
            assertThat(Session.of("vestfjord.lmu-hr.chair")
                            .get("/vestfjord/office/consultations/" + round.slug() + "/answers/"
                                    + response.substring(response.lastIndexOf('/') + 1))
                            .body())
                    .contains(WRITTEN, "Delvist imødekommet");
        });
    }

    /** The first remark only. */
    private static void decided(ConsultationFixture round, String outcome) {
        String remark = SECRETARIAT
                .get(round.round() + "/remarks")
                .items()
                .get(0)
                .get("id")
                .asText();
        SECRETARIAT
                .put(
                        round.round() + "/remarks/" + remark + "/outcome",
                        Map.of("outcome", outcome, "reason", REASON),
                        "*")
                .is(200);
    }

    private static String shownToAll(ConsultationFixture round) {
        return Session.closed().get("/vestfjord/consultations/" + round.slug()).body();
    }
}
