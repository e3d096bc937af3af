package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that cannot be taken: on the page it was handed in on it is said why and what to do, and nothing typed is lost. */
@ExtendWith(Portal.class)
class UnfitFileIT {

    private static final String IMPORTS = "/vestfjord/office/imports";
    private static final String TOO_LARGE = "Filen er for stor. Den er ikke modtaget.";
    private static final long MEGABYTE = 1 << 20;

    private static Session secretary;

    @BeforeAll
    static void sign_in() {
        secretary = Session.of("vestfjord.secretariat");
    }

    /** A little more than is taken, more than any form may be, and far more than that. */
    @ParameterizedTest
    @CsvSource({"20, 1", "30, 0", "200, 0"})
    void a_text_that_is_too_large_is_answered_on_its_page(long megabytes, long more) {
        HttpResponse<String> answer = PageForm.on(secretary, IMPORTS, "form")
                .with("language", "sv")
                .choosing("file", "stor.txt", megabytes * MEGABYTE + more)
                .press("take");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body())
                .contains(TOO_LARGE, "id=\"form:file-error\"", "Sekretariatet", "site-foot")
                .containsPattern("<option value=\"sv\" selected");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .anyMatch(policy -> policy.contains("script-src"));
    }

    @Test
    void it_is_said_in_the_readers_language() {
        Session reader = Session.of("vestfjord.secretariat");
        reader.get("/lang/en?to=/");
        assertThat(PageForm.on(reader, IMPORTS, "form")
                        .choosing("file", "stor.txt", 25 * MEGABYTE)
                        .press("take")
                        .body())
                .contains("The file is too large. It was not received.", "lang=\"en\"");
    }

    @ParameterizedTest
    @CsvSource({"15, 1, attach", "15, 1, save", "30, 0, save", "30, 0, attach"})
    void what_was_typed_beside_an_attachment_that_is_too_large_is_saved_and_the_page_says_so(
            long megabytes, long more, String button) {
        ConsultationFixture round = ConsultationFixture.drafted().published(Map.of("approval", "NONE"));
        String answer = round.answeredBy("lmu-hr");
        String path =
                "/vestfjord/office/" + answer.substring((TENANT + "/").length()).replace("responses", "respond");
        HttpResponse<String> page = PageForm.on(Session.of("vestfjord.lmu-hr.chair"), path, "answer")
                .with("text", "Tre ord & ét.")
                .with("body", "Regionsrådet")
                .choosing("file", "stort-bilag.pdf", megabytes * MEGABYTE + more)
                .press(button);
        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body())
                .contains(TOO_LARGE, "Tre ord &amp; ét.", "value=\"Regionsrådet\"")
                .contains("Det, du har skrevet, er gemt. Filen er ikke vedhæftet.")
                .doesNotContain("Der er ændringer, som ikke er gemt");
        assertThat(ConsultationFixture.seat("lmu-hr", "chair").get(answer).text("text"))
                .isEqualTo("Tre ord & ét.");
    }

    @Test
    void a_form_too_large_to_be_understood_gets_a_page_of_its_own() {
        HttpResponse<String> answer = secretary.broken(IMPORTS, 23 * MEGABYTE);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body())
                .contains("Filen er ikke modtaget.", "højst fylde 20 MB", "href=\"" + IMPORTS + "\"", "site-foot");
        assertThat(secretary.get(IMPORTS).statusCode()).isEqualTo(200);
    }

    @Test
    void words_beyond_measure_are_not_taken_either() {
        HttpResponse<String> answer = PageForm.on(secretary, IMPORTS, "form")
                .with("language", "x".repeat(5 << 20))
                .choosing("file", "stor.txt", 25 * MEGABYTE)
                .press("take");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Filen er ikke modtaget.");
    }

    @Test
    void nobody_is_let_in_by_a_large_file() {
        HttpResponse<String> answer = Session.closed().broken(IMPORTS, 23 * MEGABYTE);
        assertThat(answer.statusCode()).isIn(401, 413);
        assertThat(answer.body()).doesNotContain("Filen er ikke modtaget.", "Sekretariatet");
    }

    @Test
    void a_file_with_nothing_in_it() {
        HttpResponse<String> answer = PageForm.on(secretary, IMPORTS, "form")
                .choosing("file", "tom.txt", 0)
                .press("take");
        assertThat(read(answer)).contains("Filen er tom eller indeholder ingen tekst.");
    }

    @Test
    void an_attachment_with_nothing_in_it() {
        String answer = ConsultationFixture.openWithTwoCommittees().answeredBy("lmu-hr");
        String path =
                "/vestfjord/office/" + answer.substring((TENANT + "/").length()).replace("responses", "respond");
        HttpResponse<String> page = PageForm.on(Session.of("vestfjord.lmu-hr.chair"), path, "answer")
                .with("text", "Se bilaget.")
                .choosing("file", "tom.pdf", 0)
                .press("attach");
        assertThat(page.body()).contains("Filen er tom eller indeholder ingen tekst.", "Se bilaget.");
    }

    @Test
    void a_binary_that_calls_itself_text() {
        HttpResponse<String> answer = PageForm.on(secretary, IMPORTS, "form")
                .choosing("file", "politik.txt", HexFormat.of().parseHex("89504E470D0A1A0A00000D49484452"))
                .press("take");
        assertThat(read(answer)).contains("Filen er af en type, der ikke kan læses her.");
    }

    @Test
    void a_file_in_an_old_encoding_is_read_as_it_was_meant() {
        HttpResponse<String> answer = PageForm.on(secretary, IMPORTS, "form")
                .choosing("file", "gammel.txt", ConsultationFixture.TEXT.getBytes(Charset.forName("windows-1252")))
                .press("take");
        assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(200);
        assertThat(read(secretary.get(answer.uri().getPath())))
                .contains("Regler for den gode tone i mødet med borgerne");
    }

    @Test
    void a_sender_who_goes_on_sending_200_megabytes_to_the_api_hears_why_it_was_refused() {
        SECRETARIAT
                .send(
                        "POST",
                        TENANT + "/imports",
                        Upload.ofSize("stor.txt", 200 * MEGABYTE),
                        Map.of("Content-Type", "multipart/form-data; boundary=x"))
                .isRefused(413, "file-too-large");
        SECRETARIAT.get(TENANT + "/documents?size=1").is(200);
    }

    /** What stands there once the file was read. */
    private static String read(HttpResponse<String> answer) {
        String[] body = {answer.body()};
        Patience.until("the file was read", Duration.ofSeconds(30), () -> {
            if (body[0].contains("class=\"reading\"")) {
                body[0] = secretary.get(answer.uri().getPath()).body();
            }
            return !body[0].contains("class=\"reading\"");
        });
        return body[0];
    }
}
