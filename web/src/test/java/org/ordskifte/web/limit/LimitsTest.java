package org.ordskifte.web.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

class LimitsTest {

    private final AtomicLong now = new AtomicLong();

    @Test
    void an_address_gets_its_share_and_then_waits_for_the_next_token() {
        Limits limits = limits(Map.of("ORDSKIFTE_LIMIT_SEARCH", "30/10"));
        for (int i = 0; i < 30; i++) {
            limits.admitAddress(Limit.SEARCH, "192.0.2.1");
        }
        assertThatThrownBy(() -> limits.admitAddress(Limit.SEARCH, "192.0.2.1"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(Code.TOO_MANY_REQUESTS);
                    assertThat(refusal.arguments()).containsEntry("seconds", 2);
                });
        now.addAndGet(Duration.ofSeconds(2).toNanos());
        limits.admitAddress(Limit.SEARCH, "192.0.2.1");
        assertThatThrownBy(() -> limits.admitAddress(Limit.SEARCH, "192.0.2.1")).isInstanceOf(Refusal.class);
    }

    @Test
    void one_client_does_not_use_up_what_another_may_have_nor_one_purpose_that_of_another() {
        Limits limits = limits(Map.of("ORDSKIFTE_LIMIT_SEARCH", "1/1"));
        limits.admitAddress(Limit.SEARCH, "192.0.2.1");
        assertThatCode(() -> {
                    limits.admitAddress(Limit.SEARCH, "192.0.2.2");
                    limits.admitAddress(Limit.LOGIN, "192.0.2.1");
                    limits.admitSubject(Limit.SEARCH, "192.0.2.1", "somebody");
                })
                .doesNotThrowAnyException();
    }

    @Test
    void a_person_has_a_share_wherever_they_sit() {
        Limits limits = limits(Map.of("ORDSKIFTE_LIMIT_SUBMIT", "600/2"));
        limits.admitSubject(Limit.SUBMIT, "192.0.2.1", "somebody");
        limits.admitSubject(Limit.SUBMIT, "192.0.2.2", "somebody");
        assertThatThrownBy(() -> limits.admitSubject(Limit.SUBMIT, "192.0.2.3", "somebody"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void the_operator_lifts_a_limit_or_exempts_an_address() {
        Limits limits = limits(Map.of("ORDSKIFTE_LIMIT_LOGIN", "off", "ORDSKIFTE_LIMIT_EXEMPT", "127.0.0.1, ::1"));
        assertThatCode(() -> {
                    for (int i = 0; i < 5_000; i++) {
                        limits.admitAddress(Limit.LOGIN, "192.0.2.1");
                        limits.admitAddress(Limit.SEARCH, "127.0.0.1");
                        limits.admitSubject(Limit.SEARCH, "0:0:0:0:0:0:0:1", "somebody");
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void a_limit_nobody_can_read_stops_the_start() {
        assertThatIllegalArgumentException().isThrownBy(() -> limits(Map.of("ORDSKIFTE_LIMIT_LOGIN", "many")));
    }

    @Test
    void the_addresses_of_one_ipv6_network_are_one_client() {
        Limits limits = limits(Map.of("ORDSKIFTE_LIMIT_SEARCH", "1/1"));
        limits.admitAddress(Limit.SEARCH, "2001:db8:1:2:0:0:0:1");
        assertThatThrownBy(() -> limits.admitAddress(Limit.SEARCH, "2001:db8:1:2:ffff:0:0:9"))
                .isInstanceOf(Refusal.class);
        limits.admitAddress(Limit.SEARCH, "2001:db8:1:3:0:0:0:1");
    }

    @Test
    void a_flood_of_addresses_does_not_fill_the_memory_and_forgets_the_idle_first() {
        Buckets buckets = new Buckets(3);
        assertThat(buckets.take("busy", 1, 0)).isZero();
        for (int i = 0; i < 100; i++) {
            buckets.take("flood " + i, 1, i);
            assertThat(buckets.take("busy", 1, i)).isPositive();
        }
        assertThat(buckets.size()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /login, LOGIN",
        "GET, /search, SEARCH",
        "GET, /api/v1/search, SEARCH",
        "GET, /api/v1/search/, SEARCH",
        "HEAD, /api/v1/suggest, SEARCH",
        "POST, /api/v1/tenants/vestfjord/imports, IMPORT",
        "POST, /api/v1/tenants/vestfjord/consultations/r/responses/1/submit, SUBMIT",
        "POST, /api/v1/tenants/vestfjord/consultations/r/responses/1/offer-late, SUBMIT",
        "GET, /api/v1/tenants/vestfjord/imports, ",
        "GET, /vestfjord/kodeks, ",
        "POST, /api/v1/tenants/vestfjord/documents, ",
    })
    void only_what_costs_is_counted(String method, String path, Limit limit) {
        assertThat(Limit.of(method, path).orElse(null)).isEqualTo(limit);
    }

    private Limits limits(Map<String, String> environment) {
        return new Limits(environment::get, now::get);
    }
}
