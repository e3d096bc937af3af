package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;
import static org.ordskifte.it.ConsultationFixture.fresh;
import static org.ordskifte.it.ConsultationFixture.local;
import static org.ordskifte.it.ConsultationFixture.noon;
import static org.ordskifte.it.ConsultationFixture.seat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is not ready to go out, does not fit in, or comes back too late says what is missing, and nothing happens. */
@ExtendWith(Portal.class)
class UnreadyIT {

    @Test
    void a_round_goes_out_when_it_has_texts_somebody_to_ask_and_a_deadline() {
        ConsultationFixture text = ConsultationFixture.drafted();
        Map<String, Object> request = new HashMap<>(text.request(Map.of("audience", "INVITED")));
        request.remove("deadline");
        request.put("documents", List.of());
        request.put("consultees", List.of());
        SECRETARIAT.post(TENANT + "/consultations", request).is(201);

        SECRETARIAT.post(text.round() + "/publish", null).isRefused(422, "no-documents");
        request.put("documents", List.of(Map.of("document", text.slug(), "version", text.version())));
        SECRETARIAT.put(text.round(), request, "*").is(200);
        SECRETARIAT.post(text.round() + "/publish", null).isRefused(422, "no-consultees");
        request.put("consultees", List.of(Map.of("committee", "lmu-hr")));
        SECRETARIAT.put(text.round(), request, "*").is(200);
        SECRETARIAT.post(text.round() + "/publish", null).isRefused(422, "deadline-missing");
        assertThat(SECRETARIAT.get(text.draft()).text("state")).isEqualTo("DRAFT");
        request.put("deadline", local(text.deadline()));
        SECRETARIAT.put(text.round(), request, "*").is(200);
        SECRETARIAT.post(text.round() + "/publish", null).is(200);
        assertThat(SECRETARIAT.get(text.draft()).text("state")).isEqualTo("IN_CONSULTATION");
    }

    @Test
    void those_below_answer_before_those_who_passed_it_on() {
        ConsultationFixture round = ConsultationFixture.drafted()
                .published(Map.of("approval", "NONE", "consultees", List.of(Map.of("committee", "hmu-stabe"))));
        String forward = round.firstAsked() + "/forward";
        Visitor secretary = seat("hmu-stabe", "secretary");
        secretary
                .post(forward, Map.of("committees", List.of("lmu-hr"), "innerDeadline", local(noon(6))))
                .isRefused(422, "inner-deadline-too-late");
        secretary
                .post(forward, Map.of("committees", List.of("lmu-hr"), "innerDeadline", local(noon(4))))
                .is(201);
    }

    @Test
    void a_chair_is_held_by_one_at_a_time() {
        String seats = CommitteeLifeIT.address(CommitteeLifeIT.founded(null)) + "/seats";
        SECRETARIAT.post(seats, chair("2026-01-01", "2026-06-30")).is(201);
        SECRETARIAT.post(seats, chair("2026-06-30", null)).isRefused(409, "seat-taken");
        SECRETARIAT.post(seats, chair("2026-07-01", null)).is(201);
        SECRETARIAT.post(seats, chair("2099-01-01", null)).isRefused(409, "seat-taken");
    }

    private static Map<String, Object> chair(String from, String to) {
        Map<String, Object> chair = new HashMap<>(Map.of(
                "email",
                fresh("leder") + "@vestfjord.example",
                "name",
                "En leder",
                "seat",
                "CHAIR",
                "side",
                "MANAGEMENT"));
        chair.put("from", from);
        chair.put("to", to);
        return chair;
    }

    @Test
    void what_was_answered_is_answered_again_for_seven_days() {
        ConsultationFixture round = ConsultationFixture.drafted().published(Map.of("approval", "NONE"));
        String response = round.answeredBy("lmu-hr");
        Visitor secretary = seat("lmu-hr", "secretary");
        Map<String, String> key = Map.of("Idempotency-Key", fresh("key"));
        String receipt = secretary.post(response + "/submit", null, key).is(201).body();
        PortalClock.stoppedAt(round.deadline().plus(Duration.ofHours(1)), () -> assertThat(
                        secretary.post(response + "/submit", null, key).is(201).body())
                .isEqualTo(receipt));
        PortalClock.stoppedAt(
                noon(0).plus(Duration.ofDays(8)),
                () -> secretary.post(response + "/submit", null, key).isRefused(409, "deadline-passed"));
    }
}
