package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a decision about a version does to that version and to its neighbours, and what it leaves alone. */
@ExtendWith(Portal.class)
class DecisionsIT {

    private static final String OTHER_WORDS = "Vi svarer inden for tre arbejdsdage.";
    private static final String REVISION = "select revision from document where slug = ?";

    private static Map<String, Object> changed(ConsultationFixture draft) {
        return Map.of(
                "changes",
                List.of(Map.of(
                        "clause",
                        draft.clauses().get(2),
                        "blocks",
                        List.of(Map.of("type", "paragraph", "text", OTHER_WORDS)))));
    }

    private static String state(ConsultationFixture draft, int version) {
        return SECRETARIAT.get(draft.document() + "/versions/" + version).text("state");
    }

    private static void next(ConsultationFixture draft, Map<String, Object> from) {
        SECRETARIAT.post(draft.document() + "/versions", from).is(201);
    }

    private static String inForce(ConsultationFixture draft, String on) {
        JsonNode answer = SECRETARIAT
                .get(draft.document() + (on == null ? "" : "?on=" + on))
                .is(200)
                .json();
        return answer.at("/inForce/number").asText();
    }

    @Test
    void what_was_decided_cannot_be_adopted_again_with_other_words() {
        ConsultationFixture draft = ConsultationFixture.drafted();
        SECRETARIAT.post(draft.draft() + "/adopt", Map.of()).is(200);
        SECRETARIAT.post(draft.draft() + "/adopt", changed(draft)).isRefused(409, "version-immutable");
        assertThat(state(draft, 1)).isEqualTo("ADOPTED");
        SECRETARIAT.get(draft.document() + "/versions/2").isRefused(404, "not-found");
    }

    @Test
    void a_date_the_text_prints_is_held_to_the_same_as_one_that_is_said() {
        String slug = ConsultationFixture.registered("PUBLIC");
        JsonNode preview = SECRETARIAT
                .upload(
                        ConsultationFixture.TENANT + "/imports",
                        "regler.txt",
                        "Regler for den gode tone\n\nVedtaget den 1. januar 2099\n\n1. Formål\n\nVi taler pænt til hinanden.\n"
                                .getBytes(StandardCharsets.UTF_8))
                .is(201)
                .json();
        String versions = ConsultationFixture.TENANT + "/documents/" + slug + "/versions";
        SECRETARIAT
                .post(versions, Map.of("import", preview.get("id").asText(), "part", "main"))
                .is(201);
        assertThat(preview.at("/parts/0/metadata/adoptedOn/value").asText()
                        + preview.at("/metadata/adoptedOn/value").asText())
                .contains("2099-01-01");
        SECRETARIAT.post(versions + "/1/adopt", Map.of("asPrinted", true)).isRefused(422, "adoption-in-future");
    }

    @Test
    void a_version_is_in_force_for_a_day_at_least_and_was_before_it_is_said_to_have_ended() {
        ConsultationFixture text = ConsultationFixture.drafted();
        String adopt = text.draft() + "/adopt";
        SECRETARIAT
                .post(adopt, Map.of("adoptedOn", "2026-01-01", "validTo", "2025-01-01"))
                .isRefused(422, "invalid-field");
        SECRETARIAT
                .post(adopt, Map.of("adoptedOn", "2020-03-01", "validFrom", "2020-03-15"))
                .is(200);
        String repeal = text.draft() + "/repeal";
        SECRETARIAT.post(repeal, Map.of("from", "1900-01-01")).isRefused(422, "invalid-field");
        assertThat(inForce(text, "2021-01-01")).isEqualTo("1");
        SECRETARIAT.post(repeal, Map.of("from", "2021-06-01")).is(200);
        assertThat(inForce(text, "2021-01-01")).isEqualTo("1");
        assertThat(inForce(text, "2021-06-01")).isEmpty();
    }

    @Test
    void whoever_withdraws_a_draft_tells_nobody_what_it_was_called() {
        ConsultationFixture draft = ConsultationFixture.drafted();
        SECRETARIAT.post(draft.draft() + "/adopt", Map.of()).is(200);
        String before = Visitor.anybody().get(draft.document()).is(200).text("title");
        next(draft, Map.of("title", "Et hemmeligt navn", "clauses", List.of(Map.of("label", "1", "heading", "Nyt"))));
        SECRETARIAT.post(draft.document() + "/versions/2/withdraw", Map.of()).is(200);
        assertThat(Visitor.anybody().get(draft.document()).is(200).body()).doesNotContain("hemmeligt");
        assertThat(Visitor.anybody().get(draft.document()).text("title")).isEqualTo(before);
    }

