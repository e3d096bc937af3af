package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.ZONE;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Answers that came another way are written down, rounds are passed on, and those asked say that they will not answer. */
@ExtendWith(Portal.class)
class RegisteringIT {

    private static Session secretary;

    @BeforeAll
    static void sign_in() {
        secretary = Session.of("vestfjord.secretariat");
    }

    private static String page(ConsultationFixture round) {
        return "/vestfjord/office/consultations/" + round.slug();
    }

    private static JsonNode consultee(ConsultationFixture round, String committee) {
        return SECRETARIAT.get(round.round() + "/consultees").is(200).items().stream()
                .filter(one -> one.path("committee").asText().equals(committee))
                .findFirst()
                .orElseThrow();
    }

    private static PageForm registering(ConsultationFixture round, Instant received) {
        ZonedDateTime local = received.atZone(ZONE);
        return PageForm.on(secretary, page(round) + "?step=register", "registering")
                .with("consultee", consultee(round, "lmu-nord").get("id").asText())
                .with("channel", "PAPER")
                .with("receivedAt", local.toLocalDate().toString())
                .with(
                        "receivedTime",
                        local.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString());
    }

    private static List<JsonNode> answers(ConsultationFixture round) {
        return SECRETARIAT.get(round.round() + "/responses").is(200).items();
    }

