package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a correction says of itself repeats nothing that is withheld, and followers hear when words come back. */
@ExtendWith(Portal.class)
class WithheldNotesIT {

    private static final String WORDS = "Vi svarer venligt, også når spørgsmålet er stillet i vrede";
    private static final String NOTE = "Her stod før: " + WORDS + ".";
    private static final String COVERED = "Her gentages ord, som er tilbageholdt.";
    private static final String AGAIN = "Ord, der var tilbageholdt i udgaven, kan læses igen.";

    @Test
    void a_note_is_covered_with_the_words_it_repeats_wherever_it_stands_and_comes_back_with_them() {
        ConsultationFixture text = ConsultationFixture.drafted();
        adopt(text, 1);
        correct(text, 1, NOTE);
        for (String path : surfaces(text, 2)) {
            assertThat(Surfaces.read(path, null)).as(path).contains("Her stod før");
        }

        Map<String, Object> passage =
                Map.of("version", 1, "clause", text.clauses().get(1), "passage", 1);
        String withheld = text.document() + "/withholdings/"
                + SECRETARIAT
                        .post(text.document() + "/withholdings", passage)
                        .is(201)
                        .text("id");
        for (String path : surfaces(text, 2)) {
            for (String reader : new String[] {null, "vestfjord.employee"}) {
                assertThat(Surfaces.read(path, reader)).as(path).doesNotContain("Her stod før", WORDS);
            }
        }
        assertThat(Surfaces.read("/vestfjord/" + text.slug(), null)).contains(COVERED);
        assertThat(Surfaces.read("/vestfjord/" + text.slug() + "/feed.atom", null))
                .contains("En del af udgavens ordlyd er tilbageholdt.")
                .doesNotContain(AGAIN);

        correct(text, 2, "Også her: spørgsmålet er stillet i vrede.");
        correct(text, 3, "Et komma for meget.");
        assertThat(Surfaces.read("/vestfjord/" + text.slug() + "/v3", null))
                .contains(COVERED)
                .doesNotContain("Også her");
        assertThat(Surfaces.read("/vestfjord/" + text.slug() + "/v4", null))
                .contains("Et komma for meget.")
                .doesNotContain(COVERED);

        SECRETARIAT.post(withheld + "/lift", Map.of()).is(200);
        for (String path : surfaces(text, 2)) {
            if (!path.endsWith("feed.atom")) {
                assertThat(Surfaces.read(path, null)).as(path).contains("Her stod før");
            }
        }
        assertThat(Surfaces.read("/vestfjord/" + text.slug() + "/v3", null)).contains("Også her");
        for (String feed : List.of("/vestfjord/feed.atom", "/vestfjord/" + text.slug() + "/feed.atom")) {
            assertThat(Surfaces.read(feed, null)).as(feed).contains(AGAIN);
        }
        assertThat(Surfaces.read("/vestfjord/" + text.slug() + "/feed.atom", null))
                .doesNotContain("En del af udgavens ordlyd er tilbageholdt.");
        SECRETARIAT.post(text.document() + "/withholdings", passage).is(201);
        assertThat(Surfaces.read("/vestfjord/" + text.slug() + "/feed.atom", null))
                .contains("En del af udgavens ordlyd er tilbageholdt.")
                .doesNotContain(AGAIN);
    }

    private static List<String> surfaces(ConsultationFixture text, int version) {
        String page = "/vestfjord/" + text.slug() + "/v" + version;
        String api = "/api/v1" + text.document() + "/versions/" + version;
        return List.of(
                page,
                "/vestfjord/" + text.slug() + "/feed.atom",
                api,
                api + ".html",
                api + ".txt",
                api + ".md",
                api + ".xml",
                "/api/v1" + text.document());
    }

    private static void correct(ConsultationFixture text, int wrong, String note) {
        SECRETARIAT
                .post(text.document() + "/versions", Map.of("correctionOf", wrong, "changeNote", note))
                .is(201);
        adopt(text, wrong + 1);
    }

    private static void adopt(ConsultationFixture text, int number) {
        SECRETARIAT
                .post(text.document() + "/versions/" + number + "/adopt", Map.of())
                .is(200);
    }
}