    @Test
    void the_error_does_not_come_back_when_what_was_corrected_is_repealed() {
        ConsultationFixture draft = ConsultationFixture.drafted();
        SECRETARIAT.post(draft.draft() + "/adopt", Map.of("asPrinted", true)).is(200);
        next(draft, Map.of("correctionOf", 1, "changeNote", "Stavefejl"));
        SECRETARIAT.post(draft.document() + "/versions/2/adopt", Map.of()).is(200);
        assertThat(inForce(draft, null)).isEqualTo("2");
        SECRETARIAT.post(draft.document() + "/versions/2/repeal", Map.of()).is(200);
        assertThat(state(draft, 1)).isEqualTo("REPEALED");
        assertThat(inForce(draft, null)).isEmpty();
    }

    @Test
    void correcting_an_old_undated_version_does_not_bring_it_back() {
        ConsultationFixture draft = ConsultationFixture.drafted();
        SECRETARIAT.post(draft.draft() + "/adopt", Map.of("asPrinted", true)).is(200);
        next(draft, Map.of("basedOn", 1));
        SECRETARIAT
                .post(draft.document() + "/versions/2/adopt", Map.of("validFrom", "2020-01-01"))
                .is(200);
        next(draft, Map.of("correctionOf", 1, "changeNote", "Stavefejl"));
        SECRETARIAT.post(draft.document() + "/versions/3/adopt", Map.of()).is(200);
        SECRETARIAT.post(draft.document() + "/versions/3/repeal", Map.of()).is(200);
        assertThat(inForce(draft, null)).isEqualTo("2");
    }

    @Test
    void nothing_can_be_corrected_that_was_repealed_meanwhile() {
        ConsultationFixture draft = ConsultationFixture.drafted();
        SECRETARIAT.post(draft.draft() + "/adopt", Map.of()).is(200);
        next(draft, Map.of("correctionOf", 1, "changeNote", "Stavefejl"));
        SECRETARIAT.post(draft.draft() + "/repeal", Map.of()).is(200);
        SECRETARIAT.post(draft.document() + "/versions/2/adopt", Map.of()).isRefused(409, "nothing-to-correct");
    }

