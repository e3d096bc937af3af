package org.ordskifte.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordskifte.it.Beside;
import org.ordskifte.it.Portal;

/** The main pages for those who read in the dark, in colours of their own, or in letters twice as large. */
@Beside
@ExtendWith({Portal.class, Chromium.class})
class AppearanceIT {

    private static final List<String> PUBLIC = List.of(
            "/",
            "/skargard/uppforandekod",
            "/skargard/uppforandekod/compare/1..2",
            "/vestfjord/consultations/kodeks-for-samspil",
            "/search?q=gaver");

    private static final List<String> OFFICE = List.of(
            EveryPage.OFFICE,
            EveryPage.OFFICE + "/consultations/gaver-og-habilitet/answers",
            EveryPage.OFFICE + "/consultations/new");

    @Test
    void pages_can_be_read_in_the_dark() {
        look(Chromium.sized(1280).setColorScheme(ColorScheme.DARK));
    }

    @Test
    void pages_can_be_read_in_the_colours_of_the_reader() {
        look(Chromium.sized(1280).setForcedColors(ForcedColors.ACTIVE));
    }

    @Test
    void pages_can_be_read_in_letters_twice_as_large() {
        try (Visit reader = Chromium.visit(1280)) {
            for (String path : PUBLIC) {
                reader.open(path).withLettersTwiceAsLarge().findsNoFaultAtThisWidth();
            }
        }
        try (Visit secretary = Chromium.signedIn(EveryPage.SECRETARIAT, EveryPage.OFFICE, 1280)) {
            for (String path : OFFICE) {
                secretary.open(path).withLettersTwiceAsLarge().findsNoFaultAtThisWidth();
            }
        }
    }

    private static void look(NewContextOptions differing) {
        try (Visit reader = Chromium.visit(differing)) {
            for (String path : PUBLIC) {
                reader.open(path).findsNoFault();
            }
        }
        try (Visit secretary = Chromium.signedIn(EveryPage.SECRETARIAT, EveryPage.OFFICE, differing)) {
            for (String path : OFFICE) {
                secretary.open(path).findsNoFault();
            }
        }
    }
}
