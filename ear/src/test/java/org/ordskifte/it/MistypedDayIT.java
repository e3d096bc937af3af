package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever mistypes a day is told so at its field, in their language, and what they typed is still there. */
@ExtendWith(Portal.class)
class MistypedDayIT {

    private static final String CODE = "/vestfjord/kodeks-for-samspil";

    @ParameterizedTest
    @CsvSource({
        "/vestfjord/kodeks-for-samspil?on=2026-02-30, time-on, 2026-02-30, Skriv datoen som dag",
        "/vestfjord/kodeks-for-samspil?on=i+morgen, time-on, i morgen, Skriv datoen som dag",
        "/vestfjord/kodeks-for-samspil/on/2026-13-01, time-on, 2026-13-01, Skriv datoen som dag",
        "/vestfjord/kodeks-for-samspil?knownAt=32.1.2026, time-known, 32.1.2026, Skriv datoen som dag",
        "/skargard/uppforandekod?on=2026-02-30, time-on, 2026-02-30, Skriv datumet som år",
        "/elvestad/etiske-retningslinjer?on=2026-02-30, time-on, 2026-02-30, Dagen må finnes",
        "/search?q=gaver&on=2026-02-30, search-on, 2026-02-30, Skriv datoen som dag"
    })
    void on_a_public_page_the_field_says_what_is_wrong_and_keeps_what_was_typed(
            String path, String field, String typed, String words) {
        HttpResponse<String> page = Session.closed().get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("href=\"#" + field + "\"", words, "content=\"noindex\"")
                .containsPattern("<input type=\"text\" id=\"" + field + "\"[^>]* value=\"" + typed
                        + "\"[^>]*aria-describedby=\"[^\"]*" + field + "-error\"[^>]*aria-invalid=\"true\"");
    }

    @Test
    void a_day_that_was_typed_right_beside_a_wrong_one_is_kept_too() {
        assertThat(Session.closed().get(CODE + "?on=2026-01-31&knownAt=nej").body())
                .containsPattern("id=\"time-on\"[^>]* value=\"2026-01-31\"[^>]*aria-invalid=\"false\"")
                .containsPattern("id=\"time-known\"[^>]* value=\"nej\"");
    }

    @Test
    void what_was_typed_is_text_and_nothing_else() {
        assertThat(Session.closed()
                        .get(CODE + "?on=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")
                        .body())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert(1)");
    }

    @Test
    void the_trail_says_so_as_well() {
        assertThat(Session.of("vestfjord.secretariat").get("/vestfjord/office/audit?from=2026-02-30"))
                .satisfies(page -> assertThat(page.statusCode()).isEqualTo(200))
                .extracting(HttpResponse::body)
                .asString()
                .contains("href=\"#from\"", "Skriv datoen som dag")
                .containsPattern("id=\"from\"[^>]* value=\"2026-02-30\"");
    }

    @ParameterizedTest
    @CsvSource({"2026-02-30", "31.4.2026", "engang i foråret", "20266-01-01"})
    void a_day_that_is_none_is_never_taken_for_another_one_in_the_office(String typed) {
        ConsultationFixture draft = ConsultationFixture.drafted();
        HttpResponse<String> page = adopt(draft, typed);
        assertThat(page.body())
                .contains("Skriv datoen som dag, måned og år")
                .containsPattern("<input [^>]*value=\"" + typed + "\"[^>]*aria-invalid=\"true\"");
        assertThat(ConsultationFixture.SECRETARIAT.get(draft.draft()).text("state"))
                .isEqualTo("DRAFT");
    }

    @Test
    void a_day_may_be_typed_with_the_day_first() {
        ConsultationFixture draft = ConsultationFixture.drafted();
        adopt(draft, "14.1.2026");
        assertThat(ConsultationFixture.SECRETARIAT.get(draft.draft()).text("adoptedOn"))
                .isEqualTo("2026-01-14");
    }

    private static HttpResponse<String> adopt(ConsultationFixture draft, String day) {
        String path = "/vestfjord/office/documents/" + draft.slug() + "/1/adopt";
        return PageForm.on(Session.of("vestfjord.secretariat"), path, "form")
                .with("adoptedOn", day)
                .press("adopt");
    }
}
