package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;
import static org.ordskifte.it.ConsultationFixture.seat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A code of conduct goes from file to adopted version, through a consultation, into search: by REST alone. */
@ExtendWith(Portal.class)
class StoryIT {

    private static final Map<String, String> TENANT_OF_LANGUAGE =
            Map.of("da", "vestfjord", "sv", "skargard", "nb", "elvestad");
    private static final Visitor ANYBODY = Visitor.anybody();

    /** A file to import, named in test reports. */
    record Source(String name, byte[] content) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Source> sources() throws IOException {
        List<Source> sources = new ArrayList<>();
        sources.add(new Source("own.txt", ConsultationFixture.TEXT.getBytes(StandardCharsets.UTF_8)));
        Path seeds = Path.of(System.getProperty("seeds", "seeds"));
        if (Files.isDirectory(seeds)) {
            try (Stream<Path> files = Files.list(seeds)) {
                for (Path file : files.filter(one -> one.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    sources.add(new Source(file.getFileName().toString(), Files.readAllBytes(file)));
                }
            }
        }
        return sources.stream();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void a_file_becomes_an_adopted_version_as_it_was_printed(Source source) {
        JsonNode first = SECRETARIAT
                .upload(TENANT + "/imports", source.name(), source.content())
                .is(201)
                .json();
        String language = first.get("language").asText();
        String tenant = TENANT_OF_LANGUAGE.get(language);
        Visitor secretariat = Visitor.called(tenant + ".secretariat");
        JsonNode preview = secretariat
                .upload("/tenants/" + tenant + "/imports", source.name(), source.content())
                .is(201)
                .json();
        String slug = ConsultationFixture.fresh("kodeks");
        String document = "/tenants/" + tenant + "/documents/" + slug;
        secretariat
                .post("/tenants/" + tenant + "/documents", ConsultationFixture.document(slug, language, "PUBLIC"))
                .is(201);
        secretariat
                .post(document + "/versions", Map.of("import", preview.get("id").asText(), "part", "main"))
                .is(201);
        ANYBODY.get(document + "/versions/1").isRefused(404, "not-found");

        secretariat
                .post(document + "/versions/1/adopt", Map.of("asPrinted", true))
                .is(200);

        JsonNode published = ANYBODY.get(document + "/versions/1").is(200).json();
        assertThat(published.get("state").asText()).isEqualTo("ADOPTED");
        JsonNode main = part(preview, "MAIN");
        assertThat(outline(published.get("clauses"))).isEqualTo(outline(main.get("clauses")));
        assertThat(ANYBODY.get(document).is(200).json().path("versions")).hasSize(1);
    }

    @Test
    void a_round_goes_from_letter_to_receipt_to_an_adopted_clause_that_is_found() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        assertThat(ANYBODY.get(round.round()).is(200).text("phase")).isEqualTo("OPEN");
        String response = round.answeredBy("lmu-hr");
        round.approve("lmu-hr", response);
        JsonNode receipt = seat("lmu-hr", "secretary").submit(response).is(201).json();
        assertThat(receipt.get("verifyUrl").asText())
                .startsWith(Portal.stack().baseUrl() + "/receipts/")
                .endsWith("?sha256=" + receipt.get("sha256").asText());
        String answered = "/receipts/" + receipt.get("number").asText() + "?sha256=";
        assertThat(ANYBODY.get(answered + receipt.get("sha256").asText())
                        .is(200)
                        .json()
                        .get("valid")
                        .asBoolean())
                .isTrue();

        PortalClock.stoppedAt(round.deadline(), () -> {
            SECRETARIAT.post(round.round() + "/conclude", Map.of()).isRefused(409, "outcome-missing");
            for (JsonNode remark :
                    SECRETARIAT.get(round.round() + "/remarks").is(200).items()) {
                String outcome = round.round() + "/remarks/" + remark.get("id").asText() + "/outcome";
                SECRETARIAT.put(outcome, Map.of("outcome", "PARTLY"), "*").isRefused(422, "reason-required");
                SECRETARIAT
                        .put(outcome, Map.of("outcome", "PARTLY", "reason", "Syv dage i skolernes ferie."), "*")
                        .is(200);
            }
            SECRETARIAT.post(response + "/close", Map.of()).is(200);
            SECRETARIAT
                    .post(
                            round.draft() + "/adopt",
                            Map.of(
                                    "adoptedBy",
                                    "Direktionen",
                                    "adoptedOn",
                                    LocalDate.now(ConsultationFixture.ZONE).toString()))
                    .is(200);
            SECRETARIAT.post(round.round() + "/conclude", Map.of()).is(200);
            assertThat(ANYBODY.get(round.draft()).is(200).text("state")).isEqualTo("ADOPTED");
            Patience.until("the adopted clause is found", Duration.ofSeconds(5), () -> found(round));
        });
    }

