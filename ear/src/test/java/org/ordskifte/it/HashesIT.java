package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.seat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordskifte.shared.Canonical;

/** Whoever doubts a hash fetches the bytes and takes it again. */
@ExtendWith(Portal.class)
class HashesIT {

    private static final Visitor ANYBODY = Visitor.anybody();

    @Test
    void the_content_hash_of_a_version_can_be_taken_again_by_whoever_reads_it() {
        ConsultationFixture text = ConsultationFixture.drafted();
        SECRETARIAT.get(text.draft() + "/canonical").isRefused(404, "not-found");
        ANYBODY.get(text.draft() + "/canonical").isRefused(404, "not-found");
        SECRETARIAT
                .post(text.draft() + "/adopt", Map.of("adoptedBy", "Direktionen"))
                .is(200);
        String hash = ANYBODY.get(text.draft()).is(200).text("contentHash");
        assertThat(taken(ANYBODY, text.draft())).isEqualTo(hash);
        assertThat(ANYBODY.get(text.draft() + "/canonical").json().get("schema").asText())
                .isEqualTo("ordskifte/version/1");
    }

    @Test
    void the_bytes_of_a_version_of_which_something_is_withheld_are_for_those_who_see_all_of_it() {
        ConsultationFixture text = ConsultationFixture.drafted();
        SECRETARIAT.post(text.draft() + "/adopt", Map.of()).is(200);
        String hash = ANYBODY.get(text.draft()).text("contentHash");
        for (Map<String, Object> what : java.util.List.<Map<String, Object>>of(
                Map.of("version", 1, "clause", text.clauses().get(1), "passage", 1),
                Map.of("version", 1, "title", true),
                Map.of("version", 1))) {
            Answer withheld =
                    SECRETARIAT.post(text.document() + "/withholdings", what).is(201);
            for (Visitor reader : new Visitor[] {ANYBODY, Visitor.called("vestfjord.employee")}) {
                reader.get(text.draft() + "/canonical").isRefused(404, "not-found");
            }
            assertThat(taken(SECRETARIAT, text.draft())).isEqualTo(hash);
            SECRETARIAT
                    .post(
                            text.document() + "/withholdings/" + withheld.text("id") + "/lift",
                            Map.of("reason", "Det var i orden."))
                    .is(200);
            assertThat(taken(ANYBODY, text.draft())).as("%s", what).isEqualTo(hash);
        }
    }

    @Test
    void the_hash_of_a_receipt_can_be_taken_again_by_those_whose_answer_it_vouches_for() {
        ConsultationFixture round = ConsultationFixture.drafted().published(Map.of("approval", "NONE"));
        String response = round.answeredBy("lmu-hr");
        Visitor secretary = seat("lmu-hr", "secretary");
        JsonNode receipt = secretary.submit(response).is(201).json();
        String path = response + "/receipts/" + receipt.get("number").asText();
        assertThat(taken(secretary, path)).isEqualTo(receipt.get("sha256").asText());
        assertThat(secretary.get(path + "/canonical").json().get("response").asText())
                .isEqualTo(secretary.get(response).text("hash"));
        for (Visitor other : new Visitor[] {ANYBODY, seat("lmu-nord", "chair"), Visitor.called("skargard.employee")}) {
            assertThat(other.get(path + "/canonical").status()).isIn(403, 404);
        }
        secretary.get(response + "/receipts/AAAA-AAAA-AAAA-AAAA/canonical").isRefused(404, "not-found");
    }

    private static String taken(Visitor reader, String path) {
        return Canonical.sha256(reader.get(path + "/canonical").is(200).body().getBytes(StandardCharsets.UTF_8));
    }
}
