package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** While others are asked about a text it is not adopted, neither as it stands nor by way of a draft that follows it. */
@ExtendWith(Portal.class)
class CopyInConsultationIT {

    @Test
    void a_copy_of_a_text_in_consultation_is_adopted_once_its_round_is_over_and_no_earlier() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        String copy = copied(round);
        String clause = round.clauses().get(0);
        Map<String, Object> change = Map.of(
                "clause", clause, "blocks", List.of(Map.of("type", "paragraph", "text", "Reglerne gælder for alle.")));
        for (Map<String, Object> decision : List.of(
                Map.<String, Object>of(),
                Map.<String, Object>of("asPrinted", true),
                Map.<String, Object>of("changes", List.of(change)))) {
            Answer refused = SECRETARIAT.post(copy + "/adopt", decision).isRefused(409, "round-open");
            assertThat(refused.json().at("/arguments/round").asText()).isEqualTo("Regler for den gode tone");
            assertThat(refused.body()).contains("Regler for den gode tone");
        }
        assertThat(SECRETARIAT.get(copy).text("state")).isEqualTo("DRAFT");
        assertThat(SECRETARIAT.get(round.draft()).text("state")).isEqualTo("IN_CONSULTATION");
        PortalClock.stoppedAt(
                round.deadline(),
                () -> SECRETARIAT.post(copy + "/adopt", Map.of()).is(200));
    }

    @Test
    void a_copy_sent_as_clauses_waits_for_the_round_too_whenever_its_words_were_put_in() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        JsonNode asked = SECRETARIAT.get(round.draft()).json().get("clauses");
        String sent = version(round, Map.of("title", "Regler for den gode tone", "clauses", asked));
        SECRETARIAT.post(sent + "/adopt", Map.of()).isRefused(409, "round-open");
        SECRETARIAT.post(sent + "/withdraw", Map.of()).is(200);
        Map<String, Object> other =
                Map.of("kind", "CLAUSE", "blocks", List.of(Map.of("type", "paragraph", "text", "Her kommer teksten.")));
        String filled = version(round, Map.of("clauses", List.of(other)));
        SECRETARIAT.put(filled + "/clauses", Map.of("clauses", asked), "*").is(200);
        SECRETARIAT.post(filled + "/adopt", Map.of("asPrinted", true)).isRefused(409, "round-open");
        assertThat(SECRETARIAT.get(filled).json().get("basedOn").asInt()).isEqualTo(round.version());
    }

    @Test
    void a_correction_that_came_between_lets_no_copy_through() {
        ConsultationFixture first = ConsultationFixture.drafted();
        SECRETARIAT.post(first.draft() + "/adopt", Map.of()).is(200);
        String next = version(first, Map.of("basedOn", first.version()));
        ConsultationFixture round = new ConsultationFixture(
                        first.slug(),
                        Integer.parseInt(next.substring(next.lastIndexOf('/') + 1)),
                        first.clauses(),
                        first.deadline())
                .published(Map.of());
        String correction = version(round, Map.of("correctionOf", first.version()));
        SECRETARIAT.post(correction + "/adopt", Map.of()).is(200);
        String copy = imported(round, ConsultationFixture.TEXT);
        SECRETARIAT.post(copy + "/adopt", Map.of()).isRefused(409, "round-open");
    }

    @Test
    void a_cancelled_round_holds_no_copy_back() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        String copy = copied(round);
        SECRETARIAT
                .post(round.round() + "/cancel", Map.of("reason", "Udkastet var det forkerte."))
                .is(200);
        SECRETARIAT.post(copy + "/adopt", Map.of()).is(200);
    }

    @Test
    void what_another_file_says_was_adopted_is_registered_as_printed_while_a_round_runs() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        String same = imported(round, ConsultationFixture.TEXT);
        SECRETARIAT.post(same + "/adopt", Map.of("asPrinted", true)).isRefused(409, "round-open");
        SECRETARIAT.post(same + "/withdraw", Map.of()).is(200);
        String other = imported(round, ConsultationFixture.TEXT.replace("fem arbejdsdage", "ti arbejdsdage"));
        SECRETARIAT.post(other + "/adopt", Map.of()).isRefused(409, "round-open");
        SECRETARIAT.post(other + "/adopt", Map.of("asPrinted", true)).is(200);
        assertThat(SECRETARIAT.get(round.draft()).text("state")).isEqualTo("IN_CONSULTATION");
    }

    private static String copied(ConsultationFixture round) {
        return version(round, Map.of("basedOn", round.version()));
    }

    private static String imported(ConsultationFixture round, String text) {
        JsonNode preview = SECRETARIAT
                .upload(ConsultationFixture.TENANT + "/imports", "kodeks.txt", text.getBytes(StandardCharsets.UTF_8))
                .is(201)
                .json();
        return version(round, Map.of("import", preview.get("id").asText(), "part", "main"));
    }

    private static String version(ConsultationFixture round, Map<String, Object> request) {
        Answer begun = SECRETARIAT.post(round.document() + "/versions", request).is(201);
        return round.document() + "/versions/" + begun.json().get("number").asInt();
    }
}
