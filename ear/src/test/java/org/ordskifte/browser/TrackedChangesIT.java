package org.ordskifte.browser;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordskifte.it.Beside;
import org.ordskifte.it.Portal;
import org.ordskifte.it.WordFile;

/** A secretary hands in a draft as it came from a colleague, sees who changed what, and decides how it is read. */
@Beside
@ExtendWith({Portal.class, Chromium.class})
class TrackedChangesIT {

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void tracked_changes_are_shown_and_decided(int width) {
        try (Visit secretary = Chromium.visit(width)) {
            secretary.signIn("vestfjord.secretariat", "/vestfjord/office");
            secretary.open("/vestfjord/office/imports");
            secretary
                    .page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload(
                            "svartider.docx",
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                            WordFile.withTrackedChanges()));
            secretary
                    .page()
                    .locator("main form input[type=submit], main form button[type=submit]")
                    .first()
                    .click();
            secretary.page().waitForURL(url -> url.matches(".*/imports/[0-9a-f-]{36}.*"));
            secretary.sees("Sporede ændringer: 2");
            secretary.sees("Ellen Prøve");
            secretary.sees("Er det nok?");
            secretary.sees("inden to uger");
            secretary.page().locator("details summary").first().click();
            secretary.findsNoFault();
            secretary.press("Læs, som om alle er afvist");
            secretary.sees("inden tre uger");
            secretary.findsNoFault();
        }
    }
}
