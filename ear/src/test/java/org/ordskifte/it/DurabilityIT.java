package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;
import static org.ordskifte.it.ConsultationFixture.seat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** Acknowledged means durable; what follows the database may be lost, and reading goes on. */
@Isolated
@ExtendWith(Portal.class)
class DurabilityIT {

    private static final Visitor ANYBODY = Visitor.anybody();
    private static final Duration RECOVERY = Duration.ofSeconds(60);

    @Test
    void what_was_acknowledged_before_a_power_cut_is_there_once_and_the_index_catches_up() throws Exception {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        String response = round.answeredBy("lmu-hr");
        round.approve("lmu-hr", response);
        String key = UUID.randomUUID().toString();
        String word = word();
        String slug = drafted(word);

        JsonNode receipt;
        try (Connection owner = Portal.stack().ownerConnection()) {
            keepFromTheIndex(owner, slug);
            adopt(slug);
            receipt = seat("lmu-hr", "secretary")
                    .submit(response, key, "{}")
                    .is(201)
                    .json();
            Portal.stack().wildfly().kill();
        }
        Portal.stack().wildfly().start();

        Visitor secretary = seat("lmu-hr", "secretary");
        assertThat(secretary.get(response).is(200).text("state")).isEqualTo("SUBMITTED");
        assertThat(secretary.get(response + "/receipts").is(200).items())
                .extracting(each -> each.get("number"))
                .containsExactly(receipt.get("number"));
        assertThat(secretary.submit(response, key, "{}").is(201).json()).isEqualTo(receipt);
        assertThat(secretary.get(response + "/receipts").items()).hasSize(1);
        assertThat(ANYBODY.get(TENANT + "/documents/" + slug + "/versions/1")
                        .is(200)
                        .text("state"))
                .isEqualTo("ADOPTED");
        Patience.until("the clause is found", RECOVERY, () -> isFound(word, slug));
        Patience.until("the audit chain is whole", RECOVERY, () -> SECRETARIAT
                .get(TENANT + "/audit/verify")
                .is(200)
                .json()
                .get("whole")
                .asBoolean());
    }

    @Test
    void a_lost_index_keeps_no_page_from_being_read_and_is_made_again() {
        String word = word();
        String slug = drafted(word);
        adopt(slug);
        assertThat(isFound(word, slug)).isTrue();

        Portal.stack().wildfly().kill();
        delete(Portal.stack().logDir().resolveSibling("index"));
        Portal.stack().wildfly().start();

        assertThat(Session.closed().get("/vestfjord/" + slug).statusCode()).isEqualTo(200);
        Patience.until(
                "search answers",
                RECOVERY,
                () -> ANYBODY.get("/search?q=" + word).status() == 200);
        assertThat(Session.closed().get("/search?q=" + word).statusCode()).isEqualTo(200);
        Patience.until("the lost index is made again", RECOVERY, () -> isFound(word, slug));
        Patience.until(
                "the rebuild is over",
                RECOVERY,
                () -> !ANYBODY.get("/search?q=" + word).is(200).json().hasNonNull("rebuilt"));
    }

    @Test
    void a_lost_index_is_noticed_while_the_server_runs() {
        String word = word();
        String slug = drafted(word);
        adopt(slug);
        assertThat(isFound(word, slug)).isTrue();

        delete(Portal.stack().logDir().resolveSibling("index"));

        assertThat(Session.closed().get("/vestfjord/" + slug).statusCode()).isEqualTo(200);
        assertThat(ANYBODY.get("/search?q=" + word).is(200).json().hasNonNull("rebuilt"))
                .as("says that the index is being rebuilt")
                .isTrue();
        assertThat(Session.closed().get("/search?q=" + word).statusCode()).isEqualTo(200);
        asksWithoutPauseUntilItIsMade(word);
        assertThat(isFound(word, slug)).isTrue();
        String later = word();
        String next = drafted(later);
        adopt(next);
        Patience.until("what is published afterwards is found", RECOVERY, () -> isFound(later, next));
    }

    private static void asksWithoutPauseUntilItIsMade(String word) {
        Instant end = Instant.now().plus(RECOVERY);
        boolean made = false;
        while (!made) {
            assertThat(Instant.now()).as("the rebuild is over").isBefore(end);
            ANYBODY.get("/suggest?q=" + word).is(200);
            made = !ANYBODY.get("/search?q=" + word).is(200).json().hasNonNull("rebuilt");
        }
    }

