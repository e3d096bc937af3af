package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Committees are renamed, moved, merged and closed, also in the middle of a round, and pass rounds on to line management. */
@ExtendWith(Portal.class)
class CommitteeLifeIT {

    private static final String FIRST = "vestfjord.hmu-stabe.secretary";
    private static final String SECOND = "vestfjord.hmu-hospital.secretary";
    private static final Visitor OLD = Visitor.called(FIRST);
    private static final Visitor NEW = Visitor.called(SECOND);

    @Test
    void a_closed_committee_is_not_asked_and_nobody_acts_for_it_any_more() {
        String committee = founded(FIRST);
        ConsultationFixture round = asking(List.of(committee));
        String response = begun(round, committee, OLD);
        String tag = SECRETARIAT.get(address(committee)).header("ETag");
        Map<String, String> yesterday = Map.of("lastDay", today().minusDays(1).toString());
        Visitor.called("vestfjord.employee")
                .post(address(committee) + "/close", yesterday)
                .isRefused(403, "forbidden");
        SECRETARIAT
                .post(address(committee) + "/close", yesterday, Map.of("If-Match", "\"4711\""))
                .isRefused(412, "stale");

        Answer closed = SECRETARIAT
                .post(address(committee) + "/close", yesterday, Map.of("If-Match", tag))
                .is(200);

        assertThat(closed.text("closedOn")).isEqualTo(today().minusDays(1).toString());
        assertThat(SECRETARIAT.get(address(committee) + "/seats?on=" + today()).items())
                .isEmpty();
        assertThat(closed.header("ETag")).isNotEqualTo(tag);
        assertThat(OLD.put(response, round.words("For sent."), "*").status()).isIn(403, 404);
        SECRETARIAT.post(address(committee) + "/close", Map.of()).isRefused(409, "committee-closed");
        SECRETARIAT
                .post(asking(List.of("lmu-hr")).round() + "/consultees", Map.of("committee", committee))
                .isRefused(409, "committee-closed");
    }

    @Test
    void a_committee_closed_on_its_last_day_has_no_chair_who_was_to_begin_later_and_is_open_until_then() {
        String committee = founded(FIRST);
        Map<String, Object> chair = new HashMap<>(Map.of(
                "email", SECOND + "@demo.ordskifte.example", "name", "Næste", "seat", "CHAIR", "side", "MANAGEMENT"));
        chair.put("from", today().plusMonths(2).toString());
        SECRETARIAT.post(address(committee) + "/seats", chair).is(201);
        String ahead = today().plusMonths(1).toString();
        SECRETARIAT
                .post(address(committee) + "/close", Map.of("lastDay", ahead))
                .is(200);
        assertThat(SECRETARIAT.get(address(committee) + "/seats?on=" + ahead).items())
                .extracting(one -> one.get("seat").asText())
                .containsExactly("SECRETARY");
        asking(List.of(committee));

        SECRETARIAT.post(address(committee) + "/close", Map.of()).is(200);

        assertThat(SECRETARIAT.get(address(committee)).text("closedOn")).isEqualTo(today().toString());
        assertThat(SECRETARIAT.get(address(committee) + "/seats?on=" + today()).items())
                .extracting(one -> one.get("seat").asText())
                .containsExactly("SECRETARY");
    }

    @Test
    void two_that_are_moved_below_one_another_at_once_do_not_both_go() {
        String one = founded(null);
        String other = founded(null);
        Future<Answer> first;
        Future<Answer> second;
        try (Turnstile held = Turnstile.atCommittee(one)) {
            first = Rivals.begin(() -> below(one, other));
            held.until(1);
            second = Rivals.begin(() -> below(other, one));
            held.until(2);
        }
        assertThat(List.of(Rivals.answer(first).status(), Rivals.answer(second).status()))
                .containsExactlyInAnyOrder(200, 422);
        assertThat(SECRETARIAT.all(TENANT + "/committees"))
                .extracting(each -> each.get("slug").asText())
                .contains(one, other);
    }

    private static Answer below(String committee, String above) {
        return SECRETARIAT.put(address(committee), Map.of("slug", committee, "name", committee, "parent", above), "*");
    }

    @Test
    void in_the_middle_of_a_round_the_other_committee_goes_on_with_what_was_written() {
        String closing = founded(FIRST);
        String staying = founded(SECOND);
        String below = founded(null);
        SECRETARIAT
                .put(address(below), Map.of("slug", below, "name", "Under", "parent", closing), "*")
                .is(200);
        ConsultationFixture alone = asking(List.of(closing));
        ConsultationFixture both = asking(List.of(closing, staying));
        String begun = begun(alone, closing, OLD);
        String own = begun(both, staying, NEW);
        assertThat(NEW.get(begun).status()).isEqualTo(404);

        SECRETARIAT.post(address(closing) + "/merge", Map.of("into", closing)).isRefused(422, "invalid-field");
        SECRETARIAT.post(address(closing) + "/merge", Map.of("into", staying)).is(200);

        assertThat(SECRETARIAT.get(address(closing) + "/seats").is(200).items())
                .isNotEmpty()
                .allSatisfy(seat -> assertThat(seat.path("to").asText())
                        .isEqualTo(today().minusDays(1).toString()));
        assertThat(NEW.get(begun).is(200).body()).contains("Vi støtter reglerne");
        NEW.submit(begun).is(201);
        assertThat(OLD.get(begun).status()).isEqualTo(404);
        NEW.submit(own).is(201);
        assertThat(SECRETARIAT.get(both.round() + "/consultees").is(200).items())
                .extracting(one -> one.path("committee").asText())
                .containsExactlyInAnyOrder(closing, staying);
        assertThat(SECRETARIAT.get(address(below)).text("parent")).isEqualTo(staying);
        assertThat(SECRETARIAT.get(address(closing)).is(200).json().has("closedOn"))
                .isTrue();
        assertThat(SECRETARIAT.all(TENANT + "/audit"))
                .filteredOn(one -> one.get("objectId").asText().equals(closing))
                .extracting(one -> one.get("action").asText())
                .contains("committee-merged");
    }