    @Test
    void a_document_that_is_only_out_in_consultation_has_a_page() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        Session reader = Session.closed();
        assertThat(reader.get("/vestfjord/" + round.slug()).statusCode()).isEqualTo(200);
        assertThat(reader.get("/vestfjord/" + round.slug()).body()).contains("Udkast i høring");
    }

    @Test
    void a_text_may_be_asked_about_anew_once_its_round_has_ended() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        next(round, Map.of("basedOn", 1));
        Map<String, Object> again = round.request(Map.of(
                "slug",
                round.slug() + "-2",
                "deadline",
                ConsultationFixture.local(ConsultationFixture.noon(40)),
                "documents",
                List.of(Map.of("document", round.slug(), "version", 2))));
        SECRETARIAT.post(ConsultationFixture.TENANT + "/consultations", again).is(201);
        String publish = round.round() + "-2/publish";
        SECRETARIAT.post(publish, Map.of()).isRefused(409, "round-open");
        PortalClock.stoppedAt(
                round.deadline().plusSeconds(60),
                () -> SECRETARIAT.post(publish, Map.of()).is(200));
        assertThat(state(round, 2)).isEqualTo("IN_CONSULTATION");
        assertThat(state(round, 1)).isEqualTo("WITHDRAWN");
        Visitor.anybody().get(round.document() + "/versions/1").is(200);
        assertThat(Session.closed().get("/vestfjord/" + round.slug() + "/v1").body())
                .contains("En senere tekst er trådt i stedet for det.");
    }

    @Test
    void the_text_of_a_round_that_was_called_off_or_that_was_withdrawn_is_nobodys_business() {
        ConsultationFixture calledOff = ConsultationFixture.drafted();
        String drafted = OtherServer.asks(REVISION, calledOff.slug());
        calledOff.published(Map.of());
        String asked = OtherServer.asks(REVISION, calledOff.slug());
        assertThat(asked).as("kept pages are made anew on every server").isNotEqualTo(drafted);
        SECRETARIAT
                .post(calledOff.round() + "/cancel", Map.of("reason", "Forslaget er trukket tilbage."))
                .is(200);
        assertThat(OtherServer.asks(REVISION, calledOff.slug())).isNotEqualTo(asked);
        ConsultationFixture withdrawn = ConsultationFixture.openWithTwoCommittees();
        PortalClock.stoppedAt(withdrawn.deadline().plusSeconds(60), () -> SECRETARIAT
                .post(withdrawn.draft() + "/withdraw", Map.of())
                .is(200));
        for (ConsultationFixture round : List.of(calledOff, withdrawn)) {
            assertThat(state(round, 1)).isEqualTo("WITHDRAWN");
            Visitor.anybody().get(round.document() + "/versions/1").isRefused(404, "not-found");
        }
    }

    @Test
    void a_meeting_may_change_the_draft_the_answers_led_to_and_settles_what_became_of_them() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        String answer = round.answeredBy("lmu-hr");
        round.approve("lmu-hr", answer);
        ConsultationFixture.seat("lmu-hr", "chair").submit(answer).is(201);
        PortalClock.stoppedAt(round.deadline().plusSeconds(60), () -> {
            String remarks = round.round() + "/remarks";
            String touched = round.clauses().get(2);
            for (JsonNode remark : SECRETARIAT.get(remarks).is(200).items()) {
                SECRETARIAT
                        .put(remarks + "/" + remark.get("id").asText() + "/outcome", Map.of("outcome", "NOTED"), "*")
                        .is(200);
            }
            next(round, Map.of("basedOn", 1));
            SECRETARIAT
                    .post(round.document() + "/versions/2/adopt", changed(round))
                    .is(200);
            assertThat(state(round, 1)).isEqualTo("WITHDRAWN");
            assertThat(state(round, 2)).isEqualTo("WITHDRAWN");
            assertThat(state(round, 3)).isEqualTo("ADOPTED");
            assertThat(SECRETARIAT.get(remarks).is(200).items())
                    .isNotEmpty()
                    .allMatch(remark -> remark.at("/confirmedAt").isTextual()
                            != remark.at("/clause").asText().equals(touched));
            SECRETARIAT.post(round.round() + "/conclude", Map.of()).is(200);
            assertThat(SECRETARIAT.get(remarks).is(200).items())
                    .allMatch(remark -> remark.at("/confirmedAt").isTextual());
        });
    }

    @Test
    void answers_promised_for_the_time_after_the_adoption_are_read_then_whatever_the_text_became_on_the_way() {
        ConsultationFixture round = ConsultationFixture.drafted()
                .published(Map.of("visibility", "PUBLIC_AFTER_ADOPTION", "approval", "NONE"));
        String answer = round.answeredBy("lmu-hr");
        ConsultationFixture.seat("lmu-hr", "secretary").submit(answer).is(201);
        PortalClock.stoppedAt(round.deadline().plusSeconds(60), () -> {
            next(round, Map.of("basedOn", 1));
            Visitor.anybody().get(answer).isRefused(404, "not-found");
            SECRETARIAT
                    .post(round.document() + "/versions/2/adopt", changed(round))
                    .is(200);
            assertThat(state(round, 3)).isEqualTo("ADOPTED");
            Visitor.anybody().get(answer).is(200);
        });
    }

    @Test
    void a_round_is_not_over_while_an_answer_in_words_alone_is_untreated() {
        ConsultationFixture round = ConsultationFixture.drafted().published(Map.of("approval", "NONE"));
        String answer = round.answeredBy("lmu-hr", Map.of("position", "SUPPORT", "text", "Vi støtter reglerne."));
        ConsultationFixture.seat("lmu-hr", "secretary").submit(answer).is(201);
        PortalClock.stoppedAt(round.deadline().plusSeconds(60), () -> {
            SECRETARIAT.post(round.round() + "/conclude", Map.of()).isRefused(409, "outcome-missing");
            SECRETARIAT.post(answer + "/close", Map.of()).is(200);
            SECRETARIAT.post(round.round() + "/conclude", Map.of()).is(200);
        });
    }

    @Test
    void a_round_is_not_over_while_a_file_beside_treated_remarks_is_unread() {
        ConsultationFixture round = ConsultationFixture.drafted().published(Map.of("approval", "NONE"));
        String answer = round.answeredBy("lmu-hr");
        Visitor secretary = ConsultationFixture.seat("lmu-hr", "secretary");
        secretary
                .upload(answer + "/attachments", "bilag.txt", "Fyrre siders bilag".getBytes(StandardCharsets.UTF_8))
                .is(201);
        secretary.submit(answer).is(201);
        PortalClock.stoppedAt(round.deadline().plusSeconds(60), () -> {
            for (JsonNode remark :
                    SECRETARIAT.get(round.round() + "/remarks").is(200).items()) {
                String outcome = round.round() + "/remarks/" + remark.get("id").asText() + "/outcome";
                SECRETARIAT.put(outcome, Map.of("outcome", "NOTED"), "*").is(200);
            }
            SECRETARIAT.post(round.round() + "/conclude", Map.of()).isRefused(409, "outcome-missing");
            SECRETARIAT.post(answer + "/close", Map.of()).is(200);
            SECRETARIAT.post(round.round() + "/conclude", Map.of()).is(200);
        });
    }

    @Test
    void withdrawing_a_version_takes_back_what_only_corrected_its_errors() {
        ConsultationFixture text = ConsultationFixture.drafted();
        SECRETARIAT.post(text.draft() + "/adopt", Map.of()).is(200);
        next(text, Map.of("correctionOf", 1, "changeNote", "Stavefejl"));
        SECRETARIAT.post(text.document() + "/versions/2/adopt", Map.of()).is(200);
        SECRETARIAT.post(text.draft() + "/withdraw", Map.of()).is(200);
        assertThat(state(text, 2)).isEqualTo("WITHDRAWN");
        Visitor.anybody().get(text.document() + "/versions/2").isRefused(404, "not-found");
    }
}