    @Test
    void a_letter_that_came_in_time_is_on_time_though_it_is_typed_after_the_deadline() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        PortalClock.stoppedAt(round.deadline().plus(1, ChronoUnit.DAYS), () -> {
            HttpResponse<String> form = registering(round, round.deadline().minus(2, ChronoUnit.HOURS))
                    .with(
                            "writtenOn",
                            round.deadline()
                                    .atZone(ZONE)
                                    .toLocalDate()
                                    .minusDays(1)
                                    .toString())
                    .press("register");
            String respond = form.uri().getPath();
            assertThat(respond).contains("/respond/");
            PageForm.on(secretary, respond, "answer")
                    .with("text", "Udvalget støtter reglerne.")
                    .press("save");
            PageForm.on(secretary, respond, "answer").press("submit");
            HttpResponse<String> receipt =
                    PageForm.on(secretary, respond + "?step=submit", "step").press("submit");
            assertThat(receipt.uri().getPath()).contains("/receipt/");
            assertThat(receipt.statusCode()).isEqualTo(200);
        });
        JsonNode answer = answers(round).get(0);
        assertThat(answer.get("state").asText()).isEqualTo("SUBMITTED");
        assertThat(answer.get("channel").asText()).isEqualTo("PAPER");
        assertThat(answer.get("late").asBoolean()).isFalse();
        assertThat(Instant.parse(answer.get("receivedAt").asText())).isBefore(round.deadline());
    }

    @Test
    void a_letter_and_a_draft_do_not_stand_in_each_others_way_and_the_draft_is_not_told_of() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        round.answeredBy("lmu-nord");
        Instant received = Instant.now().minus(1, ChronoUnit.HOURS);
        PortalClock.stoppedAt(round.deadline().plus(1, ChronoUnit.DAYS), () -> {
            letter(round, "lmu-nord", received).is(201);
            letter(round, "lmu-nord", received).isRefused(409, "response-exists");
        });
        letter(round, "lmu-hr", received).is(201);
        round.answeredBy("lmu-hr");
    }

    @Test
    void a_letter_that_came_before_the_committee_answered_here_replaces_nothing() {
        ConsultationFixture round = ConsultationFixture.drafted().published(Map.of("approval", "NONE"));
        Instant before = Instant.now().minus(1, ChronoUnit.HOURS);
        String typed = round.round() + "/responses/"
                + letter(round, "lmu-hr", before).is(201).text("id");
        SECRETARIAT.put(typed, round.words("Brevet."), "*").is(200);
        for (String committee : List.of("lmu-hr", "lmu-nord")) {
            String here = round.answeredBy(committee);
            ConsultationFixture.seat(committee, "secretary").submit(here).is(201);
        }
        SECRETARIAT.submit(typed).isRefused(409, "later-response");
        PortalClock.stoppedAt(round.deadline().plus(1, ChronoUnit.DAYS), () -> {
            letter(round, "lmu-nord", before).isRefused(409, "later-response");
            assertThat(answers(round))
                    .filteredOn(one -> one.path("state").asText().equals("SUBMITTED"))
                    .hasSize(2)
                    .allMatch(one -> one.path("channel").asText().equals("PORTAL"));
            String later = round.round() + "/responses/"
                    + letter(round, "lmu-nord", round.deadline().minus(1, ChronoUnit.HOURS))
                            .is(201)
                            .text("id");
            SECRETARIAT.put(later, round.words("Brevet kom sidst."), "*").is(200);
            SECRETARIAT.submit(later).is(201);
        });
        assertThat(answers(round))
                .filteredOn(one -> one.path("committee").asText().equals("lmu-nord"))
                .extracting(one ->
                        one.path("channel").asText() + " " + one.path("state").asText())
                .containsExactlyInAnyOrder("PORTAL REPLACED", "PAPER SUBMITTED");
    }

    private static Answer letter(ConsultationFixture round, String committee, Instant received) {
        return SECRETARIAT.post(
                round.round() + "/responses",
                Map.of(
                        "committee",
                        committee,
                        "registered",
                        Map.of("channel", "PAPER", "receivedAt", ConsultationFixture.local(received))));
    }

    @Test
    void a_letter_that_came_too_late_is_offered_as_late() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        PortalClock.stoppedAt(round.deadline().plus(1, ChronoUnit.DAYS), () -> {
            String respond = registering(round, round.deadline().plus(2, ChronoUnit.HOURS))
                    .press("register")
                    .uri()
                    .getPath();
            PageForm.on(secretary, respond, "answer")
                    .with("text", "Vi fik ikke brevet før i dag.")
                    .press("save");
            PageForm.on(secretary, respond + "?step=submit", "step")
                    .with("reason", "Posten")
                    .press("offer");
        });
        assertThat(answers(round).get(0).get("state").asText()).isEqualTo("LATE_OFFERED");
    }

    @Test
    void an_answer_that_came_tomorrow_or_was_written_after_it_came_is_not_registered() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        HttpResponse<String> tomorrow =
                registering(round, Instant.now().plus(1, ChronoUnit.DAYS)).press("register");
        assertThat(tomorrow.body()).contains("ligger i fremtiden");
        HttpResponse<String> written = registering(round, Instant.now().minus(3, ChronoUnit.HOURS))
                .with("writtenOn", LocalDate.now(ZONE).plusDays(2).toString())
                .press("register");
        assertThat(written.body()).contains("dateret efter");
        assertThat(answers(round)).isEmpty();
    }

    @Test
    void the_form_is_for_registrars_and_needs_its_page() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        registering(round, Instant.now().minus(3, ChronoUnit.HOURS))
                .without("jakarta.faces.ViewState")
                .press("register");
        assertThat(answers(round)).isEmpty();
        Session chair = Session.of("vestfjord.lmu-hr.chair");
        assertThat(chair.get(page(round) + "?step=register").body()).doesNotContain("id=\"registering\"");
    }

    @Test
    void whoever_answers_though_nobody_asked_is_listed_apart() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        PageForm.on(secretary, page(round) + "?step=invite", "form")
                .with("name", "Foreningen for klart sprog")
                .with("uninvited", "on")
                .press("invite");
        assertThat(SECRETARIAT.get(round.round() + "/consultees").items()).anySatisfy(one -> {
            assertThat(one.path("name").asText()).isEqualTo("Foreningen for klart sprog");
            assertThat(one.path("uninvited").asBoolean()).isTrue();
        });
    }

    @Test
    void one_of_those_asked_is_granted_more_time_on_the_page() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        PageForm.on(secretary, page(round) + "?step=extend", "form")
                .with(
                        "deadline",
                        round.deadline().atZone(ZONE).toLocalDate().plusDays(3).toString())
                .with("time", "12:00")
                .with("consultee", consultee(round, "lmu-nord").get("id").asText())
                .with("reason", "Mødet er flyttet.")
                .press("extend");
        assertThat(Instant.parse(consultee(round, "lmu-nord").path("extendedTo").asText()))
                .isAfter(round.deadline());
        assertThat(consultee(round, "lmu-hr").has("extendedTo")).isFalse();
    }

    @Test
    void a_committee_declines_on_its_page_and_may_answer_after_all() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        String id = consultee(round, "lmu-hr").get("id").asText();
        Session chair = Session.of("vestfjord.lmu-hr.chair");
        assertThat(chair.get(page(round)).body()).contains("step=decline");
        PageForm.on(chair, page(round) + "?step=decline&consultee=" + id, "declining")
                .press("decline");
        assertThat(consultee(round, "lmu-hr").path("standing").asText()).isEqualTo("DECLINED");
        round.answeredBy("lmu-hr");
        assertThat(consultee(round, "lmu-hr").path("standing").asText()).isEqualTo("INVITED");
    }

    @Test
    void nobody_declines_for_a_committee_they_do_not_speak_for() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        String id = consultee(round, "lmu-nord").get("id").asText();
        for (String user : List.of("vestfjord.lmu-hr.chair", "vestfjord.lmu-nord.member")) {
            assertThat(Session.of(user)
                            .get(page(round) + "?step=decline&consultee=" + id)
                            .body())
                    .doesNotContain("id=\"declining\"");
        }
    }

    @Test
    void a_committee_passes_the_round_on_with_an_earlier_deadline() {
        ConsultationFixture round = ConsultationFixture.drafted()
                .published(Map.of("consultees", List.of(Map.of("committee", "hmu-stabe"))));
        String id = consultee(round, "hmu-stabe").get("id").asText();
        Session chair = Session.of("vestfjord.hmu-stabe.chair");
        String address = page(round) + "?step=forward&consultee=" + id;
        PageForm form = PageForm.on(chair, address, "forwarding");
        LocalDate last = round.deadline().atZone(ZONE).toLocalDate();
        assertThat(form.ticking("committees", "lmu-hr")
                        .with("innerDeadline", last.plusDays(1).toString())
                        .with("time", LocalTime.NOON.toString())
                        .press("forward")
                        .body())
                .contains("field-error");
        PageForm.on(chair, address, "forwarding")
                .ticking("committees", "lmu-hr")
                .with("innerDeadline", last.minusDays(1).toString())
                .with("time", LocalTime.NOON.toString())
                .press("forward");
        JsonNode below = consultee(round, "lmu-hr");
        assertThat(below.path("forwardedBy").asText()).isEqualTo(id);
        assertThat(Instant.parse(below.path("innerDeadline").asText()))
                .isEqualTo(round.deadline().minus(1, ChronoUnit.DAYS));
        assertThat(secretary.get(page(round)).body()).contains("Intern frist");
        assertThat(chair.get(address).body()).doesNotContain("value=\"lmu-hr\"");
    }

    @Test
    void what_a_station_decided_is_shown_to_everybody_once_the_round_is_over() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        SECRETARIAT
                .put(round.round() + "/stations/1/outcome", Map.of("outcome", "Anbefalet"), "*")
                .isRefused(409, "round-open");
        PortalClock.stoppedAt(round.deadline().plus(1, ChronoUnit.DAYS), () -> {
            PageForm.on(secretary, page(round) + "?step=outcome&station=1", "station")
                    .with("outcome", "Direktionen anbefaler reglerne.")
                    .press("record");
            SECRETARIAT.post(round.round() + "/conclude", Map.of()).is(200);
            assertThat(Session.closed()
                            .get("/vestfjord/consultations/" + round.slug())
                            .body())
                    .contains("Direktionen anbefaler reglerne.");
            SECRETARIAT
                    .put(round.round() + "/stations/1/outcome", Map.of("outcome", "Vedtaget"), "*")
                    .is(200);
            assertThat(SECRETARIAT
                            .get(round.round())
                            .json()
                            .at("/stations/0/outcome")
                            .asText())
                    .isEqualTo("Vedtaget");
            SECRETARIAT
                    .put(round.round() + "/stations/2/outcome", Map.of("outcome", "x"), "*")
                    .isRefused(404, "not-found");
            SECRETARIAT
                    .put(round.round() + "/stations/1/outcome", Map.of("outcome", "x"), "\"1\"")
                    .isRefused(412, "stale");
        });
    }

    @Test
    void only_the_secretary_of_rounds_writes_down_what_was_decided() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        Visitor.called("vestfjord.employee")
                .put(round.round() + "/stations/1/outcome", Map.of("outcome", "x"), "*")
                .isRefused(403, "forbidden");
    }
}