    @Test
    void an_edit_voids_the_approvals_and_a_save_that_changes_nothing_does_not() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        Visitor secretary = seat("lmu-hr", "secretary");
        String response = round.answeredBy("lmu-hr");
        String hash = secretary.get(response).text("hash");
        seat("lmu-hr", "chair")
                .post(response + "/approve", Map.of("hash", "0".repeat(64)))
                .isRefused(409, "hash-mismatch");
        seat("lmu-hr", "chair")
                .post(response + "/approve", Map.of("hash", hash))
                .is(200);
        secretary.submit(response).isRefused(409, "not-approved");

        secretary
                .put(response, asWritten(round, secretary.get(response).json()), "*")
                .is(200);
        assertThat(secretary.get(response).text("hash")).isEqualTo(hash);
        secretary
                .put(response, round.words("Udvalget støtter reglerne, men ikke fristen."), "*")
                .is(200);
        assertThat(secretary.get(response).text("hash")).isNotEqualTo(hash);
        seat("lmu-hr", "vice").post(response + "/approve", Map.of("hash", hash)).isRefused(409, "hash-mismatch");
        round.approve("lmu-hr", response);
        assertThat(secretary.get(response).text("state")).isEqualTo("APPROVED");
        secretary.put(response, round.words("Nu er det for sent."), "*").isRefused(409, "response-read-only");

        secretary.post(response + "/reopen", Map.of()).is(200);
        secretary.submit(response).isRefused(409, "not-approved");
        round.approve("lmu-hr", response);
        secretary.submit(response).is(201);
    }

    @Test
    void what_is_handed_in_twice_by_accident_is_received_once() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        Visitor secretary = seat("lmu-hr", "secretary");
        String response = round.answeredBy("lmu-hr");
        round.approve("lmu-hr", response);
        secretary.post(response + "/submit", Map.of()).isRefused(428, "missing-precondition");
        String key = UUID.randomUUID().toString();
        Answer first = secretary.submit(response, key, "{}").is(201);

        Answer again = secretary.submit(response, key, "{}").is(201);
        assertThat(again.json()).isEqualTo(first.json());
        secretary.submit(response, key, "{\"other\":1}").isRefused(422, "idempotency-key-reused");
        secretary.submit(response).isRefused(409, "response-read-only");
        assertThat(secretary.get(response + "/receipts").is(200).items()).hasSize(1);
    }

    @Test
    void a_receipt_shown_with_another_hash_is_as_unknown_as_one_that_never_was() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        String response = round.answeredBy("lmu-nord");
        round.approve("lmu-nord", response);
        JsonNode receipt = seat("lmu-nord", "chair").submit(response).is(201).json();
        String number = receipt.get("number").asText();
        String sha256 = receipt.get("sha256").asText();

        Answer genuine =
                ANYBODY.get("/receipts/" + number + "?sha256=" + sha256).is(200);
        assertThat(genuine.text("submittedAt"))
                .isEqualTo(receipt.get("submittedAt").asText());
        assertThat(Session.closed()
                        .get("/receipts/" + number + "?sha256=" + sha256)
                        .body())
                .as("the page tells the instant as the receipt does")
                .contains(Instant.parse(receipt.get("submittedAt").asText())
                        .atZone(ConsultationFixture.ZONE)
                        .format(DateTimeFormatter.ofPattern("'kl. 'HH.mm.ss' (dansk tid)'")));
        Answer wrong = ANYBODY.get("/receipts/" + number + "?sha256=" + "0".repeat(64));
        Answer without = ANYBODY.get("/receipts/" + number);
        Answer unknown = ANYBODY.get("/receipts/AAAA-AAAA-AAAA-AAAA?sha256=" + sha256);
        unknown.isRefused(404, "not-found");
        assertThat(wrong.body()).isEqualTo(unknown.body()).isEqualTo(without.body());
        assertThat(wrong.status()).isEqualTo(404);
    }

    private static boolean found(ConsultationFixture round) {
        Answer search =
                ANYBODY.get("/search?q=arbejdsdage&tenant=vestfjord&size=100").is(200);
        for (JsonNode hit : search.json().path("hits")) {
            if (hit.path("document").asText().equals(round.slug())) {
                assertThat(hit.get("clause").asText()).isEqualTo(round.clauses().get(2));
                assertThat(hit.get("snippet").asText()).contains("<mark>arbejdsdage</mark>");
                return true;
            }
        }
        return false;
    }

    /** The same words once more, each remark under the id it was given. */
    private static Map<String, Object> asWritten(ConsultationFixture round, JsonNode response) {
        return Map.of(
                "position", response.get("position").asText(),
                "text", response.get("text").asText(),
                "remarks", response.get("remarks"));
    }

    private static JsonNode part(JsonNode preview, String role) {
        for (JsonNode part : preview.get("parts")) {
            if (part.get("role").asText().equals(role)) {
                return part;
            }
        }
        throw new IllegalArgumentException("no part in the role of " + role);
    }

    /** Label, heading and words of every clause, in order. */
    private static List<String> outline(JsonNode clauses) {
        List<String> lines = new ArrayList<>();
        for (JsonNode clause : clauses) {
            lines.add(clause.path("label").asText("–") + " | "
                    + clause.path("heading").asText("–") + " | "
                    + clause.path("text").asText());
            lines.addAll(outline(clause.path("children")));
        }
        return lines;
    }
}
