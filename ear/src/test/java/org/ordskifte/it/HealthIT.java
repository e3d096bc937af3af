package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordskifte.tenancy.SchemaGuard;

/** What whoever watches the installation is told on the management port. */
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
