package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.ZONE;
import static org.ordskifte.it.ConsultationFixture.seat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A committee writes with reservation and text by text, replaces, withdraws and offers late; the secretariat decides. */
@ExtendWith(Portal.class)
class RespondPageIT {

    private static Session chair;

    @BeforeAll
    static void sign_in() {
        chair = Session.of("vestfjord.lmu-hr.chair");
    }

    private static String page(String response) {
        return response.replace("/tenants/vestfjord/consultations/", "/vestfjord/office/consultations/")
                .replace("/responses/", "/respond/");
    }

    private static JsonNode stored(String response) {
        return seat("lmu-hr", "secretary").get(response).is(200).json();
    }

    private static ConsultationFixture openWithoutApproval() {
        return ConsultationFixture.drafted().published(Map.of("approval", "NONE"));
    }

    @Test
    void an_answer_is_given_with_reservation_for_a_later_decision() {
        ConsultationFixture round = openWithoutApproval();
        String answer = round.answeredBy("lmu-hr");
        String day = round.deadline().atZone(ZONE).toLocalDate().plusDays(9).toString();
        PageForm.on(chair, page(answer), "answer")
                .with("body", "HMU Stabe")
                .with("expectedOn", day)
                .press("save");
        assertThat(stored(answer).at("/reservation/body").asText()).isEqualTo("HMU Stabe");
        assertThat(stored(answer).at("/reservation/expectedOn").asText()).isEqualTo(day);
        PageForm.on(chair, page(answer), "answer")
                .with("body", "")
                .with("expectedOn", "")
                .press("save");
        assertThat(stored(answer).has("reservation")).isFalse();
    }

    @Test
    void a_file_that_was_chosen_goes_along_whichever_button_is_pressed() {
        ConsultationFixture round = openWithoutApproval();
        String answer = round.answeredBy("lmu-hr");
        HttpResponse<String> saved = PageForm.on(chair, page(answer), "answer")
                .with("text", "Se bilaget.")
                .choosing("file", "bilag.txt", "Et bilag".getBytes(StandardCharsets.UTF_8))
                .press("save");
        assertThat(saved.previousResponse()).as("led on").isPresent();
        assertThat(stored(answer).at("/text").asText()).isEqualTo("Se bilaget.");
        assertThat(names(answer)).containsExactly("bilag.txt");

        HttpResponse<String> shown = PageForm.on(chair, page(answer), "answer")
                .choosing("file", "mere.txt", "Mere".getBytes(StandardCharsets.UTF_8))
                .press("answer:rows:1:add");
        assertThat(shown.body()).contains("mere.txt er vedhæftet.");
        PageForm.in(chair, page(answer), "answer", shown)
                .choosing("file", "mest.txt", "Mest".getBytes(StandardCharsets.UTF_8))
                .press("submit");
        assertThat(names(answer)).containsExactlyInAnyOrder("bilag.txt", "mere.txt", "mest.txt");

        HttpResponse<String> empty = PageForm.on(chair, page(answer), "answer")
                .with("text", "Andre ord.")
                .choosing("file", "tom.txt", new byte[0])
                .press("save");
        assertThat(empty.body()).contains("href=\"#answer:file\"", "Andre ord.");
        assertThat(stored(answer).at("/text").asText())
                .as("the words are kept though the file is not")
                .isEqualTo("Andre ord.");
        assertThat(names(answer)).containsExactlyInAnyOrder("bilag.txt", "mere.txt", "mest.txt");
    }

    private static List<String> names(String answer) {
        return stored(answer).get("attachments").findValuesAsText("name");
    }

    @Test
    void a_day_without_a_body_is_no_reservation() {
        ConsultationFixture round = openWithoutApproval();
        String answer = round.answeredBy("lmu-hr");
        HttpResponse<String> after = PageForm.on(chair, page(answer), "answer")
                .with("expectedOn", "2027-03-01")
                .with("text", "Vi skriver videre.")
                .press("save");
        assertThat(after.body()).contains("error-summary").contains("Vi skriver videre.");
        assertThat(stored(answer).has("reservation")).isFalse();
    }

    @Test
    void several_texts_are_answered_one_by_one() {
        ConsultationFixture first = ConsultationFixture.drafted();
        ConsultationFixture second = ConsultationFixture.drafted();
        first.published(Map.of(
                "approval",
                "NONE",
                "documents",
                List.of(
                        Map.of("document", first.slug(), "version", 1),
                        Map.of("document", second.slug(), "version", 1))));
        String answer = first.answeredBy("lmu-hr");
        PageForm.on(chair, page(answer), "answer")
                .with("parts:1:partPosition", "OBJECT")
                .with("parts:1:partText", "Den anden tekst går for vidt.")
                .press("save");
        JsonNode said = stored(answer).get("answers");
        assertThat(said).hasSize(1);
        assertThat(said.at("/0/document").asText()).isEqualTo(second.slug());
        assertThat(said.at("/0/position").asText()).isEqualTo("OBJECT");
        PageForm again = PageForm.on(chair, page(answer), "answer");
        assertThat(again.value("parts:1:partText")).isEqualTo("Den anden tekst går for vidt.");
        again.press("save");
        assertThat(stored(answer).get("answers")).hasSize(1);
        assertThat(PageForm.on(chair, page(openWithoutApproval().answeredBy("lmu-hr")), "answer")
                        .offers("parts:0:partText"))
                .isFalse();
    }

