package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.ordskifte.tenancy.SchemaGuard;

/** What whoever watches the installation is told on the management port. */
@Isolated
@ExtendWith(Portal.class)
class HealthIT {

    @Test
    void the_application_says_itself_that_it_is_alive() {
        Health live = Health.ask("live");

        assertThat(live.status()).isEqualTo(200);
        assertThat(live.checks()).containsEntry("application", "UP");
    }

    @Test
    void it_is_ready_when_each_of_its_own_checks_is_up() {
        Health ready = Health.ask("ready");

        assertThat(ready.status()).as(ready.said()::toString).isEqualTo(200);
        assertThat(ready.said().get("checks").findValuesAsText("name")).doesNotHaveDuplicates();
        assertThat(ready.checks())
                .containsEntry("database", "UP")
                .containsEntry("migration-level", "UP")
                .containsEntry("index", "UP")
                .containsEntry("mail-queue", "UP")
                .containsEntry("clock", "UP")
                .containsEntry("scanner", "UP")
                .containsEntry("clean-up", "UP");
    }

    @Test
    void the_checks_say_what_they_saw() {
        Health ready = Health.ask("ready");

        assertThat(ready.data("migration-level").get("found").asInt()).isEqualTo(SchemaGuard.BUILT_FOR);
        assertThat(ready.data("mail-queue").get("waiting").asLong()).isNotNegative();
        assertThat(ready.data("mail-queue").get("alarm").isBoolean()).isTrue();
        assertThat(ready.data("clock").get("differenceMillis").asLong()).isNotNegative();
        assertThat(ready.data("clean-up").get("overdue").asLong()).isZero();
    }

    @Test
    void clocks_that_differ_by_more_than_two_seconds_are_noticed_and_said_until_they_agree() {
        assertThat(Health.ask("ready").data("clock").get("alarm").asBoolean()).isFalse();
        PortalClock.reaching(Instant.now().plusSeconds(3), Duration.ZERO, () -> {
            Health apart = Health.ask("ready");
            assertThat(apart.status()).isEqualTo(200);
            assertThat(apart.data("clock").get("alarm").asBoolean()).isTrue();
            assertThat(apart.data("clock").get("differenceMillis").asLong()).isBetween(2_500L, 4_000L);
            Patience.until(
                    "the log says so", Duration.ofSeconds(20), () -> lastWord().contains("clocks differ"));
        });
        PortalClock.reaching(Instant.now().plusMillis(1500), Duration.ZERO, () -> {
            assertThat(Health.ask("ready").data("clock").get("alarm").asBoolean())
                    .isFalse();
            Patience.until(
                    "the log says so", Duration.ofSeconds(20), () -> lastWord().contains("clocks agree again"));
        });
    }

    /** What the log said last of clocks. */
    private static String lastWord() {
        try (Stream<String> lines = Files.lines(Portal.stack().logDir().resolve("server.log"))) {
            return lines.filter(line -> line.contains("identity.ClockWatch"))
                    .reduce((before, last) -> last)
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_numbers_of_the_server_can_be_fetched() {
        assertThat(Health.get("/metrics").body())
                .contains("base_memory_usedHeap_bytes")
                .contains("wildfly_datasources_pool_in_use_count");
    }

    @Test
    void none_of_it_is_told_to_the_public() {
        assertThat(Session.closed().get("/health/ready").statusCode()).isEqualTo(404);
        assertThat(Session.closed().get("/metrics").statusCode()).isEqualTo(404);
    }
}
