package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;
import static org.ordskifte.it.ConsultationFixture.registered;
import static org.ordskifte.it.ConsultationFixture.seat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the contract has room for fits in, and one more is refused. */
@ExtendWith(Portal.class)
class LimitsIT {

    private static final int MEGABYTE = 1 << 20;

    @Test
    void a_letter_has_200_000_characters() {
        ConsultationFixture text = ConsultationFixture.drafted();
        String most = "ø".repeat(200_000);
        SECRETARIAT
                .post(TENANT + "/consultations", text.request(Map.of("letter", most + "ø")))
                .isRefused(422, "invalid-field");
        SECRETARIAT
                .post(TENANT + "/consultations", text.request(Map.of("letter", most)))
                .is(201);
        assertThat(SECRETARIAT.get(text.round()).text("letter")).isEqualTo(most);
    }

    @Test
    void a_version_has_5_000_clauses_on_eight_levels() {
        String versions = TENANT + "/documents/" + registered("PUBLIC") + "/versions";
        SECRETARIAT
                .post(versions, Map.of("title", "Regler", "clauses", Collections.nCopies(5_001, clause("Ord."))))
                .isRefused(422, "too-many-clauses");
        SECRETARIAT
                .post(versions, Map.of("title", "Regler", "clauses", List.of(nested(9))))
                .isRefused(422, "too-deep");
        SECRETARIAT
                .post(versions, Map.of("title", "Regler", "clauses", List.of(nested(8))))
                .is(201);
        SECRETARIAT
                .put(versions + "/1/clauses", Map.of("clauses", Collections.nCopies(5_000, clause("Ord."))), "*")
                .is(200);
        assertThat(SECRETARIAT.get(versions + "/1").json().get("clauses")).hasSize(5_000);
    }

    private static Map<String, Object> clause(String text) {
        return Map.of("kind", "CLAUSE", "blocks", List.of(Map.of("type", "paragraph", "text", text)));
    }

    private static Map<String, Object> nested(int levels) {
        Map<String, Object> one = clause("Niveau " + levels + ".");
        return levels == 1
                ? one
                : Map.of("kind", "CLAUSE", "blocks", one.get("blocks"), "children", List.of(nested(levels - 1)));
    }

    @Test
    void an_answer_has_50_megabytes_of_files() {
        ConsultationFixture round = ConsultationFixture.drafted().published(Map.of("approval", "NONE"));
        Visitor secretary = seat("lmu-hr", "secretary");
        String response = round.answeredBy("lmu-hr");
        byte[] large = "Ord på linje. ".repeat(15 * MEGABYTE / 15).getBytes(StandardCharsets.UTF_8);
        String attachments = response + "/attachments";
        for (int i = 0; i < 3; i++) {
            secretary.upload(attachments, "bilag" + i + ".txt", large).is(201);
        }
        secretary.upload(attachments, "for-meget.txt", large).isRefused(413, "file-too-large");
        assertThat(secretary.get(response).json().get("attachments")).hasSize(3);
    }
}