    @Test
    void a_committee_that_stood_below_takes_the_place_of_the_one_that_goes() {
        String above = founded(null);
        String below = founded(null);
        SECRETARIAT
                .put(address(below), Map.of("slug", below, "name", "Under", "parent", above), "*")
                .is(200);
        SECRETARIAT.post(address(above) + "/merge", Map.of("into", below)).is(200);
        assertThat(SECRETARIAT.get(address(below)).json().has("parent")).isFalse();
        SECRETARIAT.post(address(below) + "/merge", Map.of("into", above)).isRefused(409, "committee-closed");
    }

    @Test
    void on_the_page_two_committees_are_merged() {
        String closing = founded(null);
        String staying = founded(null);
        Session administrator = Session.of("vestfjord.secretariat");
        HttpResponse<String> merged = PageForm.on(
                        administrator, "/vestfjord/office/committees/" + closing + "?merge=yes", "merge")
                .with("into", staying)
                .press("do");
        assertThat(merged.body()).contains("er lagt sammen med dette udvalg");
        assertThat(SECRETARIAT.get(address(closing)).is(200).json().has("closedOn"))
                .isTrue();
    }

    @Test
    void a_renamed_and_moved_committee_keeps_its_address_and_its_round() {
        String committee = founded(FIRST);
        ConsultationFixture round = asking(List.of(committee));
        String response = begun(round, committee, OLD);
        SECRETARIAT
                .put(
                        address(committee),
                        Map.of("slug", committee, "name", "Udvalget for drift", "parent", "hmu-stabe"),
                        SECRETARIAT.get(address(committee)).header("ETag"))
                .is(200);
        OLD.submit(response).is(201);
        assertThat(SECRETARIAT.get(address(committee)).text("name")).isEqualTo("Udvalget for drift");
    }

    @Test
    void a_committee_passes_the_round_on_to_its_line_management_who_answers_to_it() {
        String committee = founded(FIRST);
        ConsultationFixture round = asking(List.of(committee));
        Visitor manager = Visitor.called("vestfjord.employee");
        assertThat(manager.get(round.round()).status()).isEqualTo(404);
        String consultee = consultees(round).get(0).get("id").asText();
        String forward = round.round() + "/consultees/" + consultee + "/forward";
        OLD.post(forward, Map.of()).isRefused(422, "invalid-field");
        OLD.post(forward, Map.of("management", List.of(Map.of("email", "nobody"))))
                .isRefused(422, "invalid-field");
        String inner = ConsultationFixture.local(ConsultationFixture.noon(2));

        OLD.post(
                        forward,
                        Map.of(
                                "management",
                                List.of(Map.of(
                                        "email", "vestfjord.employee@demo.ordskifte.example", "name", "Leder Vest")),
                                "innerDeadline",
                                inner))
                .is(201);

        JsonNode asked = consultees(round).stream()
                .filter(one -> one.get("kind").asText().equals("PERSON"))
                .findFirst()
                .orElseThrow();
        assertThat(asked.get("forwardedBy").asText()).isEqualTo(consultee);
        assertThat(asked.get("name").asText()).isEqualTo("Leder Vest");
        assertThat(asked.has("innerDeadline")).isTrue();
        String response = round.round() + "/responses/"
                + manager.post(
                                round.round() + "/responses",
                                Map.of("consultee", asked.get("id").asText()))
                        .is(201)
                        .text("id");
        manager.put(response, round.words("Ledelsen er enig."), "*").is(200);
        manager.submit(response).is(201);
        OLD.post(forward, Map.of("management", List.of(Map.of("email", "Vestfjord.Employee@demo.ordskifte.example"))))
                .is(201);
        assertThat(consultees(round)).hasSize(2);
        assertThat(Visitor.called("vestfjord.lmu-syd.member").get(round.round()).status())
                .isEqualTo(404);
    }

    private static List<JsonNode> consultees(ConsultationFixture round) {
        return SECRETARIAT.get(round.round() + "/consultees").is(200).items();
    }

    /** @param secretary user name of a demo account; null for a committee without seats */
    static String founded(String secretary) {
        String slug = ConsultationFixture.fresh("udvalg");
        SECRETARIAT
                .post(TENANT + "/committees", Map.of("slug", slug, "name", "Udvalget " + slug))
                .is(201);
        if (secretary != null) {
            Map<String, Object> seat = new HashMap<>();
            seat.put("email", secretary + "@demo.ordskifte.example");
            seat.put("name", secretary);
            seat.put("seat", "SECRETARY");
            SECRETARIAT.post(address(slug) + "/seats", seat).is(201);
        }
        return slug;
    }

    private static ConsultationFixture asking(List<String> committees) {
        return ConsultationFixture.drafted()
                .published(Map.of(
                        "approval",
                        "NONE",
                        "audience",
                        "INVITED",
                        "consultees",
                        committees.stream().map(one -> Map.of("committee", one)).toList()));
    }

    private static String begun(ConsultationFixture round, String committee, Visitor secretary) {
        String response = round.round() + "/responses/"
                + secretary
                        .post(round.round() + "/responses", Map.of("committee", committee))
                        .is(201)
                        .text("id");
        secretary.put(response, round.words("Vi støtter reglerne."), "*").is(200);
        return response;
    }

    static String address(String committee) {
        return TENANT + "/committees/" + committee;
    }

    private static LocalDate today() {
        return LocalDate.now(ConsultationFixture.ZONE);
    }
}
