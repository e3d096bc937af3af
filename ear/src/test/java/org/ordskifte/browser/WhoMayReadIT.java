package org.ordskifte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordskifte.it.ConsultationFixture;
import org.ordskifte.it.Portal;

/** An employee finds what is meant for employees; a citizen does not; and who has left is gone. */
@ExtendWith({Portal.class, Chromium.class})
class WhoMayReadIT {

    private static final String EMPLOYEE = "vestfjord.employee";

    @Test
    void an_employee_searches_and_reads_what_nobody_else_finds() {
        ConsultationFixture text = ConsultationFixture.drafted("EMPLOYEES");
        ConsultationFixture.SECRETARIAT
                .post(text.draft() + "/adopt", Map.of("adoptedOn", "2026-01-14", "validFrom", "2026-01-14"))
                .is(200);
        try (Visit employee = Chromium.signedIn(EMPLOYEE, EveryPage.OFFICE, 1280)) {
            employee.open(EveryPage.OFFICE).follow("Søg");
            employee.findsNoFault();
            employee.type("Søg i de tekster, du må læse", "tonefald vrede").press("Søg");
            String link = "a[href*='/office/documents/" + text.slug() + "/1#c-']";
            employee.findsNoFault();
            employee.page().locator(link).first().click();
            employee.sees("Vi bruger borgerens egne ord").findsNoFault();
            employee.open(EveryPage.OFFICE + "/search?q=zzzyx").sees("zzzyx").findsNoFault();
        }
        try (Visit citizen = Chromium.visit(360)) {
            citizen.open("/search?q=tonefald+vrede&tenant=vestfjord");
            assertThat(citizen.page().content()).doesNotContain(text.slug());
            Response page = citizen.page().navigate("/vestfjord/" + text.slug());
            assertThat(page.status()).isEqualTo(404);
            citizen.findsNoFault();
            citizen.page().navigate(EveryPage.OFFICE + "/documents/" + text.slug() + "/1");
            assertThat(citizen.page().url()).contains(":" + keycloakPort());
        }
    }

    @Test
    void who_logs_out_is_asked_for_the_password_again() {
        try (Visit employee = Chromium.visit(1280)) {
            employee.signIn(EMPLOYEE, EveryPage.OFFICE);
            employee.press("Log ud");
            employee.page().waitForURL(url -> url.equals(Portal.stack().baseUrl() + "/"));
            employee.sees("Log ind").findsNoFault();
            employee.page().navigate(EveryPage.OFFICE);
            assertThat(employee.page().url()).as("the identity provider asks").contains(":" + keycloakPort());
            employee.identify(EMPLOYEE, EveryPage.OFFICE);
            employee.page().locator("h1").waitFor();
        }
    }

    @Test
    void an_absent_page_says_so_in_every_language() {
        try (Visit reader = Chromium.visit(360)) {
            int status =
                    reader.page().navigate("/vestfjord/" + UUID.randomUUID()).status();
            assertThat(status).isEqualTo(404);
            reader.sees("Siden findes ikke").sees("Sidan finns inte");
            reader.sees("Siden finnes ikke").sees("There is no such page").findsNoFault();
        }
    }

    private static int keycloakPort() {
        return URI.create(Portal.stack().keycloakUrl()).getPort();
    }
}
