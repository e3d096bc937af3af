package org.ordskifte.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;
import static org.ordskifte.it.ConsultationFixture.seat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordskifte.it.ConsultationFixture;
import org.ordskifte.it.Portal;

/** What readers take along on paper: the words and what is said of them, whole and without the site around them. */
@ExtendWith({Portal.class, Chromium.class})
class PaperIT {

    /** Of the text on a sheet of A4. */
    private static final int WIDTH = 642;

    private static final String TO_CLICK =
            """
            () => [...document.querySelectorAll(
                'nav, form, button, input, select, textarea, summary, [role=search], .site-foot a, .downloads, .btn')]
              .filter(one => one.checkVisibility({visibilityProperty: true}) && one.getClientRects().length)
              .map(one => one.outerHTML.slice(0, 120))
            """;

    private static final String CUT =
            """
            () => [...document.querySelectorAll('body *')].filter(one => {
                const box = one.getBoundingClientRect(), look = getComputedStyle(one);
                if (!one.checkVisibility({visibilityProperty: true}) || !box.width || one.closest('.vh')) { return false; }
                const hides = look.overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1
                  || look.overflowY !== 'visible' && one.scrollHeight > one.clientHeight + 1;
                return hides || box.right > innerWidth + 1 || box.left < -1;
              }).map(one => one.outerHTML.slice(0, 120))
            """;

    /** Links that lead to another site, or on from a banner, and do not say where to. */
    private static final String DUMB =
            """
            () => [...document.querySelectorAll('main a[href^="http"], .banner a, .notice a')]
              .filter(one => one.checkVisibility() && !one.closest('.vh'))
              .filter(one => !(one.textContent + getComputedStyle(one, '::after').content).includes(one.getAttribute('href')))
              .map(one => one.outerHTML)
            """;

    @Test
    void paper_bears_the_words_whole_and_says_what_they_are_and_nothing_of_the_site_around_them() {
        String document = twoVersions();
        ConsultationFixture round = ConsultationFixture.drafted()
                .published(Map.of(
                        "letter",
                        "Læs [loven](https://example.org/lov) først.\n\n| " + String.join(" | ", wide()) + " |\n"
                                + "|---".repeat(wide().size()) + "|\n| " + String.join(" | ", wide()) + " |\n"));
        String response = round.answeredBy("lmu-hr");
        round.approve("lmu-hr", response);
        JsonNode receipt = seat("lmu-hr", "secretary").submit(response).is(201).json();
        String proof = "/receipts/" + receipt.get("number").asText() + "?sha256="
                + receipt.get("sha256").asText();

        try (Visit reader = Chromium.visit(WIDTH)) {
            Page paper = reader.page();
            paper.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            Map<String, String> pages = new LinkedHashMap<>();
            pages.put(document, document + "/v2");
            pages.put(document + "/v1", document + "/v1");
            pages.put(document + "/compare/1..2", document + "/compare/1..2");
            pages.put(document + "/compare/1..2?columns=two", document + "/compare/1..2");
            pages.put("/vestfjord/consultations/" + round.slug(), "/vestfjord/consultations/" + round.slug());
            pages.put(proof, "/receipts");
            pages.forEach((path, address) -> {
                reader.open(path);
                assertThat((List<?>) paper.evaluate(TO_CLICK))
                        .as("to click on %s", path)
                        .isEmpty();
                assertThat((List<?>) paper.evaluate(CUT))
                        .as("cut off on %s", path)
                        .isEmpty();
                assertThat((List<?>) paper.evaluate(DUMB))
                        .as("links of %s", path)
                        .isEmpty();
                Locator from = paper.locator("p.on-paper").last();
                assertThat(from.isVisible()).as("address on %s", path).isTrue();
                assertThat(from.innerText()).endsWith(address);
            });
            reader.open(document + "/v1");
            assertThat(paper.locator("main").innerText()).contains("Denne udgave gælder ikke længere", "loven");
            reader.open(document + "/compare/1..2");
            assertThat(paper.locator("main").innerText()).contains("Regler på papir");
            assertThat(paper.locator("main ins").first().innerText()).contains("altid");
            reader.open(proof);
            assertThat(paper.locator("main").innerText())
                    .contains(
                            receipt.get("number").asText(),
                            receipt.get("sha256").asText());
        }
    }

    /** A text with a link and a table of many columns, and the version that took its place. */
    private static String twoVersions() {
        String slug = ConsultationFixture.registered("PUBLIC");
        String versions = TENANT + "/documents/" + slug + "/versions";
        SECRETARIAT
                .post(versions, Map.of("title", "Regler på papir", "clauses", clauses("Læs")))
                .is(201);
        SECRETARIAT.post(versions + "/1/adopt", Map.of()).is(200);
        JsonNode next = SECRETARIAT.post(versions, Map.of("basedOn", 1)).is(201).json();
        List<Map<String, Object>> clauses = clauses("Læs altid");
        String id = next.at("/clauses/0/id").asText();
        SECRETARIAT
                .put(versions + "/2/clauses", Map.of("clauses", List.of(with(clauses.get(0), id))), "*")
                .is(200);
        SECRETARIAT.post(versions + "/2/adopt", Map.of()).is(200);
        return "/vestfjord/" + slug;
    }

    private static Map<String, Object> with(Map<String, Object> clause, String id) {
        Map<String, Object> all = new HashMap<>(clause);
        all.put("id", id);
        return all;
    }

    private static List<Map<String, Object>> clauses(String first) {
        return List.of(Map.of(
                "label",
                "1",
                "heading",
                "Satser",
                "blocks",
                List.of(
                        Map.of("type", "paragraph", "text", first + " [loven](https://example.org/lov) først."),
                        Map.of("type", "table", "header", wide(), "rows", List.of(wide(), wide())))));
    }

    private static List<String> wide() {
        return Collections.nCopies(7, "Kommunalbestyrelsen");
    }
}
