package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A round that is called as its text loses the name with it, and the letter too; addresses stay, and that is said. */
@ExtendWith(Portal.class)
class CopiedTitlesIT {

    @Test
    void a_withheld_title_is_withheld_where_a_round_has_copied_it_and_comes_back_with_it() {
        String secret = ConsultationFixture.fresh("Prøvesen");
        String title = "Sagen om " + secret;
        ConsultationFixture round = ConsultationFixture.drafted();
        SECRETARIAT
                .put(round.draft() + "/clauses", Map.of("title", title, "clauses", clauses(round)), "*")
                .is(200);
        round.published(Map.of(
                "title",
                "Høring: sagen  om " + secret,
                "letter",
                "Vi beder om svar på »" + title + "« inden fristen. Vi beder om svar på alle punkter i udkastet.",
                "audience",
                "PUBLIC",
                "visibility",
                "PUBLIC_AT_ONCE"));
        List<String> places = new ArrayList<>(List.of(
                "/vestfjord",
                "/vestfjord/feed.atom",
                "/vestfjord/consultations.ics",
                "/vestfjord/consultations",
                "/vestfjord/consultations/" + round.slug(),
                "/api/v1/search?scope=consultations&tenant=vestfjord&q=" + secret,
                "/api/v1" + round.round()));
        for (String place : places.subList(3, places.size())) {
            assertThat(Surfaces.read(place, null)).as(place).contains(secret);
        }
        String seen = SECRETARIAT.get(round.round()).header("ETag");

        String id = SECRETARIAT
                .post(round.document() + "/withholdings", Map.of("version", 1, "title", true))
                .is(201)
                .text("id");

        places.add("/api/v1" + TENANT + "/consultations?size=200");
        for (String place : places) {
            assertThat(Surfaces.read(place, null)).as(place).doesNotContain(secret);
            assertThat(Surfaces.read(place, "vestfjord.secretariat")).as(place).doesNotContain(secret);
        }
        assertThat(Surfaces.read("/vestfjord/consultations/" + round.slug(), null))
                .contains("Høring: [Titlen er tilbageholdt den", "inden fristen");
        assertThat(SECRETARIAT.get(round.round()).header("ETag")).isNotEqualTo(seen);
        assertThat(Session.of("vestfjord.secretariat")
                        .get("/vestfjord/office/documents/" + round.slug() + "/1/withhold")
                        .body())
                .contains("Adresserne ændres ikke", "/vestfjord/" + round.slug());

        SECRETARIAT
                .post(round.document() + "/withholdings/" + id + "/lift", Map.of("reason", "Den måtte gerne læses."))
                .is(200);
        assertThat(SECRETARIAT.get(round.round()).text("title")).isEqualTo("Høring: sagen  om " + secret);
        assertThat(SECRETARIAT.get(round.round()).text("letter")).contains(title);
    }

    private static List<Map<String, Object>> clauses(ConsultationFixture text) {
        return text.clauses().stream()
                .map(id -> Map.<String, Object>of(
                        "id", id, "heading", "Punkt", "blocks", List.of(Map.of("type", "paragraph", "text", "Ord."))))
                .toList();
    }
}
