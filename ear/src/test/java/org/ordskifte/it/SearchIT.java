package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;
import static org.ordskifte.it.ConsultationFixture.seat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found, by whom, and how it is shown; and that the index can be made again while it is asked. */
@ExtendWith(Portal.class)
class SearchIT {

    private static final Visitor ANYBODY = Visitor.anybody();
    private static final Visitor STRANGER = Visitor.called("skargard.secretariat");

    @Test
    void what_is_for_employees_is_found_by_them_and_by_nobody_else() {
        String word = word();
        String slug = adopted(
                "vestfjord", "da", "EMPLOYEES", "Vi taler om " + word + " med hinanden.", Map.of("asPrinted", true));

        assertFound(seat("lmu-nord", "chair"), word, "&tenant=vestfjord", slug);
        assertFound(SECRETARIAT, word, "&tenant=vestfjord", slug);
        String url = SECRETARIAT
                .get("/search?tenant=vestfjord&q=" + word)
                .is(200)
                .json()
                .at("/hits/0/url")
                .asText();
        assertThat(Session.of("vestfjord.secretariat").get(url).body()).contains(word);
        for (Visitor outside : List.of(ANYBODY, STRANGER)) {
            assertThat(found(outside, word, "&tenant=vestfjord")).isEmpty();
            assertThat(found(outside, word, "")).isEmpty();
        }
        assertThat(ANYBODY.get("/search?facets=true&tenant=vestfjord&q=" + word)
                        .is(200)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void a_round_is_found_by_those_who_see_it_and_its_address_leads_them_there() {
        String word = ConsultationFixture.fresh("brevord");
        Map<String, String> addresses = new LinkedHashMap<>();
        for (String audience : List.of("PUBLIC", "EMPLOYEES", "INVITED")) {
            ConsultationFixture round = ConsultationFixture.drafted()
                    .published(Map.of("audience", audience, "letter", "Vi hører gerne om " + word + "."));
            String behind = audience.equals("PUBLIC") ? "" : "/office";
            addresses.put(audience, "/vestfjord" + behind + "/consultations/" + round.slug());
        }
        ConsultationFixture prepared = ConsultationFixture.drafted();
        SECRETARIAT
                .post(TENANT + "/consultations", prepared.request(Map.of("letter", "Endnu intet om " + word)))
                .is(201);
        leadsTo(null, word, addresses, "PUBLIC");
        leadsTo("vestfjord.employee", word, addresses, "PUBLIC", "EMPLOYEES");
        leadsTo("vestfjord.lmu-hr.member", word, addresses, "PUBLIC", "EMPLOYEES", "INVITED");
        leadsTo("vestfjord.secretariat", word, addresses, "PUBLIC", "EMPLOYEES", "INVITED");
        leadsTo("almstad.secretariat", word, addresses, "PUBLIC");
    }

    private static void leadsTo(String user, String word, Map<String, String> addresses, String... audiences) {
        Visitor visitor = user == null ? Visitor.anybody() : Visitor.called(user);
        JsonNode found = visitor.get("/search?scope=consultations&tenant=vestfjord&q=" + word)
                .is(200)
                .json();
        assertThat(found.get("hits").findValuesAsText("url"))
                .as(user)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(audiences).map(addresses::get).toList());
        assertThat(found.get("total").asInt()).isEqualTo(audiences.length);
        for (String audience : audiences) {
            String address = addresses.get(audience);
            int status = user == null
                    ? Surfaces.fetch(address, null).statusCode()
                    : Session.of(user).get(address).statusCode();
            assertThat(status).as("%s at %s", user, address).isEqualTo(200);
        }
    }

    @Test
    void what_is_not_adopted_is_found_by_nobody() {
        String word = word();
        String slug = drafted("vestfjord", "da", "PUBLIC", "Vi taler om " + word + " med hinanden.");

        assertThat(found(ANYBODY, word, "&tenant=vestfjord")).isEmpty();
        assertThat(found(SECRETARIAT, word, "&tenant=vestfjord")).isEmpty();

        adopt("vestfjord", slug, 1, Map.of("asPrinted", true));
        assertFound(ANYBODY, word, "&tenant=vestfjord", slug);
    }

    @Test
    void a_wording_is_found_on_the_days_on_which_it_was_in_force() {
        String first = word();
        String second = word();
        String slug = adopted(
                "vestfjord",
                "da",
                "PUBLIC",
                "Vi taler om " + first + " sammen.",
                Map.of("adoptedBy", "Direktionen", "adoptedOn", "2019-12-01", "validFrom", "2020-01-01"));
        version("vestfjord", slug, "Vi taler om " + second + " sammen.");
        adopt(
                "vestfjord",
                slug,
                2,
                Map.of("adoptedBy", "Direktionen", "adoptedOn", "2021-12-01", "validFrom", "2022-01-01"));

        assertThat(found(ANYBODY, first, "&tenant=vestfjord")).isEmpty();
        assertFound(ANYBODY, second, "&tenant=vestfjord", slug);
        assertFound(ANYBODY, first, "&tenant=vestfjord&on=2021-06-01", slug);
        assertThat(found(ANYBODY, second, "&tenant=vestfjord&on=2021-06-01")).isEmpty();
        assertThat(found(ANYBODY, first, "&tenant=vestfjord&on=2019-06-01")).isEmpty();
        leadsToTheWordsOfThatDay(slug, first, second);
    }

    private static void leadsToTheWordsOfThatDay(String slug, String first, String second) {
        String question = "tenant=vestfjord&on=2021-06-01&q=" + first;
        JsonNode hit = ANYBODY.get("/search?" + question).is(200).json().at("/hits/0");
        String url = hit.get("url").asText();
        assertThat(url).endsWith("/" + slug + "/v1#c-" + hit.get("clause").asText());
        Session reader = Session.closed();
        String old = "/vestfjord/" + slug + "/clause/" + hit.get("clause").asText() + "?on=2021-06-01";
        for (String address : List.of(url.replaceAll("#.*", ""), old)) {
            assertThat(reader.get(address).body())
                    .as(address)
                    .contains(first)
                    .contains(hit.get("clause").asText())
                    .doesNotContain(second);
        }
        assertThat(reader.get("/search?" + question).body())
                .contains("href=\"" + url + "\"")
                .containsPattern("<details[^>]* open[^>]*>\\s*<summary>Søg i det, der gjaldt en anden dag");
        assertThat(reader.get("/search?q=" + second).body())
                .containsPattern("<details class=\"more\">\\s*<summary>Søg i det, der gjaldt en anden dag</summary>")
                .containsPattern("<input [^>]*name=\"on\"")
                .contains("/vestfjord/" + slug + "/clause/");
    }

    @Test
    void a_repealed_or_withdrawn_version_is_found_no_more() {
        String word = word();
        String slug =
                adopted("vestfjord", "da", "PUBLIC", "Vi taler om " + word + " sammen.", Map.of("asPrinted", true));
        assertFound(ANYBODY, word, "", slug);

        SECRETARIAT
                .post(TENANT + "/documents/" + slug + "/versions/1/withdraw", Map.of())
                .is(200);

        assertThat(found(ANYBODY, word, "")).isEmpty();
        assertThat(found(ANYBODY, word, "&tenant=vestfjord")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "vestfjord,  da, Medarbejderne hjælper hinanden,      medarbejder",
        "vestfjord,  da, Medarbejderne hjælper hinanden,      hjaelpe",
        "vestfjord,  da, Vi viser åbenhed over for borgerne,  aabenhed",
        "vestfjord,  da, Vi viser åbenhed over for borgerne,  borgeren",
        "skargard,   sv, De anställda möter invånarna,        anställd",
        "skargard,   sv, De anställda möter invånarna,        anstallda",
        "skargard,   sv, De anställda möter invånarna,        invånare",
        "elvestad,   nb, Ansatte møter innbyggerne,           innbygger",
        "elvestad,   nb, Ansatte møter innbyggerne,           moter",
        "elvestad,   nb, Ansatte møter innbyggerne,           ansatt",
    })
    void words_are_found_in_other_forms_and_typed_without_their_letters(
            String tenant, String language, String text, String asked) {
        String word = word();
        String slug = adopted(tenant, language, "PUBLIC", text + " i " + word + ".", Map.of("asPrinted", true));

        assertFound(ANYBODY, asked + " " + word, "&tenant=" + tenant, slug);
    }

    @Test
    void a_snippet_is_escaped_and_marks_what_was_found() {
        String word = word();
        adopted(
                "vestfjord",
                "da",
                "PUBLIC",
                "Skriv <script>alert(1)</script> & <b>" + word + "</b> \"sådan\".",
                Map.of("asPrinted", true));

        Patience.until("it is found", Duration.ofSeconds(20), () -> !found(ANYBODY, word, "")
                .isEmpty());
        String snippet = ANYBODY.get("/search?tenant=vestfjord&q=" + word)
                .is(200)
                .json()
                .path("hits")
                .get(0)
                .get("snippet")
                .asText();

        assertThat(snippet).contains("<mark>" + word + "</mark>", "&lt;script&gt;", "&amp;");
        assertThat(snippet.replace("<mark>", "").replace("</mark>", "")).doesNotContain("<", ">");
    }

    @Test
    void the_operator_has_the_index_made_again_while_everybody_goes_on_searching() {
        String word = word();
        String slug =
                adopted("vestfjord", "da", "PUBLIC", "Vi taler om " + word + " sammen.", Map.of("asPrinted", true));
        Visitor operator = Visitor.called("operator");
        SECRETARIAT.post("/operations/index/rebuild", Map.of()).isRefused(403, "forbidden");
        ANYBODY.post("/operations/index/rebuild", Map.of()).isRefused(401, "not-signed-in");

        operator.post("/operations/index/rebuild", Map.of()).is(202);
        List<Boolean> meanwhile = new ArrayList<>();
        Patience.until("the index is made again", Duration.ofSeconds(60), () -> {
            meanwhile.add(found(ANYBODY, word, "&tenant=vestfjord").contains(slug));
            return !operator.get("/operations/index/rebuild")
                    .is(200)
                    .json()
                    .path("running")
                    .asBoolean();
        });

        assertThat(meanwhile).isNotEmpty().doesNotContain(false);
        assertFound(ANYBODY, word, "&tenant=vestfjord", slug);
    }

    /** Whoever published waits five seconds at most until it is found; on a busy machine it may take longer. */
    private static void assertFound(Visitor visitor, String words, String among, String slug) {
        Patience.until(words + " is found", Duration.ofSeconds(20), () -> !found(visitor, words, among)
                .isEmpty());
        assertThat(found(visitor, words, among)).containsExactly(slug);
    }

    private static List<String> found(Visitor visitor, String words, String among) {
        return visitor.get("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + among)
                .is(200)
                .json()
                .path("hits")
                .findValuesAsText("document");
    }

    /** A word that stands nowhere else and that no stemmer shortens. */
    static String word() {
        StringBuilder word = new StringBuilder("zq");
        for (char digit : UUID.randomUUID().toString().substring(0, 8).toCharArray()) {
            word.append("bcdfghjklmnpqrtv".charAt(Character.digit(digit, 16)));
        }
        return word.append("x").toString();
    }

    private static String adopted(
            String tenant, String language, String access, String sentence, Map<String, Object> decision) {
        String slug = drafted(tenant, language, access, sentence);
        adopt(tenant, slug, 1, decision);
        return slug;
    }

    private static String drafted(String tenant, String language, String access, String sentence) {
        String slug = ConsultationFixture.fresh("fundet");
        secretariat(tenant)
                .post("/tenants/" + tenant + "/documents", ConsultationFixture.document(slug, language, access))
                .is(201);
        version(tenant, slug, sentence);
        return slug;
    }

    private static void version(String tenant, String slug, String sentence) {
        String file = secretariat(tenant)
                .upload(
                        "/tenants/" + tenant + "/imports",
                        "regler.txt",
                        ("Regler\n\n1. Tone\n\n" + sentence + "\n").getBytes(StandardCharsets.UTF_8))
                .is(201)
                .text("id");
        secretariat(tenant)
                .post("/tenants/" + tenant + "/documents/" + slug + "/versions", Map.of("import", file, "part", "main"))
                .is(201);
    }

    private static void adopt(String tenant, String slug, int number, Map<String, Object> decision) {
        secretariat(tenant)
                .post("/tenants/" + tenant + "/documents/" + slug + "/versions/" + number + "/adopt", decision)
                .is(200);
    }

    private static Visitor secretariat(String tenant) {
        return Visitor.called(tenant + ".secretariat");
    }
}
