package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever may not do something hears that and nothing else, however wrong what they sent is: what is wrong with it is only
 * for those who may. What can be tried is read from the contract.
 */
@Beside
@ExtendWith(Portal.class)
class RightsFirstIT {

    private static final Visitor EMPLOYEE = Visitor.called("vestfjord.employee");
    private static final Visitor STRANGER = Strangers.ADMINISTRATOR;

    /** An employee confirms what was read; that this one is not asked to is no matter of rights. */
    private static final Set<String> FOR_EVERY_EMPLOYEE =
            Set.of("POST /tenants/{t}/documents/{d}/versions/{n}/readings");

    private static Belongings hidden;

    /** What is sent in place of what the contract asks for. */
    private record Flaw(String body, Map<String, String> headers) {}

    private static final List<Flaw> FLAWS = List.of(
            new Flaw("[]", Map.of("Content-Type", "application/json")),
            new Flaw("{}", Map.of("Content-Type", "application/json", "If-Match", "\"4711\"")),
            new Flaw("x", Map.of("Content-Type", "text/plain")));

    @BeforeAll
    static void hide() {
        hidden = Belongings.made();
    }

    static Stream<Operation> changes() {
        return Operation.all().stream().filter(one -> !one.method().equals("GET"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whoever_may_not_learns_that_whatever_they_sent(Operation operation) {
        String place = hidden.place(operation);
        for (Visitor somebody : List.of(STRANGER, EMPLOYEE)) {
            if (somebody == EMPLOYEE && FOR_EVERY_EMPLOYEE.contains(operation.toString())) {
                continue;
            }
            Answer faultless = Strangers.send(somebody, operation, place, Map.of("If-Match", "*"));
            assertThat(faultless.status()).as(faultless.toString()).isIn(403, 404);
            for (Flaw flaw : FLAWS) {
                Answer flawed = somebody.send(operation.method(), place, flaw.body(), flaw.headers());
                assertThat(flawed.status()).as("%s, sent %s", flawed, flaw).isEqualTo(faultless.status());
                assertThat(flawed.body()).as("%s, sent %s", flawed, flaw).isEqualTo(faultless.body());
            }
        }
    }

    @Test
    void what_is_too_large_is_no_exception() {
        String large = "{\"slug\":\"" + "a".repeat(3 << 20) + "\"}";
        for (String place : List.of(
                "/tenants/vestfjord/documents",
                "/tenants/vestfjord/consultations",
                hidden.place(operation("PUT /tenants/{t}/consultations/{c}/responses/{r}")))) {
            String verb = place.contains("/responses/") ? "PUT" : "POST";
            STRANGER.send(verb, place, large, Map.of()).isRefused(404, "not-found");
            assertThat(EMPLOYEE.send(verb, place, large, Map.of()).status()).isIn(403, 404);
        }
        ConsultationFixture.SECRETARIAT
                .send("POST", "/tenants/vestfjord/documents", large, Map.of())
                .isRefused(413, "request-too-large");
    }

    /** Those who may are told first that what they saw has passed, and only then what is wrong with the rest. */
    @Test
    void and_whoever_may_learns_what_is_wrong() {
        String committee = hidden.place(operation("PUT /tenants/{t}/committees/{k}"));
        Visitor secretariat = ConsultationFixture.SECRETARIAT;
        secretariat
                .send("PUT", committee, "x", Map.of("Content-Type", "text/plain"))
                .is(415);
        secretariat.send("PUT", committee, "[]", Map.of("If-Match", "*")).isRefused(400, "malformed");
        secretariat.send("PUT", committee, "{}", Map.of()).isRefused(428, "missing-precondition");
        secretariat.send("PUT", committee, "{}", Map.of("If-Match", "\"4711\"")).isRefused(412, "stale");
        secretariat.send("PUT", committee, "{}", Map.of("If-Match", "*")).isRefused(422, "invalid-field");
    }

    /**
     * Who was refused with a body that says nothing is in the trail like everybody who was refused; of one person not more
     * than sixty attempts a minute are.
     */
    @Test
    void an_attempt_is_noted_by_what_was_attempted() {
        Visitor.called("vestfjord.lmu-syd.member")
                .send("POST", "/tenants/vestfjord/units", "{}", Map.of())
                .isRefused(403, "forbidden");
        Patience.until(
                "the attempt is in the trail",
                Duration.ofSeconds(10),
                () -> ConsultationFixture.SECRETARIAT.all("/tenants/vestfjord/audit").stream()
                        .anyMatch(entry -> entry.toString().contains("Structuring.found")));
    }

    private static Operation operation(String name) {
        return changes().filter(one -> one.toString().equals(name)).findFirst().orElseThrow();
    }
}
