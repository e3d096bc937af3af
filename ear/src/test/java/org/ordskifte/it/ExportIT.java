package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text leaves as a file: for whoever may read it, whole, safe to keep, and readable again. */
@Beside
@ExtendWith(Portal.class)
class ExportIT {

    private static final Visitor ANYBODY = Visitor.anybody();
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String TEXT = "# Kodeks for gæster\n\n## 1 Formål\n\nVi tager **godt** imod.\n\n## 2 Gaver\n\n"
            + "Vi siger nej tak til:\n\n- penge\n- rejser\n";

    @ParameterizedTest
    @CsvSource({
        "html, text/html;charset=UTF-8",
        "pdf, application/pdf",
        "docx, " + WORD,
        "xml, application/akn+xml",
        "md, text/markdown;charset=UTF-8",
        "txt, text/plain;charset=UTF-8"
    })
    void an_adopted_version_in_every_form(String ending, String type) {
        String slug = adopted("PUBLIC");
        String path = TENANT + "/documents/" + slug + "/versions/1." + ending;
        HttpResponse<byte[]> file = fetch("GET", path, Map.of());
        assertThat(file.statusCode()).as(text(file)).isEqualTo(200);
        assertThat(header(file, "Content-Type")).isEqualTo(type);
        assertThat(header(file, "Content-Disposition"))
                .isEqualTo("attachment; filename=\"vestfjord-" + slug + "-v1." + ending + "\"");
        assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(file, "Cache-Control")).isEqualTo("public, no-cache");
        assertThat(header(file, "Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(fetch("GET", path, Map.of()).body()).isEqualTo(file.body());

        String tag = header(file, "ETag");
        HttpResponse<byte[]> unchanged = fetch("GET", path, Map.of("If-None-Match", tag));
        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(unchanged.body()).isEmpty();
        HttpResponse<byte[]> head = fetch("HEAD", path, Map.of());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(header(head, "ETag")).isEqualTo(tag);
        assertThat(header(head, "Content-Length")).isEqualTo(String.valueOf(file.body().length));
        HttpResponse<byte[]> part = fetch("GET", path, Map.of("Range", "bytes=0-9"));
        assertThat(part.statusCode()).isEqualTo(200);
        assertThat(part.body()).isEqualTo(file.body());

        HttpResponse<byte[]> accepted =
                fetch("GET", path.substring(0, path.lastIndexOf('.')), Map.of("Accept", type.split(";")[0]));
        assertThat(accepted.body()).isEqualTo(file.body());
    }

    @Test
    void whoever_names_no_form_gets_json() {
        String path = TENANT + "/documents/" + adopted("PUBLIC") + "/versions/1";
        for (String accept : List.of("*/*", "application/json", "application/json, text/html;q=0.5")) {
            assertThat(header(fetch("GET", path, Map.of("Accept", accept)), "Content-Type"))
                    .as(accept)
                    .startsWith("application/json");
        }
        assertThat(header(fetch("GET", path + ".json", Map.of("Accept", "text/html")), "Content-Type"))
                .startsWith("application/json");
        assertThat(fetch("GET", path, Map.of("Accept", "image/png")).statusCode())
                .isEqualTo(406);
        assertThat(fetch("GET", path + ".exe", Map.of()).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "pdf", "docx", "xml", "md", "txt", "json"})
    void what_may_not_be_seen_is_not_there_in_any_form(String ending) {
        String inside = TENANT + "/documents/" + adopted("EMPLOYEES") + "/versions/1." + ending;
        String draft = TENANT + "/documents/" + drafted(slug(), "PUBLIC", TEXT, "kodeks.md") + "/versions/1." + ending;
        String nothing = TENANT + "/documents/findes-ikke/versions/1." + ending;
        ANYBODY.get(nothing).isRefused(404, "not-found");
        ANYBODY.get(inside).isRefused(404, "not-found");
        ANYBODY.get(draft).isRefused(404, "not-found");
        ANYBODY.send("GET", inside, null, Map.of("If-None-Match", "*")).isRefused(404, "not-found");
        Visitor.called("skargard.secretariat").get(inside).isRefused(404, "not-found");
        if (!ending.equals("json")) {
            Answer seen = Visitor.called("vestfjord.employee")
                    .send("GET", inside, null, Map.of("Accept", "*/*"))
                    .is(200);
            assertThat(seen.header("Cache-Control")).isEqualTo("private, no-cache");
        }
        SECRETARIAT.send("GET", draft, null, Map.of("Accept", "*/*")).is(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "docx", "xml", "md"})
    void a_file_handed_in_again_keeps_its_clauses(String ending) {
        String slug = adopted("PUBLIC");
        List<String> before = clauses(slug, 1);
        byte[] file = fetch("GET", TENANT + "/documents/" + slug + "/versions/1." + ending, Map.of())
                .body();
        JsonNode preview = SECRETARIAT
                .upload(TENANT + "/imports", "retur." + ending, file)
                .is(201)
                .json();
        assertThat(preview.get("title").asText()).isEqualTo("Kodeks for gæster");
        SECRETARIAT
                .post(
                        TENANT + "/documents/" + slug + "/versions",
                        Map.of("import", preview.get("id").asText(), "part", "main"))
                .is(201);
        assertThat(clauses(slug, 2)).isEqualTo(before);

        String other = registered(slug(), "PUBLIC");
        SECRETARIAT
                .post(
                        TENANT + "/documents/" + other + "/versions",
                        Map.of("import", preview.get("id").asText(), "part", "main"))
                .is(201);
        assertThat(clauses(other, 1)).doesNotContainAnyElementsOf(before);
    }

    @Test
    void two_versions_as_tracked_changes() {
        HttpResponse<byte[]> file =
                fetch("GET", "/tenants/skargard/documents/uppforandekod/compare.docx?from=1&to=2", Map.of());
        assertThat(file.statusCode()).as(text(file)).isEqualTo(200);
        assertThat(header(file, "Content-Type")).isEqualTo(WORD);
        assertThat(header(file, "Content-Disposition"))
                .isEqualTo("attachment; filename=\"skargard-uppforandekod-v1-v2.docx\"");
        JsonNode preview = SECRETARIAT
                .upload(TENANT + "/imports", "ændringer.docx", file.body())
                .is(201)
                .json();
        assertThat(preview.path("trackedChanges").path("count").asInt()).isPositive();
        String inside = adopted("EMPLOYEES");
        ANYBODY.get(TENANT + "/documents/" + inside + "/compare.docx?from=1&to=1")
                .isRefused(404, "not-found");
        ANYBODY.get("/tenants/skargard/documents/uppforandekod/compare.docx?from=1&to=99")
                .isRefused(404, "not-found");
        ANYBODY.get("/tenants/skargard/documents/uppforandekod/compare.docx?from=1")
                .is(422);
    }

    @Test
    void one_text_can_be_followed() {
        HttpResponse<byte[]> feed = page("/skargard/uppforandekod/feed.atom");
        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(header(feed, "Content-Type")).startsWith("application/atom+xml");
        assertThat(text(feed)).contains("/skargard/uppforandekod/v1\"", "/skargard/uppforandekod/v2\"");
        assertThat(page("/skargard/uppforandekod/feed.atom?page=2").statusCode())
                .isEqualTo(404);
        assertThat(page("/skargard/uppforandekod/feed.atom?page=x").statusCode())
                .isEqualTo(404);
        assertThat(page("/" + TENANT.substring(TENANT.lastIndexOf('/') + 1) + "/" + adopted("EMPLOYEES") + "/feed.atom")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_page_says_to_machines_what_it_says_to_people() throws IOException {
        String page = text(page("/skargard/uppforandekod"));
        String json = page.replaceFirst("(?s).*<script type=\"application/ld\\+json\">", "")
                .replaceFirst("(?s)</script>.*", "");
        JsonNode said = Answer.JSON.readTree(json);
        assertThat(said.get("@type").asText()).isEqualTo("Legislation");
        assertThat(text(page("/skargard/uppforandekod?again")).replace("%3Fagain", ""))
                .as("rendered again")
                .isEqualTo(page);
        assertThat(said.get("legislationLegalForce").asText()).isEqualTo("InForce");
        assertThat(said.get("inLanguage").asText()).isEqualTo("sv");
        assertThat(said.get("encoding")).hasSize(6);
        assertThat(page)
                .contains(
                        "property=\"eli:version\" content=\"2\"",
                        "property=\"og:title\"",
                        "rel=\"canonical\" href=\"http")
                .contains("compare/1..2\"", "/versions/2.pdf\"", "/skargard/uppforandekod/feed.atom\"");
        assertThat(text(page("/skargard/uppforandekod/v1")))
                .contains("<meta name=\"robots\" content=\"noindex\"", "/compare/1..2\" data-same-clause");
    }

    private static HttpResponse<byte[]> page(String path) {
        return send(HttpRequest.newBuilder(URI.create(Portal.stack().baseUrl() + path)));
    }

    private static List<String> clauses(String slug, int version) {
        List<String> ids = new ArrayList<>();
        collect(
                SECRETARIAT
                        .get(TENANT + "/documents/" + slug + "/versions/" + version)
                        .is(200)
                        .json()
                        .get("clauses"),
                ids);
        return ids;
    }

    private static void collect(JsonNode clauses, List<String> ids) {
        clauses.forEach(one -> {
            ids.add(one.get("id").asText());
            collect(one.get("children"), ids);
        });
    }

    private static String adopted(String access) {
        String slug = drafted(slug(), access, TEXT, "kodeks.md");
        SECRETARIAT
                .post(
                        TENANT + "/documents/" + slug + "/versions/1/adopt",
                        Map.of("adoptedBy", "Regionsrådet", "adoptedOn", "2026-01-15"))
                .is(200);
        return slug;
    }

    private static String drafted(String slug, String access, String text, String fileName) {
        registered(slug, access);
        String id = SECRETARIAT
                .upload(TENANT + "/imports", fileName, text.getBytes(StandardCharsets.UTF_8))
                .is(201)
                .text("id");
        SECRETARIAT
                .post(TENANT + "/documents/" + slug + "/versions", Map.of("import", id, "part", "main"))
                .is(201);
        return slug;
    }

    private static String registered(String slug, String access) {
        SECRETARIAT
                .post(
                        TENANT + "/documents",
                        Map.of(
                                "slug",
                                slug,
                                "title",
                                "Kodeks for gæster",
                                "kind",
                                "CODE",
                                "language",
                                "da",
                                "access",
                                access))
                .is(201);
        return slug;
    }

    private static String slug() {
        return "udskrift-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static HttpResponse<byte[]> fetch(String method, String path, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(Portal.stack().baseUrl() + "/api/v1" + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        headers.forEach(request::header);
        return send(request);
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String header(HttpResponse<?> response, String name) {
        return String.join(" | ", response.headers().allValues(name));
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
