package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;
import static org.ordskifte.it.ConsultationFixture.seat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** What a request asks the database does not grow with what there is to show. */
@Isolated
@ExtendWith(Portal.class)
class StatementsIT {

    private static final Visitor ANYBODY = Visitor.anybody();
    private static final Visitor MEMBER = seat("lmu-nord", "chair");
    private static final List<String> LANGUAGES = List.of("da", "sv", "nb", "en");

    /** So many things are added that one statement for each would show. */
    private static final int ADDED = 3;

    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static Statements statements;

    @BeforeAll
    static void count() {
        statements = Statements.counted();
    }

    @AfterAll
    static void stop() throws IOException {
        statements.close();
    }

    @Test
    void a_version_page_asks_no_more_for_forty_clauses_than_for_three_and_nothing_when_it_is_shown_again() {
        String small = page(adopted(text(3)));
        String large = page(adopted(text(40)));

        long first = firstView(small);
        assertThat(firstView(large)).isLessThan(first + ADDED);
        assertThat(first).as("first view").isPositive().isLessThanOrEqualTo(18);
        assertThat(statements.of(() -> read(large, "da"))).as("shown again").isZero();
    }

    @Test
    void a_version_page_asks_no_more_when_there_are_more_versions() {
        String slug = adopted(text(3));
        adopt(slug, text(4));
        long two = firstView(page(slug));
        for (int more = 0; more < ADDED; more++) {
            adopt(slug, text(5 + more));
        }
        assertThat(firstView(page(slug))).isLessThan(two + ADDED);
    }

    @Test
    void lists_and_overviews_ask_no_more_for_many_documents_than_for_few() {
        adopted(text(3));
        ConsultationFixture.openWithTwoCommittees();
        ConsultationFixture.drafted().published(Map.of("audience", "EMPLOYEES"));
        ConsultationFixture.drafted().published(Map.of("audience", "INVITED"));
        Map<String, Runnable> requests = new LinkedHashMap<>();
        requests.put("front page", () -> read("/", "da"));
        requests.put("tenant page", () -> read("/vestfjord", "da"));
        requests.put("rounds page", () -> read("/vestfjord/consultations", "da"));
        requests.put("search page", () -> read("/search?q=borger", "da"));
        requests.put("tenant's search page", () -> read("/search?q=borger&tenant=vestfjord", "da"));
        requests.put("feed", () -> read("/vestfjord/feed.atom", "da"));
        requests.put("calendar", () -> read("/vestfjord/consultations.ics", "da"));
        requests.put("site map", () -> read("/sitemap.xml", "da"));
        requests.put("tenant's site map", () -> read("/vestfjord/sitemap.xml", "da"));
        requests.put("search", () -> ANYBODY.get("/search?q=borger&tenant=vestfjord&size=100")
                .is(200));
        for (Visitor visitor : List.of(ANYBODY, MEMBER, SECRETARIAT)) {
            String who = visitor == ANYBODY ? " (anybody)" : visitor == MEMBER ? " (member)" : " (secretariat)";
            requests.put("documents" + who, () -> visitor.get(TENANT + "/documents?size=100")
                    .is(200));
            requests.put("rounds" + who, () -> visitor.get(TENANT + "/consultations?size=100")
                    .is(200));
        }
        Map<String, Long> few = counted(requests);

        for (int more = 0; more < ADDED; more++) {
            adopted(text(3));
            ConsultationFixture.drafted().published(Map.of("audience", "EMPLOYEES"));
            ConsultationFixture.drafted().published(Map.of("audience", "INVITED"));
        }

        assertNotGrown(few, counted(requests));
    }

    @Test
    void a_round_and_its_answers_ask_no_more_for_many_than_for_few() {
        ConsultationFixture round = ConsultationFixture.drafted().published(Map.of("consultees", consultees(8)));
        String page = round.round().substring("/tenants".length());
        answer(round, 0, 2);
        Map<String, Runnable> requests = new LinkedHashMap<>();
        requests.put("round", () -> ANYBODY.get(round.round()).is(200));
        requests.put("page of the round", () -> read(page, "da"));
        requests.put("answers (anybody)", () -> ANYBODY.get(round.round() + "/responses")
                .is(200));
        requests.put("answers (member)", () -> MEMBER.get(round.round() + "/responses")
                .is(200));
        requests.put(
                "answers (secretariat)",
                () -> SECRETARIAT.get(round.round() + "/responses").is(200));
        Map<String, Long> few = new LinkedHashMap<>();
        after(round, () -> few.putAll(counted(requests)));

        answer(round, 2, 8);

        after(round, () -> {
            assertThat(ANYBODY.get(round.round() + "/responses").items()).hasSize(8);
            Map<String, Long> many = counted(requests);
            assertNotGrown(few, many);
            assertThat(many.get("page of the round")).isPositive().isLessThanOrEqualTo(18);
        });
    }

