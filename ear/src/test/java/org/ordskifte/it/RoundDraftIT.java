package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;
import static org.ordskifte.it.ConsultationFixture.seat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A round that nobody was told of is written down anew as often as it takes, and may be given up without a word. */
@ExtendWith(Portal.class)
class RoundDraftIT {

    private static final String ROUNDS = TENANT + "/consultations";
    private static final String ADDRESS = "post@fagforbund.example";

    @Test
    void a_round_that_was_only_drafted_and_then_cancelled_is_shown_to_nobody_and_takes_no_list_with_it() {
        ConsultationFixture open = ConsultationFixture.openWithTwoCommittees();
        String past = ConsultationFixture.local(Instant.now().minus(Duration.ofDays(1)));
        for (Map<String, Object> said : List.<Map<String, Object>>of(
                Map.of("audience", "EMPLOYEES"),
                Map.of("audience", "EMPLOYEES", "opensAt", past),
                Map.of("audience", "INVITED", "opensAt", past),
                Map.of("audience", "PUBLIC", "opensAt", past))) {
            ConsultationFixture round = ConsultationFixture.drafted();
            SECRETARIAT.post(ROUNDS, round.request(said)).is(201);
            SECRETARIAT.post(round.round() + "/cancel", Map.of()).is(200);

            for (Visitor reader :
                    List.of(Visitor.called("vestfjord.employee"), seat("lmu-hr", "secretary"), Visitor.anybody())) {
                reader.get(round.round()).isRefused(404, "not-found");
                reader.get(round.draft()).isRefused(404, "not-found");
                assertThat(reader.all(ROUNDS))
                        .extracting(one -> one.get("slug").asText())
                        .doesNotContain(round.slug())
                        .contains(open.slug());
            }
            assertThat(SECRETARIAT.get(round.round()).is(200).text("phase")).isEqualTo("CANCELLED");
            assertThat(Session.of("vestfjord.employee")
                            .get("/vestfjord/office/consultations")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(Visitor.called("vestfjord.employee")
                            .get("/search?tenant=vestfjord&scope=consultations&size=50&q=bem%C3%A6rkninger")
                            .is(200)
                            .body())
                    .doesNotContain(round.slug());
        }
    }

    @Test
    void a_round_that_was_cancelled_before_it_opened_does_not_open_when_its_hour_comes() {
        Instant opens = ConsultationFixture.noon(2);
        for (String audience : List.of("PUBLIC", "EMPLOYEES")) {
            ConsultationFixture round = ConsultationFixture.drafted()
                    .published(Map.of("audience", audience, "opensAt", ConsultationFixture.local(opens)));
            SECRETARIAT
                    .post(round.round() + "/cancel", Map.of("reason", "Forkert brev."))
                    .is(200);
            PortalClock.stoppedAt(opens.plusSeconds(1), () -> {
                for (Visitor reader : List.of(Visitor.called("vestfjord.employee"), Visitor.anybody())) {
                    reader.get(round.round()).isRefused(404, "not-found");
                }
                assertThat(seat("lmu-hr", "secretary")
                                .get(round.round())
                                .is(200)
                                .text("phase"))
                        .as("whoever was invited was told")
                        .isEqualTo("CANCELLED");
                assertThat(Session.closed()
                                .get("/vestfjord/consultations/" + round.slug())
                                .statusCode())
                        .isEqualTo(404);
            });
        }
    }

    @Test
    void whoever_is_asked_is_called_what_was_written_last() {
        ConsultationFixture round = ConsultationFixture.drafted();
        SECRETARIAT
                .post(ROUNDS, round.request(asking("FOA Vestfjrd", "PERSON")))
                .is(201);
        String id = asked(round).get("id").asText();

        SECRETARIAT
                .put(round.round(), round.request(asking("FOA Vestfjord", "BODY")), "*")
                .is(200);

        assertThat(asked(round).get("name").asText()).isEqualTo("FOA Vestfjord");
        assertThat(asked(round).get("kind").asText()).isEqualTo("BODY");
        assertThat(asked(round).get("id").asText()).isEqualTo(id);
    }

    private static Map<String, Object> asking(String name, String kind) {
        return Map.of("consultees", List.of(Map.of("email", ADDRESS, "name", name, "kind", kind)));
    }

    private static JsonNode asked(ConsultationFixture round) {
        List<JsonNode> all =
                SECRETARIAT.get(round.round() + "/consultees").is(200).items();
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
