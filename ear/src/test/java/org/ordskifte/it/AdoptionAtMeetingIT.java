package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A meeting changes a text as it adopts it: the secretary writes the changes and the decision in one form. */
@ExtendWith(Portal.class)
class AdoptionAtMeetingIT {

    private static final String NEW_WORDS = "Vi svarer inden for tre arbejdsdage. Kan vi ikke det, ringer vi.";

    private static Session secretary;

    @BeforeAll
    static void sign_in() {
        secretary = Session.of("vestfjord.secretariat");
    }

    private static String page(ConsultationFixture draft) {
        return "/vestfjord/office/documents/" + draft.slug() + "/" + draft.version() + "/adopt?meeting=yes";
    }

    @Test
    void the_next_version_is_adopted_with_the_changes_and_says_so() {
        ConsultationFixture draft = ConsultationFixture.drafted();
        HttpResponse<String> after = PageForm.on(secretary, page(draft), "form")
                .with("reference", "Punkt 7")
                .with("clauses:2:text", NEW_WORDS)
                .press("adopt");
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.uri().getPath()).endsWith("/" + draft.slug() + "/2");
        assertThat(after.body()).contains("Ændret på mødet").contains("Punkt 7");
        JsonNode adopted =
                SECRETARIAT.get(draft.document() + "/versions/2").is(200).json();
        assertThat(adopted.get("state").asText()).isEqualTo("ADOPTED");
        assertThat(adopted.get("changedAtMeeting").asBoolean()).isTrue();
        assertThat(adopted.get("basedOn").asInt()).isEqualTo(1);
        assertThat(adopted.at("/clauses/2/text").asText()).isEqualTo(NEW_WORDS);
        assertThat(adopted.at("/clauses/2/id").asText())
                .isEqualTo(draft.clauses().get(2));
        assertThat(adopted.at("/clauses/1/text").asText()).startsWith("Vi svarer venligt");
        HttpResponse<String> shown = Session.closed().get("/vestfjord/" + draft.slug());
        assertThat(shown.body()).contains(NEW_WORDS).contains("Teksten blev ændret på mødet");
        assertThat(SECRETARIAT.get(draft.draft()).text("state")).isEqualTo("WITHDRAWN");
    }

    @Test
    void a_correction_is_published_with_the_decision_it_had_and_whatever_else_is_said_is_refused() {
        ConsultationFixture text = ConsultationFixture.drafted();
        SECRETARIAT.post(text.draft() + "/adopt", Map.of()).is(200);
        SECRETARIAT
                .post(text.document() + "/versions", Map.of("correctionOf", 1, "changeNote", "Stavefejl"))
                .is(201);
        String correction = text.document() + "/versions/2";
        Map<String, Object> changed = Map.of(
                "clause", text.clauses().get(2), "blocks", List.of(Map.of("type", "paragraph", "text", NEW_WORDS)));
        for (Map<String, Object> said : List.<Map<String, Object>>of(
                Map.of("changes", List.of(changed)),
                Map.of("adoptedOn", "2099-01-01"),
                Map.of("validFrom", "2027-01-01"))) {
            SECRETARIAT.post(correction + "/adopt", said).isRefused(422, "invalid-field");
        }
        assertThat(SECRETARIAT.get(correction).text("state")).isEqualTo("DRAFT");
        SECRETARIAT.post(correction + "/adopt", Map.of("asPrinted", false)).is(200);
    }

    @Test
    void a_repeal_that_is_announced_takes_nothing_away_before_its_day_and_may_be_moved() {
        ConsultationFixture text = ConsultationFixture.drafted();
        SECRETARIAT.post(text.draft() + "/adopt", Map.of()).is(200);
        LocalDate day = LocalDate.now(ConsultationFixture.ZONE).plusDays(40);
        SECRETARIAT
                .post(text.draft() + "/repeal", Map.of("from", day.toString()))
                .is(200);

        SECRETARIAT
                .post(
                        text.document() + "/reviews",
                        Map.of("version", 1, "reviewBy", day.minusDays(1).toString()))
                .is(201);
        SECRETARIAT
                .post(text.document() + "/versions", Map.of("correctionOf", 1, "changeNote", "Stavefejl"))
                .is(201);
        SECRETARIAT.post(text.document() + "/versions/2/adopt", Map.of()).is(200);
        assertThat(SECRETARIAT.get(text.document()).json().at("/inForce/number").asInt())
                .isEqualTo(2);
        assertThat(SECRETARIAT.get(text.document() + "/versions/2").text("repealedFrom"))
                .isEqualTo(day.toString());

        String page = "/vestfjord/office/documents/" + text.slug() + "/2";
        assertThat(secretary.get(page).body()).contains("decision=repeal").contains("/correct");
        LocalDate moved = day.plusDays(10);
        SECRETARIAT
                .post(text.document() + "/versions/2/repeal", Map.of("from", moved.toString()))
                .is(200);
        for (int number : new int[] {1, 2}) {
            assertThat(SECRETARIAT.get(text.document() + "/versions/" + number).text("repealedFrom"))
                    .isEqualTo(moved.toString());
        }
        SECRETARIAT.post(text.document() + "/versions/2/repeal", Map.of()).is(200);
        SECRETARIAT.post(text.document() + "/versions/2/repeal", Map.of()).isRefused(409, "not-adopted");
    }

    @Test
    void without_a_change_nothing_is_adopted_and_the_page_says_why() {
        ConsultationFixture draft = ConsultationFixture.drafted();
        HttpResponse<String> after = PageForm.on(secretary, page(draft), "form")
                .with("reference", "Punkt 8")
                .press("adopt");
        assertThat(after.body()).contains("Intet punkt er ændret").contains("value=\"Punkt 8\"");
        assertThat(SECRETARIAT.get(draft.draft()).text("state")).isEqualTo("DRAFT");
    }

    @Test
    void a_change_typed_beside_a_wrong_date_is_kept() {
        ConsultationFixture draft = ConsultationFixture.drafted();
        HttpResponse<String> after = PageForm.on(secretary, page(draft), "form")
                .with("adoptedOn", "2099-01-01")
                .with("clauses:2:text", NEW_WORDS)
                .press("adopt");
        assertThat(after.body()).contains(NEW_WORDS);
        assertThat(SECRETARIAT.get(draft.draft()).text("state")).isEqualTo("DRAFT");
    }

    @Test
    void a_form_without_its_view_state_adopts_nothing() {
        ConsultationFixture draft = ConsultationFixture.drafted();
        PageForm.on(secretary, page(draft), "form")
                .with("clauses:2:text", NEW_WORDS)
                .without("jakarta.faces.ViewState")
                .press("adopt");
        assertThat(SECRETARIAT.get(draft.draft()).text("state")).isEqualTo("DRAFT");
    }

    @Test
    void whoever_may_not_write_documents_is_not_shown_the_form() {
        ConsultationFixture draft = ConsultationFixture.drafted();
        Session employee = Session.of("vestfjord.employee");
        assertThat(employee.get(page(draft)).statusCode()).isIn(403, 404);
    }

    @Test
    void an_open_draft_beside_the_text_that_was_out_is_left_alone() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        SECRETARIAT.post(round.document() + "/versions", Map.of("basedOn", 1)).is(201);
        PortalClock.stoppedAt(round.deadline().plusSeconds(60), () -> PageForm.on(secretary, page(round), "form")
                .with("clauses:2:text", NEW_WORDS)
                .press("adopt"));
        assertThat(SECRETARIAT.get(round.document() + "/versions/2").text("state"))
                .isEqualTo("DRAFT");
        JsonNode adopted =
                SECRETARIAT.get(round.document() + "/versions/3").is(200).json();
        assertThat(adopted.get("state").asText()).isEqualTo("ADOPTED");
        assertThat(adopted.get("basedOn").asInt()).isEqualTo(1);
    }

    @Test
    void the_text_that_was_out_can_still_be_read_beside_what_the_meeting_made_of_it() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        PortalClock.stoppedAt(round.deadline().plusSeconds(60), () -> PageForm.on(secretary, page(round), "form")
                .with("clauses:2:text", NEW_WORDS)
                .press("adopt"));
        Session reader = Session.closed();
        PortalClock.stoppedAt(round.deadline().plusSeconds(120), () -> {
            HttpResponse<String> asked = reader.get("/vestfjord/" + round.slug() + "/v1");
            assertThat(asked.statusCode()).isEqualTo(200);
            assertThat(asked.body()).contains("vedtaget med ændringer").contains("fem arbejdsdage");
            assertThat(reader.get("/vestfjord/" + round.slug() + "/compare/1..2")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(reader.get("/vestfjord/" + round.slug()).body()).contains(NEW_WORDS);
        });
    }

    @Test
    void a_draft_that_was_never_out_and_one_whose_round_was_cancelled_are_nobody_s_business() {
        ConsultationFixture draft = ConsultationFixture.drafted();
        PageForm.on(secretary, page(draft), "form")
                .with("clauses:2:text", NEW_WORDS)
                .press("adopt");
        assertThat(Session.closed().get("/vestfjord/" + draft.slug() + "/v1").statusCode())
                .isEqualTo(404);
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        SECRETARIAT.post(round.round() + "/cancel", Map.of("reason", "Fejl")).is(200);
        assertThat(Session.closed().get("/vestfjord/" + round.slug() + "/v1").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_remarks_on_what_the_meeting_changed_are_listed() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        String answer = round.answeredBy("lmu-hr");
        round.approve("lmu-hr", answer);
        ConsultationFixture.seat("lmu-hr", "chair").submit(answer).is(201);
        PortalClock.stoppedAt(round.deadline().plusSeconds(60), () -> PageForm.on(secretary, page(round), "form")
                .with("clauses:2:text", NEW_WORDS)
                .press("adopt"));
        String adopted = "/vestfjord/office/documents/" + round.slug() + "/2";
        assertThat(secretary.get(adopted).body()).contains("touched=yes");
        assertThat(secretary.get(adopted + "?touched=yes").body()).contains("/answers#r-");
    }
}
