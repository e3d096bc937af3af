package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A secretary settles what was found in a file: warnings one by one, facts, and the language of a short text. */
@ExtendWith(Portal.class)
class ImportPageIT {

    private static final String WITHOUT_HEADINGS =
            """
            Regler for svar til borgerne

            1. Vi svarer venligt, også når spørgsmålet er stillet i vrede, og vi bruger borgerens egne ord.

            2. Vi svarer inden for fem arbejdsdage og fortæller, hvorfor det tager længere tid, når det gør det.
            """;

    private static Session secretary;

    @BeforeAll
    static void sign_in() {
        secretary = Session.of("vestfjord.secretariat");
    }

    private static JsonNode imported(String text) {
        return SECRETARIAT
                .upload(TENANT + "/imports", "regler.txt", text.getBytes(StandardCharsets.UTF_8))
                .is(201)
                .json();
    }

    private static String rest(JsonNode file) {
        return TENANT + "/imports/" + file.get("id").asText();
    }

    private static String page(JsonNode file) {
        return "/vestfjord/office/imports/" + file.get("id").asText();
    }

    @Test
    void a_warning_is_ticked_off_on_the_page_and_kept_with_the_import() {
        JsonNode file = imported(WITHOUT_HEADINGS);
        int all = file.get("warnings").size();
        assertThat(all).isPositive();
        HttpResponse<String> after = PageForm.on(secretary, page(file), "ticks").press("tick");
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body()).contains("1 af " + all + " afklaret");
        JsonNode settled = SECRETARIAT.get(rest(file)).is(200).json().at("/warnings/0/settled");
        assertThat(settled.path("by").asText()).isNotBlank();
        assertThat(settled.path("at").asText()).isNotBlank();
        PageForm.on(secretary, page(file), "ticks").press("untick");
        assertThat(SECRETARIAT.get(rest(file)).json().at("/warnings/0").has("settled"))
                .isFalse();
    }

    @Test
    void a_tick_without_the_page_it_belongs_to_changes_nothing() {
        JsonNode file = imported(WITHOUT_HEADINGS);
        PageForm.on(secretary, page(file), "ticks")
                .with("jakarta.faces.ViewState", "123456789:987654321")
                .press("tick");
        PageForm.on(secretary, page(file), "ticks")
                .without("jakarta.faces.ViewState")
                .press("tick");
        assertThat(SECRETARIAT.get(rest(file)).json().at("/warnings/0").has("settled"))
                .isFalse();
    }

    @Test
    void a_warning_is_ticked_off_over_the_api_by_its_number() {
        JsonNode file = imported(WITHOUT_HEADINGS);
        Answer ticked = SECRETARIAT.put(rest(file) + "/warnings/1", Map.of("settled", true), "*");
        assertThat(ticked.is(200).json().at("/warnings/0/settled/by").asText()).isNotBlank();
        assertThat(ticked.header("ETag")).isNotBlank();
        SECRETARIAT
                .put(rest(file) + "/warnings/99", Map.of("settled", true), "*")
                .isRefused(404, "not-found");
        SECRETARIAT
                .put(rest(file) + "/warnings/1", Map.of("settled", true), "\"999\"")
                .isRefused(412, "stale");
        SECRETARIAT
                .send("PUT", rest(file) + "/warnings/1", Map.of("settled", true), Map.of())
                .isRefused(428, "missing-precondition");
        Visitor.called("vestfjord.employee")
                .put(rest(file) + "/warnings/1", Map.of("settled", true), "*")
                .isRefused(403, "forbidden");
    }

    @Test
    void several_addressees_and_what_follows_are_entered_on_the_page() {
        JsonNode file = imported(WITHOUT_HEADINGS);
        PageForm form = PageForm.on(secretary, page(file) + "?settle=yes", "settle");
        HttpResponse<String> after = form.with("lists:0:lines", "HMU Stabe\nHMU Hospital")
                .with("followUps:0:stationName", "RMU")
                .with("followUps:0:stationDate", "2027-02-05")
                .with("followUps:1:stationName", "Regionsrådet")
                .with("followUps:1:stationWhen", "foråret 2027")
                .press("save");
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body()).contains("HMU Stabe, HMU Hospital").contains("Regionsrådet (foråret 2027)");
        JsonNode metadata = SECRETARIAT.get(rest(file)).json().get("metadata");
        assertThat(metadata.at("/addressees/value/1").asText()).isEqualTo("HMU Hospital");
        assertThat(metadata.at("/addressees/origin").asText()).isEqualTo("ENTERED");
        assertThat(metadata.at("/followUps/value/0/date").asText()).isEqualTo("2027-02-05");
        assertThat(metadata.has("alsoInvolve")).isFalse();
        PageForm again = PageForm.on(secretary, page(file) + "?settle=yes", "settle");
        assertThat(again.value("lists:0:lines")).isEqualTo("HMU Stabe\nHMU Hospital");
        assertThat(again.value("followUps:1:stationWhen")).isEqualTo("foråret 2027");
    }

    @Test
    void a_list_that_is_none_is_refused_over_the_api() {
        JsonNode file = imported(WITHOUT_HEADINGS);
        SECRETARIAT
                .put(rest(file), Map.of("metadata", Map.of("followUps", List.of("RMU"))), "*")
                .isRefused(422, "invalid-field");
        SECRETARIAT
                .put(rest(file), Map.of("metadata", Map.of("caseNumber", List.of("1"))), "*")
                .isRefused(422, "invalid-field");
        SECRETARIAT.put(rest(file), Map.of("language", "fi"), "*").is(422);
    }

    @Test
    void the_language_of_a_short_text_is_asked_for_and_never_guessed() {
        JsonNode file = imported("Regler\n\n1. Svar\n\nOk.\n");
        assertThat(file.get("language").isNull()).isTrue();
        PageForm draft = PageForm.on(secretary, page(file) + "?draft=new", "form");
        assertThat(draft.value("language")).isEmpty();
        PageForm form = PageForm.on(secretary, page(file), "languages");
        assertThat(form.value("language")).isEmpty();
        assertThat(form.press("choose").body()).contains("field-error");
        assertThat(SECRETARIAT.get(rest(file)).json().get("language").isNull()).isTrue();
        PageForm.on(secretary, page(file), "languages").with("language", "sv").press("choose");
        assertThat(SECRETARIAT.get(rest(file)).text("language")).isEqualTo("sv");
        assertThat(PageForm.on(secretary, page(file) + "?draft=new", "form").value("language"))
                .isEqualTo("sv");
    }
}
