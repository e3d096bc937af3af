package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;

import java.awt.image.BufferedImage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a public page says of itself to those who list it or show a link to it, and what stands where a text was taken back. */
@ExtendWith(Portal.class)
class LinkedPagesIT {

    @ParameterizedTest
    @CsvSource({
        "/, /, website, Ordskifte, da_DK",
        "/vestfjord, /vestfjord, website, Region Vestfjord, da_DK",
        "/skargard/uppforandekod, /skargard/uppforandekod, article, Region Skärgård, sv_SE",
        "/skargard/uppforandekod/v2, /skargard/uppforandekod, article, Region Skärgård, sv_SE",
        "/skargard/uppforandekod/v1, /skargard/uppforandekod/v1, article, Region Skärgård, sv_SE",
        "/skargard/uppforandekod/compare/1..2?columns=two, /skargard/uppforandekod/compare/1..2, article, Region Skärgård, sv_SE",
        "/elvestad/etiske-retningslinjer?from=mail, /elvestad/etiske-retningslinjer, article, Elvestad kommune, nb_NO",
        "/vestfjord/consultations, /vestfjord/consultations, website, Region Vestfjord, da_DK",
        "/vestfjord/consultations/kodeks-for-samspil, /vestfjord/consultations/kodeks-for-samspil, article, Region Vestfjord, da_DK",
        "/vestfjord/accessibility, /vestfjord/accessibility, website, Region Vestfjord, da_DK",
        "/search?q=gaver, /search, website, Ordskifte, da_DK",
        "/receipts/AAAA-BBBB-CCCC-DDDD?sha256=0000000000000000000000000000000000000000000000000000000000000000, /receipts, website, Ordskifte, da_DK"
    })
    void every_public_page_says_what_it_is_once(String path, String canonical, String type, String owner, String locale)
            throws Exception {
        String page = page(path);
        String here = Portal.stack().baseUrl() + canonical;
        assertThat(said(page, "<link rel=\"canonical\" href=\"([^\"]*)\"")).containsExactly(here);
        assertThat(og(page, "url")).containsExactly(here);
        assertThat(og(page, "type")).containsExactly(type);
        assertThat(og(page, "site_name")).containsExactly(owner);
        assertThat(og(page, "locale")).containsExactly(locale);
        assertThat(og(page, "title")).singleElement().asString().isNotBlank().isNotEqualTo("Ordskifte");
        List<String> description = said(page, "<meta name=\"description\" content=\"([^\"]*)\"");
        assertThat(description).singleElement().asString().hasSizeBetween(20, 400);
        assertThat(og(page, "description")).isEqualTo(description);

        HttpResponse<byte[]> picture = fetch(
                og(page, "image").get(0).substring(Portal.stack().baseUrl().length()));
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).contains("image/png");
        BufferedImage seen = ImageIO.read(new java.io.ByteArrayInputStream(picture.body()));
        assertThat(og(page, "image:width")).containsExactly(String.valueOf(seen.getWidth()));
        assertThat(og(page, "image:height")).containsExactly(String.valueOf(seen.getHeight()));
    }

    @Test
    void a_clause_is_shown_elsewhere_with_its_own_words() throws Exception {
        ConsultationFixture text = ConsultationFixture.drafted();
        SECRETARIAT.post(text.draft() + "/adopt", Map.of()).is(200);
        String page =
                page("/vestfjord/" + text.slug() + "/clause/" + text.clauses().get(1));
        assertThat(og(page, "title")).containsExactly("2 Tonefald – Regler for den gode tone i mødet med borgerne");
        assertThat(og(page, "description").get(0)).startsWith("Vi svarer venligt");
        assertThat(page).doesNotContain("noindex");
        SECRETARIAT.post(text.draft() + "/repeal", Map.of()).is(200);
        String repealed =
                page("/vestfjord/" + text.slug() + "/clause/" + text.clauses().get(1));
        assertThat(repealed).contains("noindex");
        assertThat(og(repealed, "description").get(0)).startsWith("Punktet gælder ikke i dag");
    }

    @Test
    void the_picture_of_an_authority_is_not_sent_again_and_names_nobody_else() throws Exception {
        HttpResponse<byte[]> picture = fetch("/vestfjord/card.png");
        String tag = picture.headers().firstValue("ETag").orElseThrow();
        assertThat(fetch("/vestfjord/card.png", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(fetch("/skargard/card.png").body()).isNotEqualTo(picture.body());
        assertThat(fetch("/no-such-authority/card.png").statusCode()).isEqualTo(404);
    }

    @Test
    void where_an_authority_took_its_text_back_the_page_says_so_and_nothing_of_the_text() throws Exception {
        ConsultationFixture text = ConsultationFixture.drafted();
        List<String> pages = List.of(
                "/vestfjord/" + text.slug(),
                "/vestfjord/" + text.slug() + "/v1",
                "/vestfjord/" + text.slug() + "/on/2026-01-31",
                "/vestfjord/" + text.slug() + "/clause/" + text.clauses().get(1));
        for (String path : pages) {
            assertThat(fetch(path).statusCode()).as("nobody was shown a draft").isEqualTo(404);
        }
        SECRETARIAT.post(text.draft() + "/adopt", Map.of()).is(200);
        SECRETARIAT.post(text.draft() + "/withdraw", Map.of()).is(200);
        for (String path : pages) {
            HttpResponse<byte[]> gone = fetch(path);
            assertThat(gone.statusCode()).as(path).isEqualTo(410);
            assertThat(new String(gone.body(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains(
                            "Teksten er trukket tilbage", "Texten har dragits tillbaka", "The text has been withdrawn")
                    .doesNotContain("Tonefald", "Regler for den gode tone");
        }
        assertThat(Session.of("vestfjord.employee")
                        .get("/vestfjord/office/documents/" + text.slug() + "/1/read")
                        .statusCode())
                .isEqualTo(410);
        Visitor.anybody().get(text.document()).isRefused(404, "not-found");
    }

    @Test
    void that_a_text_for_employees_was_taken_back_is_said_to_them_only() throws Exception {
        ConsultationFixture text = ConsultationFixture.drafted("EMPLOYEES");
        SECRETARIAT.post(text.draft() + "/adopt", Map.of()).is(200);
        SECRETARIAT.post(text.draft() + "/withdraw", Map.of()).is(200);
        assertThat(fetch("/vestfjord/" + text.slug()).statusCode()).isEqualTo(404);
        assertThat(Session.of("vestfjord.employee")
                        .get("/vestfjord/office/documents/" + text.slug() + "/1")
                        .statusCode())
                .isEqualTo(410);
        assertThat(Session.of("skargard.employee")
                        .get("/vestfjord/office/documents/" + text.slug() + "/1")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_draft_that_was_dropped_never_stood_anywhere() throws Exception {
        ConsultationFixture text = ConsultationFixture.drafted();
        SECRETARIAT.post(text.draft() + "/withdraw", Map.of()).is(200);
        assertThat(fetch("/vestfjord/" + text.slug()).statusCode()).isEqualTo(404);
        assertThat(fetch("/vestfjord/" + text.slug() + "/v1").statusCode()).isEqualTo(404);
    }

    private static List<String> og(String page, String property) {
        return said(page, "<meta property=\"og:" + property + "\" content=\"([^\"]*)\"");
    }

    private static List<String> said(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        List<String> all = new ArrayList<>();
        while (found.find()) {
            all.add(found.group(1));
        }
        return all;
    }

    private static String page(String path) throws Exception {
        HttpResponse<byte[]> page = fetch(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return new String(page.body(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static HttpResponse<byte[]> fetch(String path, String... headers) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(Portal.stack().baseUrl() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    }
}