    @Test
    void nobody_waits_for_a_mail_server_that_hangs_and_every_mail_arrives_once() {
        String guest = "guest-" + UUID.randomUUID() + "@outside.example";
        Portal.stack().mail().hang();
        try {
            ConsultationFixture round = ConsultationFixture.drafted();
            Instant before = Instant.now();
            round.published(Map.of(
                    "consultees", List.of(Map.of("committee", "lmu-hr"), Map.of("email", guest, "name", "Gæsten"))));
            assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(8));
            String response = round.answeredBy("lmu-hr");
            round.approve("lmu-hr", response);
            seat("lmu-hr", "secretary").submit(response).is(201);
            assertThat(mailsTo(guest)).isZero();
        } finally {
            Portal.stack().mail().start();
        }
        Patience.until("the invitation has arrived", Duration.ofSeconds(90), () -> mailsTo(guest) > 0);
        Patience.until("nothing waits for the guest", Duration.ofSeconds(30), () -> unsentTo(guest) == 0);
        assertThat(mailsTo(guest)).isEqualTo(1);
    }

    @Test
    void without_the_identity_provider_reading_goes_on_and_nothing_opens_by_accident() {
        Session secretary = Session.of("vestfjord.secretariat");
        Portal.stack().keycloak().close();
        try {
            assertThat(Session.closed().get("/").statusCode()).isEqualTo(200);
            assertThat(Session.closed().get("/vestfjord/kodeks-for-samspil").statusCode())
                    .isEqualTo(200);
            ANYBODY.get(TENANT + "/documents").is(200);
            assertThat(secretary.get("/vestfjord/office").statusCode()).isEqualTo(200);
            assertThat(secretary.get("/vestfjord/office/documents").statusCode())
                    .isEqualTo(200);

            HttpResponse<String> login = Session.closed().get("/login?to=%2Fvestfjord%2Foffice");
            assertThat(login.statusCode()).isEqualTo(503);
            assertThat(login.headers().firstValue("Retry-After")).isPresent();
            assertThat(login.body()).contains("Login er ude af drift lige nu", "Signing in does not work");

            ANYBODY.get(TENANT + "/members").is(404);
            ANYBODY.post(TENANT + "/documents", Map.of()).isRefused(401, "not-signed-in");
            Visitor.showing("Bearer nonsense").get(TENANT + "/members").isRefused(401, "not-signed-in");
        } finally {
            Portal.stack().keycloak().start();
        }
        assertThat(Session.of("vestfjord.secretariat").get("/vestfjord/office").statusCode())
                .isEqualTo(200);
        SECRETARIAT.get(TENANT + "/documents").is(200);
    }

    /** A word that stands nowhere else, without endings a stemmer would take off. */
    private static String word() {
        StringBuilder word = new StringBuilder("zq");
        for (char digit : UUID.randomUUID().toString().substring(0, 8).toCharArray()) {
            word.append((char) ('a' + Character.digit(digit, 16)));
        }
        return word.append("x").toString();
    }

    private static String drafted(String word) {
        String slug = ConsultationFixture.registered("PUBLIC");
        String text = "Regler\n\n1. Formål\n\nVi taler om " + word + " med hinanden.\n";
        String file = SECRETARIAT
                .upload(TENANT + "/imports", "regler.txt", text.getBytes(StandardCharsets.UTF_8))
                .is(201)
                .text("id");
        SECRETARIAT
                .post(
                        TENANT + "/documents/" + slug + "/versions",
                        Map.of("import", file, "part", "main", "language", "da"))
                .is(201);
        return slug;
    }

    private static void adopt(String slug) {
        SECRETARIAT
                .post(TENANT + "/documents/" + slug + "/versions/1/adopt", Map.of("asPrinted", true))
                .is(200);
    }

    /** Holds what writers of this document's entries wait for, as long as the connection lives. */
    private static void keepFromTheIndex(Connection owner, String slug) throws SQLException {
        try (PreparedStatement lock = owner.prepareStatement(
                "select pg_advisory_lock(7703, hashtext(id::text)) from document where slug = ?")) {
            lock.setString(1, slug);
            lock.executeQuery().close();
        }
    }

    private static boolean isFound(String word, String slug) {
        return ANYBODY.get("/search?q=" + word + "&tenant=vestfjord")
                .is(200)
                .json()
                .path("hits")
                .findValuesAsText("document")
                .contains(slug);
    }

    private static long unsentTo(String address) {
        try (Connection owner = Portal.stack().ownerConnection();
                PreparedStatement unsent = owner.prepareStatement(
                        "select count(*) from notice where recipient_email = ? and sent_at is null")) {
            unsent.setString(1, address);
            try (ResultSet row = unsent.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long mailsTo(String address) {
        try (Stream<Path> mails = Files.list(Portal.stack().mailDir())) {
            return mails.filter(mail -> mail.getFileName().toString().endsWith("-" + address + ".eml"))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
