package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.seat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On time is what comes before the deadline, by the one clock that decides. */
@ExtendWith(Portal.class)
class DeadlineIT {

    private static final Duration MILLISECOND = Duration.ofMillis(1);

    @Test
    void a_millisecond_before_twelve_is_in() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        String response = round.answeredBy("lmu-hr");
        round.approve("lmu-hr", response);
        Instant last = round.deadline().minus(MILLISECOND);
        PortalClock.stoppedAt(last, () -> {
            Answer receipt = seat("lmu-hr", "secretary").submit(response).is(201);
            assertThat(Instant.parse(receipt.text("submittedAt"))).isEqualTo(last);
        });
    }

    @Test
    void twelve_o_clock_is_out_for_every_deed_and_nothing_typed_is_lost() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        Visitor secretary = seat("lmu-hr", "secretary");
        String approved = round.answeredBy("lmu-hr");
        round.approve("lmu-hr", approved);
        String draft = round.answeredBy("lmu-nord");
        String hash = seat("lmu-nord", "chair").get(draft).text("hash");
        PortalClock.stoppedAt(round.deadline(), () -> {
            secretary.submit(approved).isRefused(409, "deadline-passed");
            seat("lmu-nord", "chair")
                    .post(draft + "/approve", Map.of("hash", hash))
                    .isRefused(409, "deadline-passed");
            seat("lmu-nord", "secretary")
                    .put(draft, round.words("Et ord mere."), "*")
                    .isRefused(409, "deadline-passed");
            seat("lmu-nord", "secretary")
                    .post(round.round() + "/responses", Map.of("committee", "lmu-nord"))
                    .isRefused(409, "deadline-passed");
            Answer kept = seat("lmu-nord", "secretary").get(draft).is(200);
            assertThat(kept.text("text")).isEqualTo("Udvalget støtter reglerne.");
            assertThat(kept.json().get("remarks")).hasSize(2);
        });
    }

    @Test
    void a_second_later_an_answer_can_be_offered_as_late_and_is_received_with_a_receipt() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        Visitor secretary = seat("lmu-hr", "secretary");
        String response = round.answeredBy("lmu-hr");
        secretary.post(response + "/offer-late", Map.of()).isRefused(409, "deadline-not-passed");
        Instant late = round.deadline().plusSeconds(1);
        PortalClock.stoppedAt(late, () -> {
            secretary.submit(response).isRefused(409, "deadline-passed");
            Answer receipt = secretary
                    .post(response + "/offer-late", Map.of("reason", "Mødet blev flyttet."))
                    .is(201);
            assertThat(Instant.parse(receipt.text("submittedAt"))).isEqualTo(late);
            assertThat(secretary.get(response).text("state")).isEqualTo("LATE_OFFERED");
            SECRETARIAT.post(response + "/leave-out", Map.of()).isRefused(422, "invalid-field");
            SECRETARIAT.post(response + "/take-in", Map.of()).is(200);
            assertThat(secretary.get(response).json().get("late").asBoolean()).isTrue();
        });
    }

    @Test
    void why_an_answer_was_late_is_read_by_those_who_read_the_answer_and_by_nobody_else() {
        ConsultationFixture round = ConsultationFixture.drafted()
                .published(Map.of(
                        "approval",
                        "NONE",
                        "audience",
                        "EMPLOYEES",
                        "visibility",
                        "INTERNAL",
                        "consultees",
                        List.of(Map.of(
                                "email",
                                "vestfjord.employee@demo.ordskifte.example",
                                "name",
                                "Ellen",
                                "kind",
                                "PERSON"))));
        Visitor person = Visitor.called("vestfjord.employee");
        String consultee = person.get(round.round() + "/consultees")
                .json()
                .at("/items/0/id")
                .asText();
        String response = round.round() + "/responses/"
                + person.post(round.round() + "/responses", Map.of("consultee", consultee))
                        .is(201)
                        .text("id");
        person.put(response, Map.of("position", "SUPPORT", "text", "Ja.", "remarks", List.of()), "*")
                .is(200);
        PortalClock.stoppedAt(round.deadline().plusSeconds(1), () -> {
            person.post(response + "/offer-late", Map.of("reason", "Jeg var indlagt."))
                    .is(201);
            assertThat(person.get(response).text("lateReason")).isEqualTo("Jeg var indlagt.");
            String list = round.round() + "/responses";
            assertThat(SECRETARIAT.get(list).is(200).body())
                    .contains("LATE_OFFERED")
                    .doesNotContain("indlagt");
            assertThat(SECRETARIAT.post(response + "/take-in", Map.of()).is(200).body())
                    .doesNotContain("indlagt");
            assertThat(Visitor.called("vestfjord.lmu-hr.member").get(list).body())
                    .doesNotContain("indlagt");
            assertThat(SECRETARIAT.get(response).is(200).text("lateReason")).isEqualTo("Jeg var indlagt.");
        });
    }

    @Test
    void an_answer_that_was_handed_in_can_be_withdrawn_until_the_deadline_only() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        Visitor secretary = seat("lmu-hr", "secretary");
        String response = round.answeredBy("lmu-hr");
        round.approve("lmu-hr", response);
        secretary.submit(response).is(201);
        PortalClock.stoppedAt(round.deadline(), () -> {
            secretary.post(response + "/withdraw", Map.of()).isRefused(409, "deadline-passed");
        });
        secretary.post(response + "/withdraw", Map.of()).is(200);
        assertThat(secretary.get(response + "/receipts").items()).hasSize(1);
    }

    @Test
    void an_extension_lets_a_closed_text_be_answered_again_and_is_never_a_shortening() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        String response = round.answeredBy("lmu-hr");
        round.approve("lmu-hr", response);
        String earlier = ConsultationFixture.local(round.deadline().minus(Duration.ofDays(1)));
        SECRETARIAT
                .post(round.round() + "/extend", Map.of("deadline", earlier, "reason", "For lang."))
                .isRefused(422, "deadline-not-later");
        Instant later = round.deadline().plus(Duration.ofDays(1));
        SECRETARIAT
                .post(
                        round.round() + "/extend",
                        Map.of("deadline", ConsultationFixture.local(later), "reason", "Helligdag."))
                .is(200);
        PortalClock.stoppedAt(round.deadline().plusSeconds(1), () -> {
            seat("lmu-hr", "secretary").submit(response).is(201);
        });
    }

    @Test
    void whoever_was_given_more_time_than_the_others_reads_their_own_deadline_where_they_write() {
        LocalDate lastDay = LocalDate.now(ConsultationFixture.ZONE).plusDays(5);
        ConsultationFixture round = ConsultationFixture.drafted().published(Map.of("deadline", lastDay.toString()));
        String response = round.answeredBy("lmu-hr");
        String page = response.replace("/tenants/vestfjord/consultations/", "/vestfjord/office/consultations/")
                .replace("/responses/", "/respond/");
        Session chair = Session.of("vestfjord.lmu-hr.chair");
        assertThat(chair.get(page).body()).contains("til og med " + said(lastDay) + " (kl. 24.00, dansk tid)");
        Map<String, Object> later = Map.of(
                "deadline",
                ConsultationFixture.local(ConsultationFixture.noon(9)),
                "reason",
                "Mødet er flyttet.",
                "consultee",
                consultee(round, "lmu-hr"));
        SECRETARIAT.post(round.round() + "/extend", later).is(200);
        assertThat(chair.get(page).body())
                .contains(said(lastDay.plusDays(4)) + " før kl. 12.00 (dansk tid)")
                .doesNotContain("til og med");
    }

    @Test
    void more_time_for_one_is_told_to_that_one_and_the_round_is_closed_for_all_others() {
        ConsultationFixture round = ConsultationFixture.drafted().published(Map.of("approval", "NONE"));
        String response = round.answeredBy("lmu-nord");
        seat("lmu-nord", "secretary").submit(response).is(201);
        Instant granted = round.deadline().plus(Duration.ofDays(14));
        SECRETARIAT
                .post(
                        round.round() + "/extend",
                        Map.of(
                                "deadline",
                                ConsultationFixture.local(granted),
                                "reason",
                                "Sygdom.",
                                "consultee",
                                consultee(round, "lmu-hr")))
                .is(200);
        assertThat(Visitor.anybody().get(round.round()).is(200).json().has("endsAt"))
                .isFalse();
        PortalClock.stoppedAt(round.deadline(), () -> {
            for (Visitor other :
                    List.of(Visitor.anybody(), Visitor.called("vestfjord.employee"), seat("lmu-nord", "secretary"))) {
                assertThat(phase(other, round)).isEqualTo("CLOSED");
                assertThat(other.get(round.round()).json().has("endsAt")).isFalse();
            }
            for (Visitor knowing : List.of(seat("lmu-hr", "secretary"), SECRETARIAT)) {
                assertThat(phase(knowing, round)).isEqualTo("OPEN");
                assertThat(Instant.parse(knowing.get(round.round()).text("endsAt")))
                        .isEqualTo(granted);
            }
            assertThat(Session.closed().get("/vestfjord").body())
                    .as("the front page lists what can be answered")
                    .doesNotContain("consultations/" + round.slug());
            Visitor.anybody().get(response).is(200);
            seat("lmu-hr", "secretary")
                    .post(round.round() + "/responses", Map.of("committee", "lmu-hr"))
                    .is(201);
            SECRETARIAT.post(round.round() + "/conclude", Map.of()).isRefused(409, "round-open");
        });
    }

    private static String phase(Visitor reader, ConsultationFixture round) {
        String inList = reader.all(ConsultationFixture.TENANT + "/consultations").stream()
                .filter(one -> one.get("slug").asText().equals(round.slug()))
                .findFirst()
                .orElseThrow()
                .get("phase")
                .asText();
        assertThat(reader.get(round.round()).is(200).text("phase")).isEqualTo(inList);
        return inList;
    }

    private static String consultee(ConsultationFixture round, String committee) {
        return SECRETARIAT.get(round.round() + "/consultees").items().stream()
                .filter(one -> one.path("committee").asText().equals(committee))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
    }

    private static String said(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE 'den' d. MMMM uuuu", Locale.forLanguageTag("da"))
                .format(day);
    }
}
