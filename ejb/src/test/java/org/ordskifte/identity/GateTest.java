package org.ordskifte.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.tenancy.TenantView;
import org.ordskifte.tenancy.TenantWall;

/** Who gets through to a use case, and what the others are told. */
class GateTest {

    private static final UUID HERE = UUID.randomUUID();
    private static final Caller SOMEBODY = new Caller("subject-1", "a@b.example", true, "A", Set.of("here"));

    private final Gate gate = new Gate();
    private final List<String> opened = new ArrayList<>();
    private final List<Code> noted = new ArrayList<>();
    private final Set<Right> held = EnumSet.noneOf(Right.class);
    private boolean operator;
    private int asked;

    /** What stands behind the gate. */
    static class UseCase {
        @MayCall(Right.ANYONE)
        public void open() {}

        @MayCall(Right.SIGNED_IN)
        public void greeting() {}

        @MayCall({Right.DOCUMENT_OWNER, Right.TENANT_ADMINISTRATOR})
        public void owners() {}

        @MayCall(Right.OPERATOR)
        public void operators() {}

        @MayCall(Right.SYSTEM)
        public void timers() {}

        public void inner() {}
    }

    @BeforeEach
    void stand() {
        gate.caller = new CurrentCaller();
        gate.tenant = new CurrentTenant();
        gate.wall = new TenantWall() {
            @Override
            public void open(UUID tenant) {
                opened.add(String.valueOf(tenant));
            }
        };
        gate.denials = new Denials() {
            @Override
            void note(Method method, Refusal refusal, Object... parameters) {
                noted.add(refusal.code());
            }
        };
        Doorkeeper doorkeeper = new Doorkeeper();
        doorkeeper.caller = gate.caller;
        doorkeeper.tenant = gate.tenant;
        doorkeeper.rights = new CallerRights();
        doorkeeper.rights.caller = gate.caller;
        doorkeeper.rights.tenant = gate.tenant;
        gate.doorkeeper = doorkeeper;
        doorkeeper.rights.people = new People() {
            @Override
            public HeldRights rights(Caller caller, TenantView tenant) {
                asked++;
                return new HeldRights(held, Map.of());
            }

            @Override
            public boolean isOperator(Caller caller) {
                asked++;
                return operator;
            }
        };
    }

    @Test
    void the_wall_is_told_whose_transaction_it_is_before_anything_else() throws Exception {
        visit();
        signIn();
        assertThat(call("open")).isEqualTo("done");
        assertThat(opened).containsExactly(HERE.toString());
    }

    @Test
    void work_outside_every_tenant_opens_no_tenant() throws Exception {
        call("open");
        assertThat(opened).containsExactly("null");
    }

    @Test
    void what_says_nothing_of_callers_is_passed_by() throws Exception {
        assertThat(call("inner")).isEqualTo("done");
        assertThat(opened).isEmpty();
    }

    @Test
    void who_is_not_signed_in_is_asked_to_sign_in() {
        visit();
        refused("owners", Code.NOT_SIGNED_IN);
        refused("greeting", Code.NOT_SIGNED_IN);
        refused("operators", Code.NOT_SIGNED_IN);
        assertThat(noted).isEmpty();
    }

    @Test
    void any_one_of_the_rights_opens() throws Exception {
        visit();
        signIn();
        held.add(Right.TENANT_ADMINISTRATOR);
        assertThat(call("owners")).isEqualTo("done");
        assertThat(call("greeting")).isEqualTo("done");
    }

    @Test
    void a_member_without_the_right_is_told_so_and_it_is_noted() {
        visit();
        signIn();
        held.add(Right.MEMBER);
        refused("owners", Code.FORBIDDEN);
        assertThat(noted).containsExactly(Code.FORBIDDEN);
    }

    @Test
    void who_is_nobody_in_the_tenant_gets_the_answer_of_an_absent_thing() {
        visit();
        signIn();
        refused("owners", Code.NOT_FOUND);
        refused("operators", Code.NOT_FOUND);
        assertThat(noted).as("the trail knows that somebody tried").containsExactly(Code.NOT_FOUND, Code.NOT_FOUND);
    }

    @Test
    void outside_every_tenant_there_is_nothing_to_hide() throws Exception {
        signIn();
        refused("operators", Code.FORBIDDEN);
        assertThat(call("greeting")).isEqualTo("done");
    }

    @Test
    void operators_and_the_portal_s_own_timers_pass_where_they_belong_only() throws Exception {
        gate.caller.is(Caller.SYSTEM, "timer");
        assertThat(call("timers")).isEqualTo("done");
        assertThat(call("open")).isEqualTo("done");
        visit();
        refused("greeting", Code.NOT_FOUND);
        operator = true;
        signIn();
        assertThat(call("operators")).isEqualTo("done");
        refused("timers", Code.NOT_FOUND);
    }

    @Test
    void rights_are_looked_up_once_per_tenant_and_caller() throws Exception {
        visit();
        signIn();
        held.add(Right.DOCUMENT_OWNER);
        call("owners");
        call("owners");
        assertThat(asked).isEqualTo(1);
        assertThat(gate.doorkeeper.rights.has(Right.OPERATOR)).isFalse();
        assertThat(gate.doorkeeper.rights.has(Right.OPERATOR)).isFalse();
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void a_refusal_from_within_is_noted_when_it_forbids_and_goes_on_as_it_is() {
        visit();
        signIn();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> gate.pass(new Call("open", new Refusal(Code.FORBIDDEN))))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(Code.FORBIDDEN));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> gate.pass(new Call("open", new Refusal(Code.STALE))))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(Code.STALE));
        assertThat(noted).containsExactly(Code.FORBIDDEN);
    }

    @Test
    void who_would_be_let_in_is_said_beforehand_and_who_would_not_is_noted_as_if_they_had_tried() {
        Vetting vetting = new Vetting();
        vetting.doorkeeper = gate.doorkeeper;
        vetting.denials = gate.denials;
        visit();
        signIn();
        held.add(Right.MEMBER);
        assertThat(vetting.refusal(UseCase.class, "greeting", null)).isEmpty();
        assertThat(vetting.refusal(UseCase.class, "owners", "here"))
                .map(Refusal::code)
                .contains(Code.FORBIDDEN);
        assertThat(noted).containsExactly(Code.FORBIDDEN);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> vetting.refusal(UseCase.class, "inner", null));
    }

    private void visit() {
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
    }

    private void signIn() {
        gate.caller.is(SOMEBODY, "request");
    }

    private Object call(String method) throws Exception {
        return gate.pass(new Call(method, null));
    }

    private void refused(String method, Code code) {
        assertThatExceptionOfType(Refusal.class)
                .as(method)
                .isThrownBy(() -> call(method))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    /** One call of the use case on its way through the gate. */
    private record Call(String name, Refusal within) implements InvocationContext {

        @Override
        public Method getMethod() {
            try {
                return UseCase.class.getMethod(name);
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException(e);
            }
        }

        @Override
        public Object proceed() {
            if (within != null) {
                throw within;
            }
            return "done";
        }

        @Override
        public Object getTarget() {
            return new UseCase();
        }

        @Override
        public Object getTimer() {
            return null;
        }

        @Override
        public Constructor<?> getConstructor() {
            return null;
        }

        @Override
        public Object[] getParameters() {
            return new Object[0];
        }

        @Override
        public void setParameters(Object[] parameters) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, Object> getContextData() {
            return Map.of();
        }
    }
}