    /** The same holds for an answer. */
    @Test
    void the_bytes_under_an_answers_hash_are_kept_and_are_those_that_were_hashed() throws Exception {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        String response = round.answeredBy("lmu-hr");
        round.approve("lmu-hr", response);
        String hash = seat("lmu-hr", "secretary").get(response).is(200).text("hash");
        try (Connection owner = Portal.stack().ownerConnection();
                PreparedStatement kept = owner.prepareStatement(
                        "select encode(sha256(canonical), 'hex') from response where id = cast(? as uuid)")) {
            kept.setString(1, response.substring(response.lastIndexOf('/') + 1));
            try (ResultSet row = kept.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).isEqualTo(hash);
            }
        }
    }

    /** The bytes under a version's hash are as large as its text; they are kept, and fetched by nobody who reads. */
    @Test
    void the_bytes_under_a_versions_hash_are_kept_and_are_those_that_were_hashed() throws Exception {
        String slug = adopted(text(3));
        String hash = ANYBODY.get(TENANT + "/documents/" + slug + "/versions/1")
                .is(200)
                .text("contentHash");
        try (Connection owner = Portal.stack().ownerConnection();
                PreparedStatement kept = owner.prepareStatement("select encode(sha256(v.canonical), 'hex') "
                        + "from document_version v join document d on d.id = v.document_id where d.slug = ?")) {
            kept.setString(1, slug);
            try (ResultSet row = kept.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).isEqualTo(hash);
            }
        }
    }

    @Test
    void a_round_asks_no_more_when_more_are_asked() {
        ConsultationFixture few = ConsultationFixture.openWithTwoCommittees();
        List<Map<String, String>> more = new ArrayList<>(List.of(
                Map.of("committee", "lmu-hr"), Map.of("committee", "lmu-nord"), Map.of("committee", "hmu-stabe")));
        more.add(Map.of("committee", "hmu-hospital"));
        more.add(Map.of("committee", "rmu"));
        ConsultationFixture many = ConsultationFixture.drafted().published(Map.of("consultees", more));

        for (String part : List.of("", "/consultees")) {
            for (Visitor visitor : List.of(ANYBODY, MEMBER, SECRETARIAT)) {
                assertThat(statements.of(() -> visitor.get(many.round() + part).is(200)))
                        .isEqualTo(statements.of(
                                () -> visitor.get(few.round() + part).is(200)));
            }
        }
    }

    private static void assertNotGrown(Map<String, Long> few, Map<String, Long> many) {
        assertThat(many).allSatisfy((request, count) -> assertThat(count)
                .as("%s: %d before", request, few.get(request))
                .isLessThan(few.get(request) + ADDED));
    }

    private static Map<String, Long> counted(Map<String, Runnable> requests) {
        Map<String, Long> counts = new LinkedHashMap<>();
        requests.forEach((name, request) -> counts.put(name, statements.of(request)));
        return counts;
    }

    /** Each language is rendered and kept by itself. */
    private static long firstView(String page) {
        return statements.ofEach(LANGUAGES.size(), turn -> read(page, LANGUAGES.get(turn)));
    }

    private static String page(String slug) {
        return "/vestfjord/" + slug;
    }

    private static String adopted(String text) {
        String slug = ConsultationFixture.registered("PUBLIC");
        adopt(slug, text);
        return slug;
    }

    private static void adopt(String slug, String text) {
        String document = TENANT + "/documents/" + slug;
        String file = SECRETARIAT
                .upload(TENANT + "/imports", "regler.txt", text.getBytes(StandardCharsets.UTF_8))
                .is(201)
                .text("id");
        int number = SECRETARIAT
                .post(document + "/versions", Map.of("import", file, "part", "main"))
                .is(201)
                .json()
                .get("number")
                .asInt();
        SECRETARIAT
                .post(document + "/versions/" + number + "/adopt", Map.of("asPrinted", true))
                .is(200);
    }

    private static String text(int clauses) {
        StringBuilder text = new StringBuilder("Regler for den gode tone\n\n");
        for (int number = 1; number <= clauses; number++) {
            text.append(number)
                    .append(". Regel\n\nVi svarer borgeren venligt, også for ")
                    .append(number)
                    .append(". gang.\n\n");
        }
        return text.toString();
    }

    private static List<Map<String, String>> consultees(int guests) {
        List<Map<String, String>> all = new ArrayList<>(List.of(Map.of("committee", "lmu-nord")));
        for (int guest = 0; guest < guests; guest++) {
            all.add(Map.of("email", "guest" + guest + "@outside.example", "name", "Gæst " + guest));
        }
        return all;
    }

    /** Answers that came by post, typed in by the secretariat. */
    private static void answer(ConsultationFixture round, int from, int to) {
        for (int guest = from; guest < to; guest++) {
            String name = "Gæst " + guest;
            String consultee = SECRETARIAT.get(round.round() + "/consultees?size=100").items().stream()
                    .filter(each -> name.equals(each.path("name").asText()))
                    .findFirst()
                    .orElseThrow()
                    .get("id")
                    .asText();
            String response = round.round() + "/responses/"
                    + SECRETARIAT
                            .post(
                                    round.round() + "/responses",
                                    Map.of(
                                            "consultee",
                                            consultee,
                                            "registered",
                                            Map.of(
                                                    "channel",
                                                    "PAPER",
                                                    "receivedAt",
                                                    ConsultationFixture.local(
                                                            Instant.now().minusSeconds(60)))))
                            .is(201)
                            .text("id");
            SECRETARIAT.put(response, round.words("Svar fra " + name), "*").is(200);
            SECRETARIAT.submit(response).is(201);
        }
    }

    private static void after(ConsultationFixture round, Runnable look) {
        PortalClock.stoppedAt(round.deadline().plusSeconds(60), look);
    }

    private static void read(String path, String language) {
        try {
            HttpResponse<Void> answer = BROWSER.send(
                    HttpRequest.newBuilder(URI.create(Portal.stack().baseUrl() + path))
                            .header("Cookie", "lang=" + language)
                            .timeout(Duration.ofSeconds(30))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
