package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tour of the demo comes past readers, units and "I have read": Almstad kommun has all of them from the start. */
@ExtendWith(Portal.class)
class DemoStaffIT {

    private static final Visitor SECRETARIAT = Visitor.called("almstad.secretariat");
    private static final Visitor EMPLOYEE = Visitor.called("almstad.employee");
    private static final String CODE = "/tenants/almstad/documents/bemotandekod";

    @Test
    void a_reader_says_who_they_are_and_sees_that_the_code_is_for_them() {
        assertThat(Surfaces.read("/almstad?for=chefer", null)).contains("id=\"meant\"");
        assertThat(Visitor.anybody().get(CODE).json().get("appliesTo"))
                .extracting(one -> one.asText())
                .contains("medarbetare", "chefer");
        assertThat(Visitor.anybody().get("/tenants/almstad/groups").items()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void an_employee_is_asked_to_confirm_by_the_rule_that_was_discussed() {
        assertThat(SECRETARIAT
                        .get("/tenants/almstad/reading-rule")
                        .json()
                        .get("on")
                        .asBoolean())
                .isTrue();
        assertThat(EMPLOYEE.get(CODE + "/versions/1/readings")
                        .is(200)
                        .json()
                        .get("open")
                        .asBoolean())
                .isTrue();
        assertThat(Session.of("almstad.employee").get("/almstad/office").body())
                .contains("/documents/bemotandekod/1/read");
    }

    @Test
    void units_stand_below_one_another_with_who_works_in_them() {
        assertThat(SECRETARIAT.get("/tenants/almstad/units/hemtjansten").is(200).text("parent"))
                .isEqualTo("socialforvaltningen");
        assertThat(SECRETARIAT.all("/tenants/almstad/units/hemtjansten/members"))
                .hasSizeGreaterThanOrEqualTo(5);
    }
}
