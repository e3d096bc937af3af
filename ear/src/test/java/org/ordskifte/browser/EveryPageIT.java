package org.ordskifte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ordskifte.browser.EveryPage.Scene;
import org.ordskifte.it.Beside;
import org.ordskifte.it.Portal;
import org.ordskifte.it.PortalClock;

/**
 * Every page there is, in every language, for those who see it and those who do not. Pictures of all of them, narrow and
 * wide, are taken with {@code -Dordskifte.screens=true}.
 */
@Beside
@ExtendWith({Portal.class, Chromium.class})
class EveryPageIT {

    private static final Path SCREENS =
            Path.of(System.getProperty("ordskifte.ear")).resolveSibling("screens");

    static List<Scene> scenes() {
        return PortalClock.untouched(EveryPage::scenes);
    }

    /** One browser for each of those who look, from the first page to the last. */
    private static final Map<String, Visit> VISITS = new HashMap<>();

    private static Visit visit(Scene scene) {
        return VISITS.computeIfAbsent(
                String.valueOf(scene.user()),
                name -> scene.user() == null
                        ? Chromium.visit(1280)
                        : Chromium.signedIn(scene.user(), EveryPage.OFFICE, 1280));
    }

    /** What the checker found in the pages of all. */
    @AfterAll
    static void leave() {
        List<Visit> visits = List.copyOf(VISITS.values());
        VISITS.clear();
        assertThat(visits).allSatisfy(Visit::close);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void every_page_speaks_every_language_and_is_free_of_faults(Scene scene) {
        Visit visit = visit(scene);
        for (String language : List.of("sv", "nb", "en", "da")) {
            in(language, visit).open(scene.path());
            assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo(language);
            assertThat(visit.page().locator("h1").count())
                    .as("headings of the first level")
                    .isEqualTo(1);
            visit.isWhole();
            if (language.equals("da")) {
                visit.findsNoFault();
            }
            if (Boolean.getBoolean("ordskifte.screens")) {
                picture(visit, scene.name(), language, 1280);
                picture(visit, scene.name(), language, 360);
            }
        }
    }

    private static Visit in(String language, Visit visit) {
        visit.page().setViewportSize(1280, 900);
        visit.page()
                .context()
                .addCookies(List.of(
                        new Cookie("lang", language).setUrl(Portal.stack().baseUrl() + "/")));
        return visit;
    }

    private static void picture(Visit visit, String name, String language, int width) {
        visit.page().setViewportSize(width, 900);
        visit.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(SCREENS.resolve(language).resolve(name + "-" + width + ".png")));
    }
}
