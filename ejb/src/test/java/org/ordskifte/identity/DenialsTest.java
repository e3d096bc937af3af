package org.ordskifte.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Naming;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.tenancy.TenantView;
import org.ordskifte.tenancy.TenantWall;

/** Which of the answers "not there" are attempts that somebody has to hear of, and who. */
class DenialsTest {

    private static final UUID HERE = UUID.randomUUID();
    private static final UUID THERE = UUID.randomUUID();
    private static final UUID ANSWER = UUID.randomUUID();

    private final Gate gate = new Gate();
    private final List<String> told = new ArrayList<>();
    private final Map<UUID, UUID> owners = new HashMap<>();

    /** What stands behind the gate. */
    static class Perusing {
        @MayCall(Right.ANYONE)
        public void read() {}
    }

    @BeforeEach
    void stand() {
        gate.caller = new CurrentCaller();
        gate.caller.is(new Caller("subject-1", "a@b.example", true, "A", Set.of()), "request");
        gate.tenant = new CurrentTenant();
        gate.tenant.enter(new TenantView(
                HERE,
                "here",
                "Here",
                "DK",
                List.of("da"),
                ZoneId.of("Europe/Copenhagen"),
                null,
                null,
                null,
                null,
                Map.of(),
                List.of(),
                0));
        gate.doorkeeper = new Doorkeeper() {
            @Override
            void check(Method call, Object named) {}
        };
        gate.wall = new TenantWall() {
            @Override
            public void open(UUID tenant) {}

            @Override
            public Optional<UUID> whose(UUID id) {
                return Optional.ofNullable(owners.get(id));
            }
        };
        gate.denials = new Denials() {
            @Override
            void tell(UUID owner, Method method, Refusal refusal, String objects) {
                told.add(owner + " " + refusal.code() + " " + objects);
            }
        };
        gate.denials.caller = gate.caller;
        gate.denials.tenant = gate.tenant;
        gate.denials.wall = gate.wall;
    }

    /** What comes out of the gate when a use case refuses so. */
    private Refusal refused(Refusal within, Object... parameters) {
        InvocationContext call = (InvocationContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {InvocationContext.class}, (proxy, asked, none) -> {
                    switch (asked.getName()) {
                        case "getMethod":
                            return Perusing.class.getMethod("read");
                        case "getParameters":
                            return parameters;
                        default:
                            throw within;
                    }
                });
        return catchThrowableOfType(Refusal.class, () -> gate.pass(call));
    }

    @Test
    void what_is_there_and_was_not_shown_is_told_and_what_is_nowhere_is_not() {
        Refusal hidden = refused(Refusal.hidden(), "round", 3);
        Refusal absent = refused(Refusal.notFound(), "round", 3);
        refused(Refusal.notFound(), "round", UUID.randomUUID());
        assertThat(told).containsExactly(HERE + " NOT_FOUND round/3");
        assertThat(hidden)
                .as("to whoever asked it is as if it were absent")
                .extracting(Refusal::code, Refusal::arguments, Refusal::getMessage)
                .containsExactly(absent.code(), absent.arguments(), absent.getMessage());
    }

    @Test
    void what_lies_elsewhere_is_told_there_and_says_nothing_of_the_place_that_was_named() {
        owners.put(ANSWER, THERE);
        refused(Refusal.notFound(), "round", ANSWER);
        assertThat(told).containsExactly(THERE + " NOT_FOUND " + ANSWER);
    }

    @Test
    void the_innermost_of_what_was_named_is_what_was_asked_for() {
        owners.put(ANSWER, HERE);
        refused(Refusal.notFound(), "round", ANSWER);
        refused(Refusal.notFound(), "round", ANSWER, UUID.randomUUID());
        assertThat(told).containsExactly(HERE + " NOT_FOUND round/" + ANSWER);
    }

    @Test
    void what_is_named_in_what_was_sent_is_told_where_it_lies_and_no_word_beside_it() {
        UUID other = UUID.randomUUID();
        owners.put(ANSWER, HERE);
        owners.put(other, THERE);
        refused(Refusal.notFound(), "round", ANSWER, new Sent("udvalg", other, "nej"));
        assertThat(told).containsExactly(THERE + " NOT_FOUND " + other);

        told.clear();
        refused(new Refusal(Code.FORBIDDEN), "round", new Sent("udvalg", other, "nej"), Set.of(ANSWER));
        refused(Refusal.notFound(), "round", new Sent(null, ANSWER, "nej"));
        assertThat(told)
                .containsExactly(
                        HERE + " FORBIDDEN round/udvalg/" + other + "/" + ANSWER, HERE + " NOT_FOUND round/" + ANSWER);

        told.clear();
        refused(Refusal.notFound(), "round", ANSWER, new Sent(null, UUID.randomUUID(), "nej"));
        assertThat(told).as("what is nowhere was denied to nobody").isEmpty();
        refused(Refusal.notFound(), "round", other, new Sent(null, UUID.randomUUID(), "nej"));
        assertThat(told).containsExactly(THERE + " NOT_FOUND " + other);
    }

    /** What somebody writes, and for whom. */
    private record Sent(String committee, UUID consultee, String text) implements Naming {
        @Override
        public Stream<Object> names() {
            return Stream.of(committee, consultee);
        }
    }

    @Test
    void once_a_use_case_within_has_refused_nothing_is_asked_in_the_transaction_that_is_undone() {
        Refusal within = refused(Refusal.notFound(), "round", 9);
        owners.put(ANSWER, HERE);
        assertThat(refused(within, "round", ANSWER, 9)).isSameAs(within);
        assertThat(told).isEmpty();
    }

    @Test
    void whoever_is_not_known_leaves_no_trace_and_other_refusals_are_no_attempts() {
        owners.put(ANSWER, HERE);
        refused(new Refusal(Code.STALE), "round", ANSWER);
        gate.caller.is(Caller.ANONYMOUS, "request");
        refused(Refusal.hidden(), "round");
        refused(Refusal.notFound(), "round", ANSWER);
        assertThat(told).isEmpty();
    }
}
