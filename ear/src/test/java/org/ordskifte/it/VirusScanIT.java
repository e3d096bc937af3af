package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;
import static org.ordskifte.it.ConsultationFixture.seat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the operator names a scanner, no file is kept before the scanner has seen it. */
@Isolated
@ExtendWith(Portal.class)
class VirusScanIT {

    private static final String IMPORTS = TENANT + "/imports";
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final byte[] CLEAN = ConsultationFixture.TEXT.getBytes(StandardCharsets.UTF_8);
    private static final byte[] INFECTED =
            (ConsultationFixture.TEXT + SmallScanner.SIGN).getBytes(StandardCharsets.UTF_8);

    private static Answer imported(byte[] file) {
        return SECRETARIAT.upload(IMPORTS, "regler.txt", file);
    }

    private static String begun() {
        return ConsultationFixture.drafted()
                .published(Map.of("approval", "NONE"))
                .answeredBy("lmu-hr");
    }

    private static Answer attached(String response, byte[] file) {
        return seat("lmu-hr", "secretary").upload(response + "/attachments", "bilag.txt", file);
    }

    private static int attachments(String response) {
        return seat("lmu-hr", "secretary")
                .get(response)
                .is(200)
                .json()
                .get("attachments")
                .size();
    }

    @Test
    void without_a_scanner_nothing_is_scanned() {
        imported(INFECTED).is(201);
        assertThat(Health.ask("ready").data("scanner").get("configured").asBoolean())
                .isFalse();
        assertThat(Health.ask("ready").data("scanner").get("alarm").asBoolean()).isFalse();
    }

    @Test
    void what_the_scanner_finds_is_refused_everywhere_and_kept_nowhere() {
        String response = begun();
        try (SmallScanner scanner = SmallScanner.overTcp()) {
            JsonNode health = Health.ask("ready").data("scanner");
            assertThat(health.get("answers").asBoolean()).isTrue();
            String before = imported(CLEAN).is(201).text("id");
            imported(INFECTED).isRefused(422, "infected-file");
            SECRETARIAT
                    .upload(IMPORTS + "/" + before + "/replacement", "regler.txt", INFECTED)
                    .isRefused(422, "infected-file");
            attached(response, INFECTED).isRefused(422, "infected-file");
            assertThat(attachments(response)).isZero();
            attached(response, CLEAN).is(201);
            assertThat(attachments(response)).isEqualTo(1);
            assertThat(PageForm.on(Session.of("vestfjord.secretariat"), "/vestfjord/office/imports", "form")
                            .choosing("file", "regler.txt", INFECTED)
                            .press("take")
                            .body())
                    .contains("Virusscanneren fandt noget skadeligt i filen.", "id=\"form:file-error\"");
            assertThat(scanner.looked()).isEqualTo(6);
        }
    }

    @Test
    void a_socket_in_the_file_system_does_as_well() throws Exception {
        Path folder = Files.createTempDirectory("scan");
        Path socket = folder.resolve("ctl");
        try (SmallScanner scanner = SmallScanner.overFile(socket)) {
            imported(INFECTED).isRefused(422, "infected-file");
            imported(CLEAN).is(201);
            assertThat(scanner.looked()).isEqualTo(2);
        } finally {
            Files.deleteIfExists(socket);
            Files.delete(folder);
        }
    }

    @Test
    void while_the_scanner_is_away_nothing_is_taken_unless_the_operator_says_so() {
        String response = begun();
        try (SmallScanner scanner = SmallScanner.overTcp()) {
            scanner.leave();
            Answer refused = imported(CLEAN).isRefused(503, "scanner-away");
            assertThat(refused.header("Retry-After")).isNotBlank();
            attached(response, CLEAN).isRefused(503, "scanner-away");
            assertThat(attachments(response)).isZero();
            assertThat(Health.ask("ready").status()).isEqualTo(200);
            assertThat(Health.ask("ready").data("scanner").get("alarm").asBoolean())
                    .isTrue();
            SmallScanner.set("ordskifte.scanner.away", "accept");
            imported(CLEAN).is(201);
        } finally {
            SmallScanner.set("ordskifte.scanner.away", null);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSTREAM size limit exceeded. ERROR", "", "stream: OK FOUND? ERROR", "OK"})
    void an_answer_that_does_not_say_clean_is_none(String answer) {
        try (SmallScanner scanner = SmallScanner.overTcp()) {
            scanner.says(answer);
            imported(CLEAN).isRefused(503, "scanner-away");
        }
    }

    @Test
    void a_scanner_that_hangs_is_waited_for_as_long_as_the_operator_says() {
        SmallScanner.set("ordskifte.scanner.timeout", "1");
        try (SmallScanner scanner = SmallScanner.overTcp()) {
            CountDownLatch hung = scanner.hold();
            imported(CLEAN).isRefused(503, "scanner-away");
            assertThat(hung.getCount()).isEqualTo(1);
        } finally {
            SmallScanner.set("ordskifte.scanner.timeout", null);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"clamd:3310", "tcp://127.0.0.1", "unix:clamd", "http://127.0.0.1:3310"})
    void a_setting_that_means_nothing_does_not_pass_for_none(String setting) {
        SmallScanner.set("ordskifte.scanner", setting);
        try {
            imported(CLEAN).isRefused(503, "scanner-away");
        } finally {
            SmallScanner.set("ordskifte.scanner", null);
        }
    }

    @Test
    void what_was_sent_in_time_is_in_however_long_the_scanner_takes_and_nobody_waits_for_it() {
        ConsultationFixture round = ConsultationFixture.drafted().published(Map.of("approval", "NONE"));
        String response = round.answeredBy("lmu-hr");
        Duration toTheDeadline = Duration.ofSeconds(3);
        try (SmallScanner scanner = SmallScanner.overTcp()) {
            CountDownLatch held = scanner.hold();
            PortalClock.reaching(round.deadline(), toTheDeadline, () -> {
                Future<Answer> attachment = Rivals.begin(() -> attached(response, CLEAN));
                Patience.until("the scanner has it", SOON, () -> scanner.looked() == 1);
                Patience.until(
                        "the deadline has passed",
                        SOON,
                        () -> seat("lmu-hr", "chair")
                                        .put(response, round.words("For sent."), "*")
                                        .status()
                                == 409);
                SECRETARIAT
                        .post(round.round() + "/consultees", Map.of("committee", "lmu-syd"))
                        .isRefused(409, "deadline-passed");
                assertThat(attachment.isDone()).isFalse();
                held.countDown();
                Rivals.answer(attachment).is(201);
            });
        }
        assertThat(attachments(response)).isEqualTo(1);
    }
}
