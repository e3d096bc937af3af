package org.ordskifte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ordskifte.tenancy.TenantWall;

/** Every node has a sender, and all look for mails in the same second: each mail is sent by one of them. */
class TwoSendersTest {

    private static final UUID TENANT = UUID.randomUUID();
    private static final UUID MAIL = UUID.randomUUID();
    private static final Instant NOON = Instant.parse("2027-01-08T11:00:00Z");

    private final Notice mail = new Notice();
    private final Mailing one = sender();
    private final Mailing other = sender();
    private Instant now = NOON;

    private Mailing sender() {
        Mailing sender = new Mailing();
        sender.wall = new TenantWall() {
            @Override
            public void pass(UUID tenant) {}
        };
        sender.clock = () -> now;
        sender.notices = new Notices() {
            @Override
            Optional<Notice> lock(UUID id) {
                return Optional.of(mail);
            }
        };
        return sender;
    }

    @BeforeEach
    void wait_for_noon() throws ReflectiveOperationException {
        set("arguments", "{}");
        set("createdAt", NOON);
        set("nextAttemptAt", NOON);
    }

    private void set(String name, Object value) throws ReflectiveOperationException {
        Field field = Notice.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(mail, value);
    }

    @Test
    void of_two_that_found_it_waiting_one_gets_it() {
        assertThat(one.take(TENANT, MAIL)).isPresent();
        assertThat(other.take(TENANT, MAIL)).isEmpty();
    }

    @Test
    void while_a_slow_relay_keeps_one_of_them_the_other_leaves_it_alone() {
        one.take(TENANT, MAIL);
        after(Duration.ofSeconds(5 + 12 * (10 + 10)));
        assertThat(other.take(TENANT, MAIL))
                .as("connecting, and a dozen commands that are answered at the last moment")
                .isEmpty();
        one.sent(TENANT, MAIL);
        after(Duration.ofDays(1));
        assertThat(other.take(TENANT, MAIL)).isEmpty();
    }

    @Test
    void once_one_has_failed_any_of_them_tries_again_after_the_pause() {
        one.take(TENANT, MAIL);
        after(Duration.ofSeconds(3));
        one.failed(TENANT, MAIL, Failure.REFUSED, "451 later");
        after(Duration.ofSeconds(9));
        assertThat(other.take(TENANT, MAIL)).as("a pause of ten seconds").isEmpty();
        after(Duration.ofSeconds(1));
        assertThat(other.take(TENANT, MAIL)).isPresent();
        other.failed(TENANT, MAIL, Failure.REFUSED, "451 later");
        after(Duration.ofSeconds(19));
        assertThat(one.take(TENANT, MAIL)).as("twice as long").isEmpty();
        after(Duration.ofSeconds(1));
        assertThat(one.take(TENANT, MAIL)).isPresent();
    }

    @Test
    void what_a_sender_that_died_had_taken_is_sent_by_another() {
        one.take(TENANT, MAIL);
        after(Notice.LEASE);
        assertThat(other.take(TENANT, MAIL)).isPresent();
    }

    private void after(Duration passed) {
        now = now.plus(passed);
    }
}
