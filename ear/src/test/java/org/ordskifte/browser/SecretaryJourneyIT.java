package org.ordskifte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordskifte.it.Portal;

/** A secretary at the desk: every page of the office opens, by one sign-in, free of faults. */
@ExtendWith({Portal.class, Chromium.class})
class SecretaryJourneyIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/office",
                "/office/imports",
                "/office/documents",
                "/office/documents/kodeks-for-samspil",
                "/office/committees",
                "/office/committees/hmu-stabe",
                "/office/members",
                "/office/consultations",
                "/office/consultations/kodeks-for-samspil",
                "/office/consultations/new",
                "/office/consultations/gaver-og-habilitet/answers",
                "/office/audit"
            })
    void every_page_of_the_office_is_free_of_faults(String path) {
        try (Visit secretary = Chromium.visit(1280)) {
            secretary.signIn("vestfjord.secretariat", "/vestfjord/office");
            secretary.open("/vestfjord" + path).findsNoFault();
            assertThat(secretary.page().locator("h1").count()).isEqualTo(1);
        }
    }
}
