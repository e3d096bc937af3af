package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;
import static org.ordskifte.it.ConsultationFixture.seat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whatever people write into texts, rounds, answers and files, every page that shows it shows words: above all those pages that
 * write markup as it is, made of blocks, letters and search hits. {@code OutputTest} finds a place that is new.
 */
@ExtendWith(Portal.class)
class HostileWordsIT {

    private static final String HOSTILE =
            "<script>hostile()</script> \"><img src=x onerror=hostile()> ' onmouseover='hostile() <b>hostile</b> "
                    + "[x](javascript:hostile()) </td></table></textarea></title><svg/onload=hostile()>";

    /** What must not come out of it: an element, a link that acts, an attribute of an element that acts. */
    private static final Pattern ALIVE =
            Pattern.compile("<script[^>]*>\\s*hostile|<img src=x|<svg|<b>hostile|</td></table></textarea>"
                    + "|(?i:href|src|action)=\"javascript:"
                    + "|<[a-zA-Z]++(?:\\s++[\\w:-]+=\"[^\"]*+\")*\\s++on(?:error|mouseover|load)=");

    private final String slug = ConsultationFixture.registered("PUBLIC");
    private final String document = TENANT + "/documents/" + slug;
    private final Session secretariat = Session.of("vestfjord.secretariat");

    @Test
    void hostile_words_stay_words_on_every_page_that_shows_them() {
        JsonNode draft = written(document, "");
        String clause = draft.at("/clauses/0/children/0/id").asText();
        String office = "/vestfjord/office/documents/" + slug + "/1";
        inside(office);
        inside(office + "/edit?clause=" + clause);
        inside(office + "/edit?title=yes");
        inside(office + "/adopt");
        inside("/vestfjord/office/imports/" + imported());

        ConsultationFixture round =
                new ConsultationFixture(slug, 1, List.of(clause, clause, clause), ConsultationFixture.noon(5));
        round.published(Map.of(
                "title",
                HOSTILE,
                "letter",
                HOSTILE + "\n\n| " + HOSTILE.replace("|", "") + " |\n|---|\n| x |\n",
                "approval",
                "NONE",
                "visibility",
                "PUBLIC_AT_ONCE",
                "stations",
                List.of(Map.of("name", HOSTILE)),
                "caseHandler",
                Map.of("name", HOSTILE, "email", "sag@vestfjord.example")));
        String response = round.answeredBy(
                "lmu-hr",
                Map.of(
                        "position",
                        "SUPPORT_WITH_REMARKS",
                        "text",
                        HOSTILE,
                        "remarks",
                        List.of(Map.of(
                                "document", slug,
                                "clause", clause,
                                "kind", "AMENDMENT",
                                "side", "JOINT",
                                "text", HOSTILE,
                                "proposedText", HOSTILE))));
        String rounds = "/vestfjord/office/consultations/" + slug;
        String id = response.substring(response.lastIndexOf('/') + 1);
        shown(Session.of("vestfjord.lmu-hr.secretary"), rounds + "/respond/" + id);
        seat("lmu-hr", "secretary").submit(response).is(201);
        inside(rounds);
        inside(rounds + "/answers");
        inside(rounds + "/answers/" + id);
        inside(rounds + "/answers/" + id + "/withhold");
        outside("/vestfjord/consultations/" + slug);
        outside("/vestfjord/" + slug + "/v1");
        PortalClock.stoppedAt(round.deadline().plusSeconds(60), () -> {
            String remark = SECRETARIAT.get(response).json().at("/remarks/0/id").asText();
            SECRETARIAT
                    .put(
                            round.round() + "/remarks/" + remark + "/outcome",
                            Map.of("outcome", "PARTLY", "reason", HOSTILE),
                            "*")
                    .is(200);
            SECRETARIAT.post(document + "/versions", Map.of("outcomeOf", slug)).is(201);
            inside(rounds + "/outcome/" + slug);
            SECRETARIAT
                    .post(document + "/versions/1/adopt", Map.of("adoptedBy", HOSTILE))
                    .is(200);
        });
        inside(office + "/withhold");
        inside("/vestfjord/office/documents/" + slug + "/clause/" + clause);
        outside("/vestfjord/" + slug);
        outside("/vestfjord/" + slug + "/clause/" + clause);
        outside("/vestfjord/" + slug + "/clause/" + draft.at("/clauses/0/id").asText());
        outside("/search?q=" + URLEncoder.encode(HOSTILE, StandardCharsets.UTF_8));
    }

    @Test
    void hostile_words_stay_words_where_they_are_found() {
        String word = "fundord" + ConsultationFixture.fresh("").replaceAll("[^a-z]", "");
        written(document, " " + word);
        SECRETARIAT.post(document + "/versions/1/adopt", Map.of()).is(200);
        Patience.until(
                "found",
                Duration.ofSeconds(60),
                () -> Visitor.anybody()
                                .get("/search?tenant=vestfjord&q=" + word)
                                .json()
                                .get("total")
                                .asInt()
                        > 0);
        outside("/vestfjord/" + slug);
        outside("/search?tenant=vestfjord&q=" + word);
        inside("/vestfjord/office/search?q=" + word);
    }

    private static JsonNode written(String document, String more) {
        List<Object> blocks = List.of(
                Map.of("type", "paragraph", "text", HOSTILE + more, "tags", List.of("<B>HOSTILE</B>")),
                Map.of("type", "list", "ordered", true, "items", List.of(Map.of("text", HOSTILE))),
                Map.of("type", "table", "header", List.of(HOSTILE), "rows", List.of(List.of(HOSTILE))),
                Map.of("type", "quote", "text", HOSTILE),
                Map.of("type", "definitions", "definitions", List.of(Map.of("term", HOSTILE, "text", HOSTILE))));
        Map<String, Object> clause =
                Map.of("label", "1.1\"><img src=x>", "heading", HOSTILE, "motto", HOSTILE, "blocks", blocks);
        return SECRETARIAT
                .post(
                        document + "/versions",
                        Map.of(
                                "title", HOSTILE,
                                "subtitle", HOSTILE,
                                "clauses", List.of(Map.of("heading", HOSTILE, "children", List.of(clause)))))
                .is(201)
                .json();
    }

    private static String imported() {
        String text = "Regler for " + HOSTILE + "\n\n1. Formål\n\n" + HOSTILE + "\n\n2. Svar\n\nVi svarer.\n";
        return SECRETARIAT
                .upload(
                        TENANT + "/imports",
                        "fil\"><img src=x onerror=hostile()>.txt",
                        text.getBytes(StandardCharsets.UTF_8))
                .is(201)
                .text("id");
    }

    private void inside(String path) {
        shown(secretariat, path);
    }

    private static void outside(String path) {
        shown(Session.closed(), path);
    }

    private static void shown(Session reader, String path) {
        HttpResponse<String> page = reader.get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        assertThat(page.body()).as("hostile words on " + path).contains("&lt;script&gt;hostile()");
        assertThat(ALIVE.matcher(page.body())
                        .results()
                        .map(found -> found.group())
                        .toList())
                .as(path)
                .isEmpty();
    }
}
