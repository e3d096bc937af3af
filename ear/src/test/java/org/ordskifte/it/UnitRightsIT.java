package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A right that holds in one unit is good for what that unit and those below it are responsible for, and for nothing else. */
@ExtendWith(Portal.class)
class UnitRightsIT {

    private static final String USER = "vestfjord.hmu-stabe.member";
    private static final Visitor BOUND = Visitor.called(USER);

    private final List<String> given = new ArrayList<>();

    @AfterEach
    void take_back() {
        given.forEach(one -> SECRETARIAT.send("DELETE", TENANT + "/members/" + one, null, Map.of("If-Match", "*")));
    }

    @Test
    void a_document_owner_of_a_unit_acts_on_its_documents_and_those_of_units_below() {
        UnitFixture unit = UnitFixture.founded();
        UnitFixture below = UnitFixture.below(unit);
        UnitFixture beside = UnitFixture.founded();
        ConsultationFixture own = of("Enheden " + unit.slug());
        ConsultationFixture lower = of(below.slug());
        ConsultationFixture foreign = of(beside.slug());
        ConsultationFixture nobodys = ConsultationFixture.drafted();
        for (ConsultationFixture one : List.of(own, foreign)) {
            adopt(BOUND, one).isRefused(403, "forbidden");
        }
        give("DOCUMENT_OWNER", unit.slug());

        adopt(BOUND, own).is(200);
        BOUND.post(lower.document() + "/versions", Map.of("basedOn", 1)).isRefused(409, "draft-exists");
        describe(BOUND, lower, below.slug()).is(200);
        for (ConsultationFixture one : List.of(foreign, nobodys)) {
            BOUND.get(one.draft()).is(200);
            adopt(BOUND, one).isRefused(403, "forbidden");
            describe(BOUND, one, unit.slug()).isRefused(403, "forbidden");
            BOUND.post(one.document() + "/versions", Map.of("basedOn", 1)).isRefused(403, "forbidden");
        }
        register(beside.slug()).isRefused(403, "forbidden");
        register(null).isRefused(403, "forbidden");
        register(below.slug()).is(201);
        BOUND.upload(
                        TENANT + "/imports",
                        "regler.txt",
                        ConsultationFixture.TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .is(201);
        adopt(BOUND, absent()).isRefused(404, "not-found");
        BOUND.get(TENANT + "/members").isRefused(403, "forbidden");
        assertThat(Session.of(USER)
                        .get("/vestfjord/office/documents/" + lower.slug() + "/1/adopt")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_round_secretary_of_a_unit_runs_its_rounds_and_reads_no_answers_to_others() {
        UnitFixture unit = UnitFixture.founded();
        UnitFixture beside = UnitFixture.founded();
        ConsultationFixture own = of(unit.slug());
        ConsultationFixture foreign = of(beside.slug());
        give("ROUND_SECRETARY", unit.slug());
        Map<String, Object> internal = Map.of("visibility", "INTERNAL", "approval", "NONE");

        BOUND.post(TENANT + "/consultations", foreign.request(internal)).isRefused(403, "forbidden");
        BOUND.post(TENANT + "/consultations", own.request(internal)).is(201);
        BOUND.post(own.round() + "/publish", Map.of()).is(200);
        foreign.published(internal);
        BOUND.post(foreign.round() + "/cancel", Map.of("reason", "Nej")).isRefused(403, "forbidden");
        BOUND.post(foreign.round() + "/consultees", Map.of("committee", "hmu-stabe"))
                .isRefused(403, "forbidden");
        BOUND.post(own.round() + "/consultees", Map.of("committee", "hmu-hospital"))
                .is(201);

        assertThat(reading(own).is(200).body()).contains("Udvalget støtter reglerne.");
        assertThat(reading(foreign).body()).doesNotContain("Udvalget støtter reglerne.");
    }

    @Test
    void whoever_waits_for_a_round_by_a_right_in_a_unit_finds_it_as_it_is_afterwards() {
        UnitFixture unit = UnitFixture.founded();
        ConsultationFixture round = of(unit.slug()).published(Map.of("approval", "NONE"));
        String response = round.answeredBy("lmu-hr");
        ConsultationFixture.seat("lmu-hr", "secretary").submit(response).is(201);
        String remark = SECRETARIAT.get(response).json().at("/remarks/0/id").asText();
        give("ROUND_SECRETARY", unit.slug());
        Future<Answer> cancellation;
        Future<Answer> outcome;
        try (Turnstile held = Turnstile.atRound(round)) {
            cancellation = Rivals.begin(() -> SECRETARIAT.post(round.round() + "/cancel", Map.of()));
            held.until(1);
            outcome = Rivals.begin(() ->
                    BOUND.put(round.round() + "/remarks/" + remark + "/outcome", Map.of("outcome", "NOTED"), "*"));
            held.until(2);
        }
        Rivals.answer(cancellation).is(200);
        Rivals.answer(outcome).isRefused(409, "round-ended");
    }

    @Test
    void what_a_round_led_to_is_worked_in_by_whoever_writes_for_the_unit_of_the_text() {
        UnitFixture unit = UnitFixture.founded();
        UnitFixture beside = UnitFixture.founded();
        ConsultationFixture own = of(unit.slug());
        ConsultationFixture foreign = of(beside.slug());
        give("DOCUMENT_OWNER", unit.slug());
        give("ROUND_SECRETARY", unit.slug());
        Map<String, Object> open = Map.of("visibility", "INTERNAL", "approval", "NONE");
        for (ConsultationFixture round : List.of(own, foreign)) {
            round.published(open);
            String response = round.answeredBy("lmu-hr");
            ConsultationFixture.seat("lmu-hr", "secretary").submit(response).is(201);
            boolean mine = round == own;
            PortalClock.stoppedAt(round.deadline().plusSeconds(60), () -> {
                String remark = round.round() + "/remarks/"
                        + SECRETARIAT.get(response).json().at("/remarks/0/id").asText();
                Map<String, Object> met = Map.of("outcome", "ACCOMMODATED");
                SECRETARIAT.put(remark + "/outcome", met, "*").is(200);
                Map<String, Object> text = Map.of("scope", "TEXT");
                check(mine, 201, BOUND.post(response + "/withholdings", text));
                check(mine, 200, BOUND.get(response + "/withholdings"));
                String versions = round.document() + "/versions";
                check(mine, 201, BOUND.post(versions, Map.of("outcomeOf", round.slug())));
                if (!mine) {
                    SECRETARIAT
                            .post(versions, Map.of("outcomeOf", round.slug()))
                            .is(201);
                }
                check(mine, 200, BOUND.post(remark + "/changed-in", Map.of("version", 2)));
                check(mine, 200, BOUND.post(remark + "/take-over", Map.of("version", 2)));
                String page = Session.of(USER)
                        .get("/vestfjord/office/consultations/" + round.slug())
                        .body();
                assertThat(page.contains("/outcome/" + round.slug())).isEqualTo(mine);
                assertThat(page.contains("step=conclude")).isEqualTo(mine);
            });
        }
    }

    @Test
    void only_rights_over_documents_and_rounds_are_given_for_a_unit_and_only_for_one_that_is_there() {
        UnitFixture unit = UnitFixture.founded();
        for (String everywhere : List.of("TENANT_ADMINISTRATOR", "AUDITOR", "COMMITTEE_SECRETARY", "EMPLOYEE")) {
            ask(everywhere, unit.slug()).isRefused(422, "invalid-field");
        }
        ask("DOCUMENT_OWNER", "findes-ikke").isRefused(422, "invalid-field");
        SECRETARIAT
                .post(unit.address() + "/close", Map.of("lastDay", "2026-01-31"))
                .is(200);
        ask("DOCUMENT_OWNER", unit.slug()).isRefused(422, "invalid-field");
    }

    @Test
    void a_right_in_a_unit_that_closes_is_good_for_nothing() {
        UnitFixture unit = UnitFixture.founded();
        ConsultationFixture own = of(unit.slug());
        give("DOCUMENT_OWNER", unit.slug());
        describe(BOUND, own, unit.slug()).is(200);
        SECRETARIAT
                .post(unit.address() + "/close", Map.of("lastDay", "2026-01-31"))
                .is(200);
        describe(BOUND, own, unit.slug()).isRefused(403, "forbidden");
    }

    @Test
    void on_the_page_a_right_is_given_for_a_unit_from_the_list() {
        UnitFixture unit = UnitFixture.founded();
        String email = ConsultationFixture.fresh("enhed") + "@vestfjord.example";
        PageForm.on(Session.of("vestfjord.secretariat"), "/vestfjord/office/members", "form")
                .with("email", email)
                .ticking("bundles", "DOCUMENT_OWNER")
                .with("unit", unit.slug())
                .press("add");
        JsonNode member = SECRETARIAT.all(TENANT + "/members").stream()
                .filter(one -> one.get("email").asText().equals(email))
                .findFirst()
                .orElseThrow();
        assertThat(member.get("unit").asText()).isEqualTo(unit.slug());
    }

    private static void check(boolean mine, int done, Answer answer) {
        if (mine) {
            answer.is(done);
        } else {
            answer.isRefused(403, "forbidden");
        }
    }

    /** An answer was handed in; that it was is no secret of a round. */
    private static Answer reading(ConsultationFixture round) {
        String response = round.answeredBy("lmu-hr");
        ConsultationFixture.seat("lmu-hr", "secretary").submit(response).is(201);
        return BOUND.get(response);
    }

    private static ConsultationFixture of(String unit) {
        ConsultationFixture text = ConsultationFixture.drafted();
        describe(SECRETARIAT, text, unit).is(200);
        return text;
    }

    private static ConsultationFixture absent() {
        return new ConsultationFixture(ConsultationFixture.fresh("findes-ikke"), 1, List.of(), null);
    }

    private static Answer describe(Visitor who, ConsultationFixture text, String unit) {
        return who.put(text.document(), request(text.slug(), unit), "*");
    }

    private static Answer register(String unit) {
        return BOUND.post(TENANT + "/documents", request(ConsultationFixture.fresh("tone"), unit));
    }

    private static Map<String, Object> request(String slug, String unit) {
        Map<String, Object> request = new HashMap<>(ConsultationFixture.document(slug, "da", "PUBLIC"));
        request.put("responsibleUnit", unit);
        return request;
    }

    private static Answer adopt(Visitor who, ConsultationFixture text) {
        return who.post(text.draft() + "/adopt", Map.of("adoptedOn", "2026-01-14"));
    }

    private void give(String bundle, String unit) {
        given.add(ask(bundle, unit).is(201).json().get(0).get("id").asText());
    }

    private static Answer ask(String bundle, String unit) {
        return SECRETARIAT.post(
                TENANT + "/members",
                Map.of(
                        "email",
                        USER + "@demo.ordskifte.example",
                        "name",
                        USER,
                        "bundles",
                        List.of(bundle),
                        "unit",
                        unit));
    }
}