    @Test
    void what_two_wrote_into_the_reservation_is_both_shown() {
        ConsultationFixture round = openWithoutApproval();
        String answer = round.answeredBy("lmu-hr");
        PageForm mine = PageForm.on(chair, page(answer), "answer");
        PageForm.on(Session.of("vestfjord.lmu-hr.vice"), page(answer), "answer")
                .with("body", "Regionsrådet")
                .press("save");
        HttpResponse<String> met = mine.with("body", "HMU Stabe").press("save");
        assertThat(met.body()).contains("Regionsrådet").contains("value=\"HMU Stabe\"");
        assertThat(stored(answer).at("/reservation/body").asText()).isEqualTo("Regionsrådet");
    }

    @Test
    void an_answer_is_replaced_and_the_new_one_withdrawn_on_the_page() {
        ConsultationFixture round = openWithoutApproval();
        String answer = round.answeredBy("lmu-hr");
        seat("lmu-hr", "chair").submit(answer).is(201);
        assertThat(chair.get(page(answer)).body()).contains("step=replace").contains("step=withdraw");
        HttpResponse<String> begun =
                PageForm.on(chair, page(answer) + "?step=replace", "step").press("replace");
        String second = begun.uri().getPath();
        assertThat(second).contains("/respond/").isNotEqualTo(page(answer));
        assertThat(stored(answer).get("state").asText()).isEqualTo("SUBMITTED");
        PageForm.on(chair, second, "answer").with("text", "Vi har tænkt os om.").press("save");
        PageForm.on(chair, second + "?step=submit", "step").press("submit");
        assertThat(stored(answer).get("state").asText()).isEqualTo("REPLACED");
        PageForm.on(chair, second + "?step=withdraw", "step").press("withdraw");
        String id = second.substring(second.lastIndexOf('/') + 1);
        assertThat(stored(round.round() + "/responses/" + id).get("state").asText())
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void an_approved_answer_is_reopened_on_the_page() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        String answer = round.answeredBy("lmu-hr");
        round.approve("lmu-hr", answer);
        PageForm.on(chair, page(answer) + "?step=reopen", "step").press("reopen");
        assertThat(stored(answer).get("state").asText()).isEqualTo("DRAFT");
        assertThat(stored(answer).get("approvals")).isEmpty();
    }

    @Test
    void a_late_answer_is_offered_with_its_reason_and_taken_in_or_left_out_with_one() {
        ConsultationFixture round = openWithoutApproval();
        String answer = round.answeredBy("lmu-hr");
        Session secretary = Session.of("vestfjord.secretariat");
        String reading = page(answer).replace("/respond/", "/answers/");
        PortalClock.stoppedAt(round.deadline().plusSeconds(1), () -> {
            PageForm.on(chair, page(answer) + "?step=submit", "step")
                    .with("reason", "Vi var uden net.")
                    .press("offer");
            assertThat(stored(answer).get("state").asText()).isEqualTo("LATE_OFFERED");
            assertThat(secretary.get(reading).body()).contains("Vi var uden net.");
            assertThat(PageForm.on(secretary, reading, "leaving")
                            .with("reason", "")
                            .press("leave-out")
                            .body())
                    .contains("error-summary");
            PageForm.on(secretary, reading, "leaving")
                    .with("reason", "Sagen er afgjort.")
                    .press("leave-out");
            assertThat(stored(answer).get("leftOutReason").asText()).isEqualTo("Sagen er afgjort.");
            PageForm.on(secretary, reading, "taking").press("take-in");
            assertThat(SECRETARIAT.get(answer).text("state")).isEqualTo("LATE_TAKEN_IN");
        });
    }

    @Test
    void a_form_opened_before_the_deadline_and_sent_at_it_keeps_its_words_and_leads_to_offering_them_late() {
        ConsultationFixture round = openWithoutApproval();
        String answer = round.answeredBy("lmu-hr");
        PageForm form = PageForm.on(chair, page(answer), "answer").with("text", "Skrevet i tide.");
        PortalClock.stoppedAt(round.deadline(), () -> {
            HttpResponse<String> sent = form.press("save");
            assertThat(sent.body())
                    .contains("Skrevet i tide.", "Fristen er udløbet.", page(answer) + "?step=submit")
                    .doesNotContain("id=\"answer:save\"");
            assertThat(stored(answer).get("text").asText()).isEqualTo("Udvalget støtter reglerne.");
            PageForm.on(chair, page(answer) + "?step=submit", "step").press("offer");
            assertThat(stored(answer).get("state").asText()).isEqualTo("LATE_OFFERED");
        });
    }

    @Test
    void an_approving_click_on_the_page_at_the_deadline_is_too_late_and_a_millisecond_earlier_is_not() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        String answer = round.answeredBy("lmu-hr");
        PageForm click = PageForm.on(chair, page(answer) + "?step=approve", "step");
        PortalClock.stoppedAt(round.deadline(), () -> click.press("approve"));
        assertThat(stored(answer).get("approvals")).isEmpty();
        PortalClock.stoppedAt(
                round.deadline().minusMillis(1),
                () -> PageForm.on(chair, page(answer) + "?step=approve", "step").press("approve"));
        assertThat(stored(answer).get("approvals")).hasSize(1);
    }

    @Test
    void a_step_without_its_page_hands_nothing_in() {
        ConsultationFixture round = openWithoutApproval();
        String answer = round.answeredBy("lmu-hr");
        PageForm.on(chair, page(answer) + "?step=submit", "step")
                .without("jakarta.faces.ViewState")
                .press("submit");
        assertThat(stored(answer).get("state").asText()).isEqualTo("DRAFT");
    }
}
