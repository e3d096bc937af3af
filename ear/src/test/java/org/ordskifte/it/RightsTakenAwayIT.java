package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * What the identity provider takes away is gone in sessions that run, too. The local stack asks it again after two seconds
 * where a real one may take five minutes.
 */
@Isolated
@ExtendWith(Portal.class)
class RightsTakenAwayIT {

    private static final String EMPLOYEE = "vestfjord.employee";
    private static final Duration SOON = Duration.ofSeconds(15);

    @Test
    void who_leaves_the_organization_is_nobody_there_any_more_and_who_comes_back_is_somebody_again() {
        Session employee = Session.of(EMPLOYEE);
        Directory directory = new Directory(EMPLOYEE);
        assertThat(seesCommittees(employee)).isTrue();
        directory.takeOutOf("vestfjord");
        try {
            Patience.until("no page and no call opens any more", SOON, () -> seesNoCommittee(employee));
            assertThat(employee.get("/vestfjord/office/committees").statusCode())
                    .isEqualTo(404);
            assertThat(employee.get("/api/v1/tenants/vestfjord/committees").statusCode())
                    .isEqualTo(404);
        } finally {
            directory.putInto("vestfjord");
        }
        Patience.until("everything opens again without a login", SOON, () -> seesCommittees(employee));
    }

    @Test
    void who_leaves_a_group_of_the_directory_no_longer_reads_what_is_for_the_unit() {
        UnitFixture unit = UnitFixture.founded(Map.of("directoryName", "borgerservice"));
        String page = "/vestfjord/office/documents/" + unit.text().slug() + "/1";
        Session employee = Session.of(EMPLOYEE);
        Directory directory = new Directory(EMPLOYEE);
        assertThat(employee.get(page).statusCode()).isEqualTo(200);
        directory.takeOutOfGroup("Borgerservice");
        try {
            Patience.until(
                    "the text is not there any more",
                    SOON,
                    () -> employee.get(page).statusCode() == 404);
            assertThat(seesCommittees(employee)).isTrue();
        } finally {
            directory.putIntoGroup("Borgerservice");
        }
        Patience.until("the text is there again", SOON, () -> employee.get(page).statusCode() == 200);
    }

    @Test
    void a_login_that_was_ended_over_there_ends_here_and_what_was_typed_is_sent_after_another() {
        Session administrator = Session.of("elvestad.secretariat");
        String slug = ConsultationFixture.fresh("enhet");
        PageForm form = PageForm.on(administrator, "/elvestad/office/units?new=unit", "form")
                .with("name", "Enheten for \"nye\" oppgaver")
                .with("slug", slug);
        new Directory("elvestad.secretariat").endLogins();
        Patience.until(
                "a page leads to the login",
                SOON,
                () -> administrator.get("/elvestad/office").uri().toString().contains("/realms/"));

        HttpResponse<String> refused = form.press("found");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body())
                .contains(
                        "Enheten for &quot;nye&quot; oppgaver",
                        "value=\"" + slug + "\"",
                        "Du er logget ut",
                        "Send på nytt");
        assertThat(administrator.get("/api/v1/tenants/elvestad/units/" + slug).statusCode())
                .isEqualTo(404);

        administrator.logIn("elvestad.secretariat");
        assertThat(form.press("found").statusCode()).isEqualTo(200);
        assertThat(administrator.get("/api/v1/tenants/elvestad/units/" + slug).body())
                .contains("Enheten for \\\"nye\\\" oppgaver");
    }

    @Test
    void somebody_else_who_logs_in_finds_nothing_of_the_one_before() {
        Session shared = Session.of("elvestad.secretariat");
        PageForm form =
                PageForm.on(shared, "/elvestad/office/appearance", "form").with("accent", "#1e6b3a");
        new Directory("elvestad.secretariat").endLogins();
        Patience.until(
                "a page leads to the login",
                SOON,
                () -> shared.get("/elvestad/office").uri().toString().contains("/realms/"));
        shared.logIn("vestfjord.secretariat");
        assertThat(form.press("wear").body()).doesNotContain("#1e6b3a");
        assertThat(shared.get("/vestfjord/office").statusCode()).isEqualTo(200);
        assertThat(shared.get("/api/v1/tenants/elvestad").body()).doesNotContain("#1e6b3a");
    }

    @Test
    void a_session_says_when_it_ends_and_a_new_password_puts_the_end_off() {
        Session employee = Session.of(EMPLOYEE);
        long left = secondsLeft(employee);
        assertThat(left).isBetween(35_900L, 36_000L);
        HttpResponse<String> again = employee.get("/login?again=yes&to=%2Fvestfjord%2Foffice");
        assertThat(again.uri().toString())
                .contains("/realms/", "prompt=login", "redirect_uri=")
                .matches(".*redirect_uri=[^&]*login%2Fsession(&.*)?");
        employee.fillIn(again, EMPLOYEE);
        assertThat(secondsLeft(employee)).isGreaterThanOrEqualTo(left - 1);
        assertThat(seesCommittees(employee)).isTrue();
    }

    private static long secondsLeft(Session session) {
        HttpResponse<String> alive = session.get("/login/alive");
        assertThat(alive.statusCode()).isEqualTo(204);
        return alive.headers().firstValueAsLong("Session-Seconds").orElseThrow();
    }

    private static boolean seesNoCommittee(Session session) {
        return session.get("/vestfjord/office/committees").statusCode() != 200
                && session.get("/api/v1/tenants/vestfjord/committees").statusCode() != 200;
    }

    private static boolean seesCommittees(Session session) {
        boolean page = session.get("/vestfjord/office/committees").statusCode() == 200;
        boolean call = session.get("/api/v1/tenants/vestfjord/committees").statusCode() == 200;
        return page && call;
    }
}
