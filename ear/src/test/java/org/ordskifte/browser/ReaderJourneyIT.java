package org.ordskifte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordskifte.it.Beside;
import org.ordskifte.it.Portal;

/** A citizen reads, searches and looks at rounds, on a phone and at a desk. */
@Beside
@ExtendWith({Portal.class, Chromium.class})
class ReaderJourneyIT {

    @Test
    void a_citizen_finds_a_clause_and_reads_it_in_its_code() {
        try (Visit citizen = Chromium.visit(1280)) {
            citizen.open("/").type("Søg i alle punkter", "gaver").press("Søg");
            assertThat(citizen.page().url()).contains("/search?q=gaver");
            citizen.page().locator("main h3 a, main h2 a").first().click();
            citizen.findsNoFault();
            assertThat(citizen.page().title()).isNotBlank();
        }
    }

    @Test
    void a_reader_changes_the_language_and_stays_where_they_are() {
        try (Visit reader = Chromium.visit(1280)) {
            reader.open("/vestfjord").page().locator("a[hreflang=sv]").click();
            reader.sees("Logga in");
            assertThat(reader.page().url()).endsWith("/vestfjord");
        }
    }

    @Test
    void public_pages_work_without_scripts_and_set_no_cookie() {
        try (Visit reader = Chromium.visit(360)) {
            reader.open("/vestfjord/kodeks-for-samspil");
            assertThat(reader.page().context().cookies()).isEmpty();
        }
    }

    @Test
    void a_reader_copies_the_link_to_a_clause_and_sees_what_can_be_taken_along() {
        for (int width : new int[] {360, 1280}) {
            try (Visit reader = Chromium.visit(
                    Chromium.sized(width).setPermissions(List.of("clipboard-read", "clipboard-write")))) {
                reader.open("/skargard/uppforandekod").findsNoFault();
                Locator copy = reader.page().locator(".clause-actions button").first();
                copy.focus();
                reader.page().keyboard().press("Enter");
                reader.page()
                        .locator("[role=status]:not(:empty)")
                        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
                assertThat((String) reader.page().evaluate("() => navigator.clipboard.readText()"))
                        .matches("http://localhost:\\d+/skargard/uppforandekod/v2#c-[0-9a-f-]{36}");
                assertThat(reader.page().locator(".downloads a").count()).isEqualTo(8);
            }
        }
    }

    /** By touch alone: from the authority to the code, by its contents to a clause, to its history and to what changed. */
    @Test
    void a_citizen_reads_a_code_on_a_phone() {
        try (Visit citizen =
                Chromium.visit(Chromium.sized(360).setHasTouch(true).setIsMobile(true))) {
            citizen.open("/skargard").findsNoFaultAtThisWidth();
            Page phone = citizen.page();
            phone.locator("main a[href='/skargard/uppforandekod']").first().tap();
            phone.waitForURL("**/skargard/uppforandekod");
            Locator contents = phone.locator("nav.outline a").nth(4);
            assertThat(contents.isVisible()).as("the contents are folded").isFalse();
            phone.locator("details.fold summary").first().tap();
            contents.tap();
            assertThat(phone.url()).contains("#c-");
            assertThat((Boolean) phone.evaluate(IN_SIGHT))
                    .as("the clause is in sight")
                    .isTrue();
            citizen.findsNoFaultAtThisWidth();
            phone.locator(":target a[href*='/clause/']").first().tap();
            phone.waitForURL("**/uppforandekod/clause/*");
            citizen.findsNoFaultAtThisWidth();
            citizen.open("/skargard/uppforandekod/v1");
            phone.locator(".banner a").first().tap();
            phone.waitForURL(url -> url.matches(".*/skargard/uppforandekod(#.*)?"));
            citizen.open("/skargard/uppforandekod/compare/1..2").findsNoFaultAtThisWidth();
            phone.locator("ul.changes a").first().tap();
            assertThat((Boolean) phone.evaluate(IN_SIGHT))
                    .as("the change is in sight")
                    .isTrue();
        }
    }

    private static final String IN_SIGHT = "() => { const place = document.getElementById(location.hash.slice(1))"
            + ".getBoundingClientRect(); return place.top < innerHeight && place.bottom > 0; }";

    @Test
    void the_picture_in_the_readme_is_what_readers_see() throws Exception {
        try (Visit reader = Chromium.visit(1280)) {
            reader.open("/skargard/uppforandekod");
            byte[] picture = reader.page().screenshot(new Page.ScreenshotOptions());
            Path target = Path.of(System.getProperty("ordskifte.data")).resolveSibling("version-page.png");
            Files.write(target, picture);
            assertThat(picture.length).isGreaterThan(20_000);
        }
    }
}
