package org.ordskifte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordskifte.it.Beside;
import org.ordskifte.it.Portal;

/** A secretary looks through a file that was imported, on a phone and at a desk; no script of the page fails. */
@Beside
@ExtendWith({Portal.class, Chromium.class})
class ImportPreviewIT {

    private static final String WITHOUT_HEADINGS =
            """
            Regler for svar til borgerne

            1. Vi svarer venligt, også når spørgsmålet er stillet i vrede, og vi bruger borgerens egne ord.

            2. Vi svarer inden for fem arbejdsdage og fortæller, hvorfor det tager længere tid, når det gør det.
            """;

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void warnings_are_ticked_off_and_facts_are_corrected(int width) {
        try (Visit secretary = Chromium.visit(width)) {
            secretary.signIn("vestfjord.secretariat", "/vestfjord/office");
            secretary.open("/vestfjord/office/imports");
            secretary
                    .page()
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload(
                            "regler.txt", "text/plain", WITHOUT_HEADINGS.getBytes(StandardCharsets.UTF_8)));
            secretary
                    .page()
                    .locator("main form input[type=submit], main form button[type=submit]")
                    .first()
                    .click();
            secretary.page().waitForURL(url -> url.matches(".*/imports/[0-9a-f-]{36}.*"));
            String preview = secretary.page().url().replaceAll("[#?].*", "").replaceAll("^https?://[^/]+", "");
            secretary.findsNoFault();
            secretary.press("Afklaret: advarsel 1");
            secretary.sees("1 af ");
            secretary.findsNoFault();
            secretary.press("Ikke afklaret alligevel: advarsel 1");
            assertThat(secretary.page().locator("#w-1 .status").count()).isZero();
            secretary.open(preview + "?settle=yes").findsNoFault();
            secretary.open(preview + "?draft=new").findsNoFault();
            secretary.open(preview + "?draft=next").findsNoFault();
        }
    }
}
