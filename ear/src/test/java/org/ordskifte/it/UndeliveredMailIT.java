package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** A mail that does not get through keeps nobody waiting, is told to those who must know, and arrives once in the end. */
@Isolated
@ExtendWith(Portal.class)
class UndeliveredMailIT {

    private static final String NOTICES = TENANT + "/notices";
    private static final Visitor OPERATOR = Visitor.called("operator");
    private static final Duration SOON = Duration.ofSeconds(30);

    private final String guest = "gaest-" + UUID.randomUUID() + "@outside.example";
    private final String other = "anden-" + UUID.randomUUID() + "@outside.example";

    private ConsultationFixture invited() {
        return ConsultationFixture.drafted()
                .published(Map.of(
                        "consultees",
                        List.of(
                                Map.of("email", guest, "name", "Gæsten"),
                                Map.of("email", other, "name", "Den anden"))));
    }

    @Test
    void a_relay_that_refuses_keeps_nobody_waiting_and_every_mail_arrives_once() {
        try (ChoosyMail relay = ChoosyMail.refusing()) {
            Instant before = Instant.now();
            ConsultationFixture round = invited();
            assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(8));
            Patience.until("it was refused", SOON, () -> undelivered(guest) != null);
            assertThat(undelivered(guest).path("failure").asText()).isEqualTo("REFUSED");
            assertThat(undelivered(guest).path("state").asText()).isEqualTo("WAITING");
            assertThat(standing(round, guest)).isEqualTo("INVITED");
            JsonNode queue = Health.ask("ready").data("mail-queue");
            assertThat(queue.path("tried").asLong()).isPositive();
            assertThat(relay.takenFor(guest)).isZero();
        }
        hurry(guest);
        hurry(other);
        Patience.until("both have arrived", SOON, () -> mailsTo(guest) > 0 && mailsTo(other) > 0);
        Patience.until("nothing waits", SOON, () -> undelivered(guest) == null && undelivered(other) == null);
        assertThat(mailsTo(guest)).isEqualTo(1);
        assertThat(mailsTo(other)).isEqualTo(1);
    }

    @Test
    void a_relay_that_takes_mail_for_some_only_keeps_it_from_nobody_else_and_the_ledger_says_so_at_once() {
        ConsultationFixture round;
        try (ChoosyMail relay = ChoosyMail.without(guest)) {
            round = invited();
            Patience.until(
                    "one arrived, one did not", SOON, () -> relay.takenFor(other) == 1 && undelivered(guest) != null);
            JsonNode failed = undelivered(guest);
            assertThat(failed.path("failure").asText()).isEqualTo("ADDRESS_REFUSED");
            assertThat(failed.path("detail").asText()).contains("5.1.1", guest);
            assertThat(failed.path("consultation").asText()).isEqualTo(round.slug());
            assertThat(undelivered(other)).isNull();
            assertThat(standing(round, guest)).isEqualTo("DELIVERY_FAILED");
            assertThat(standing(round, other)).isEqualTo("INVITED");
            assertThat(relay.takenFor(guest)).isZero();
        }
        hurry(guest);
        Patience.until(
                "it has arrived after all", SOON, () -> standing(round, guest).equals("INVITED"));
        assertThat(mailsTo(guest)).isEqualTo(1);
    }

    @Test
    void a_mail_that_was_given_up_is_sent_again_by_a_person() {
        ConsultationFixture round;
        String id;
        Session secretary = Session.of("vestfjord.secretariat");
        try (ChoosyMail relay = ChoosyMail.without(guest)) {
            round = invited();
            Patience.until("it was refused", SOON, () -> undelivered(guest) != null);
            id = undelivered(guest).path("id").asText();
            age(guest);
            Patience.until(
                    "it is given up",
                    SOON,
                    () -> undelivered(guest).path("state").asText().equals("GIVEN_UP"));
            assertThat(standing(round, guest)).isEqualTo("DELIVERY_FAILED");
            assertThat(Health.ask("ready").data("mail-queue").path("givenUp").asLong())
                    .isPositive();
            assertThat(counted("GIVEN_UP", "ADDRESS_REFUSED")).isPositive();
            assertThat(OPERATOR.get("/operations/mail").body()).doesNotContain("@", "Gæsten");
            assertThat(relay.takenFor(guest)).isZero();
        }
        assertThat(secretary
                        .get("/vestfjord/office/consultations/" + round.slug())
                        .body())
                .contains("Mailen kom ikke frem", "/vestfjord/office/notices?consultee=");
        String page = "/vestfjord/office/notices?consultee="
                + undelivered(guest).path("consultee").asText();
        assertThat(secretary.get(page).body())
                .contains("Adressen tager ikke imod mails", "Opgivet", guest, "Invitation til høring");
        assertThat(mailsTo(guest)).isZero();
        HttpResponse<String> after = PageForm.on(secretary, page, "notices").press("again");
        assertThat(after.body()).contains("Mailen sendes igen nu.");
        Patience.until("it has arrived", SOON, () -> mailsTo(guest) == 1);
        Patience.until("the ledger says so", SOON, () -> standing(round, guest).equals("INVITED"));
        SECRETARIAT.post(NOTICES + "/" + id + "/send-again", null).isRefused(409, "notice-sent");
        assertThat(SECRETARIAT.all(TENANT + "/audit"))
                .anyMatch(entry -> entry.path("action").asText().equals("notice-sent-again")
                        && entry.path("objectId").asText().equals(id));
        assertThat(mailsTo(guest)).isEqualTo(1);
    }

    @Test
    void who_sees_no_addresses_sees_the_reason_without_them_and_sends_nothing() {
        String auditor = SECRETARIAT
                .post(
                        TENANT + "/members",
                        Map.of(
                                "email",
                                "vestfjord.lmu-syd.member@demo.ordskifte.example",
                                "name",
                                "Medlem",
                                "bundles",
                                List.of("AUDITOR")))
                .is(201)
                .json()
                .at("/0/id")
                .asText();
        try (ChoosyMail relay = ChoosyMail.without(guest)) {
            invited();
            Patience.until("it was refused", SOON, () -> undelivered(guest) != null);
            String id = undelivered(guest).path("id").asText();
            Visitor looking = ConsultationFixture.seat("lmu-syd", "member");
            JsonNode seen = looking.all(NOTICES).stream()
                    .filter(one -> one.path("id").asText().equals(id))
                    .findFirst()
                    .orElseThrow();
            assertThat(seen.path("failure").asText()).isEqualTo("ADDRESS_REFUSED");
            assertThat(seen.toString()).doesNotContain("@", "Gæsten");
            assertThat(Session.of("vestfjord.lmu-syd.member")
                            .get("/vestfjord/office/notices")
                            .body())
                    .contains("Adressen tager ikke imod mails")
                    .doesNotContain(guest, "Gæsten", "Send igen");
            looking.post(NOTICES + "/" + id + "/send-again", null).isRefused(403, "forbidden");
            Visitor.called("vestfjord.employee").get(NOTICES).isRefused(403, "forbidden");
            Visitor.called("skargard.secretariat")
                    .post("/tenants/skargard/notices/" + id + "/send-again", null)
                    .isRefused(404, "not-found");
            Visitor.anybody().get(NOTICES).isRefused(404, "not-found");
            SECRETARIAT.get("/operations/mail").isRefused(403, "forbidden");
            assertThat(relay.takenFor(guest)).isZero();
        } finally {
            SECRETARIAT.send("DELETE", TENANT + "/members/" + auditor, null, Map.of("If-Match", "*"));
        }
        hurry(guest);
    }

    private static long counted(String state, String failure) {
        return OPERATOR.get("/operations/mail").is(200).items().stream()
                .filter(one -> one.path("tenant").asText().equals("vestfjord")
                        && one.path("state").asText().equals(state)
                        && one.path("failure").asText().equals(failure))
                .mapToLong(one -> one.path("mails").asLong())
                .sum();
    }

    /** Null when nothing to the address was refused. */
    private static JsonNode undelivered(String address) {
        return SECRETARIAT.all(NOTICES).stream()
                .filter(one -> one.path("email").asText().equals(address))
                .findFirst()
                .orElse(null);
    }

    private static String standing(ConsultationFixture round, String address) {
        return SECRETARIAT.all(round.round() + "/consultees").stream()
                .filter(one -> one.path("email").asText().equals(address))
                .map(one -> one.path("standing").asText())
                .findFirst()
                .orElseThrow();
    }

    private static void hurry(String address) {
        change(
                "update notice set next_attempt_at = portal_now() where recipient_email = ? and sent_at is null",
                address);
    }

    private static void age(String address) {
        change(
                "update notice set created_at = created_at - interval '3 days', next_attempt_at = portal_now() "
                        + "where recipient_email = ?",
                address);
    }

    private static void change(String statement, String address) {
        try (Connection owner = Portal.stack().ownerConnection();
                PreparedStatement change = owner.prepareStatement(statement)) {
            change.setString(1, address);
            change.executeUpdate();
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
}
