package org.ordskifte.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordskifte.it.Beside;
import org.ordskifte.it.ConsultationFixture;
import org.ordskifte.it.Portal;

/** A clause by its lasting address: whole, with what stands under it, and its wide tables, on a phone, by keyboard and on paper. */
@Beside
@ExtendWith({Portal.class, Chromium.class})
class ClauseAloneIT {

    private static final int COLUMNS = 7;
    private static final String WIDER = "region => region.scrollWidth > region.clientWidth";

    @Test
    void a_clause_without_words_of_its_own_shows_what_stands_under_it() {
        JsonNode text = adopted();
        String container = text.at("/clauses/0/id").asText();
        String page = "/vestfjord/" + text.at("/slug").asText() + "/clause/" + container;
        try (Visit reader = Chromium.visit(360)) {
            reader.open(page).sees("Vi siger til i tide").sees("Vi lytter, før vi svarer");
            assertThat(reader.page().locator("main h3.clause-head").allInnerTexts())
                    .anyMatch(heading -> heading.contains("Åbenhed"))
                    .anyMatch(heading -> heading.contains("Satser"));
            assertThat(reader.page().locator(".clause-below p.motto").innerText())
                    .isEqualTo("Vi lytter, før vi svarer");
            Object written = reader.page()
                    .locator(".clause-below .clause-text > *")
                    .evaluateAll("all => all.slice(0, 4).map(one => one.tagName + ' ' + one.textContent).join('; ')");
            assertThat(written).isEqualTo("P Vi siger til i tide.; UL ÅBENHED; P Vi svarer.; UL RESPEKT");
            reader.findsNoFault();
            reader.page().locator(".clause-below a[href*='/clause/']").first().click();
            reader.sees("Vi siger til i tide");
            assertThat(reader.page().locator("p.motto").innerText()).isEqualTo("Vi lytter, før vi svarer");
            reader.open("/vestfjord/" + text.at("/slug").asText() + "/v1");
            assertThat(reader.page().locator("ol.crumbs").innerText()).contains("Regler for den gode tone", "Udgave 1");
        }
    }

    @Test
    void a_wide_table_scrolls_by_itself_on_a_phone_and_by_keyboard_and_is_whole_on_paper() {
        JsonNode text = adopted();
        String clause = text.at("/clauses/0/children/1/id").asText();
        String document = "/vestfjord/" + text.at("/slug").asText();
        for (int width : new int[] {320, 360}) {
            try (Visit reader = Chromium.visit(width)) {
                for (String path : List.of(document, document + "/clause/" + clause)) {
                    reader.open(path).findsNoFaultAtThisWidth();
                    Locator region = reader.page().locator(".table-wrap").first();
                    assertThat(region.getAttribute("aria-label")).isEqualTo("Tabel 1 i 1.2");
                    assertThat((Boolean) region.evaluate(WIDER)).as(path).isTrue();
                    assertThat(
                                    (Double)
                                            region.evaluate(
                                                    "region => Math.min(...[...region.querySelectorAll('td')].map(one => one.offsetWidth)) + 0.5"))
                            .as("no column is squeezed")
                            .isGreaterThan(90);
                    reader.tabTo("Tabel 1 i 1.2").keys("ArrowRight", "ArrowRight", "ArrowRight");
                    reader.page().waitForFunction("() => document.querySelector('.table-wrap').scrollLeft > 20");
                    reader.findsNoFaultAtThisWidth();
                }
            }
        }
        try (Visit reader = Chromium.visit(1280)) {
            reader.open(document).findsNoFault();
            reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat((String) reader.page()
                            .locator(".table-wrap")
                            .first()
                            .evaluate("one => getComputedStyle(one).overflowX"))
                    .isEqualTo("visible");
        }
    }

    @Test
    void the_letter_of_a_round_may_hold_a_wide_table_too() {
        String head = "| " + String.join(" | ", Collections.nCopies(COLUMNS, "Kommunalbestyrelse")) + " |\n";
        String rule = "|" + "---|".repeat(COLUMNS) + "\n";
        ConsultationFixture round =
                ConsultationFixture.drafted().published(Map.of("letter", "Vi beder om svar.\n\n" + head + rule + head));
        try (Visit reader = Chromium.visit(320)) {
            reader.open("/vestfjord/consultations/" + round.slug()).findsNoFault();
            Locator region = reader.page().locator(".letter .table-wrap");
            assertThat((Boolean) region.evaluate(WIDER)).isTrue();
            assertThat(region.getAttribute("aria-label")).isEqualTo("Tabel 1 i Høringsbrev");
        }
    }

    @Test
    void a_mistyped_day_is_mended_where_the_reader_is_led() {
        try (Visit reader = Chromium.visit(360)) {
            for (String path : List.of("/skargard/uppforandekod?on=2026-02-30", "/search?q=gaver&on=2026-02-30")) {
                reader.open(path).isRefused().findsNoFault();
                reader.page().locator(".error-summary a").first().click();
                assertThat((String) reader.page().evaluate("() => document.activeElement.value"))
                        .isEqualTo("2026-02-30");
                reader.page().keyboard().press("Control+A");
                reader.page().keyboard().type("1.3.2026");
                reader.page().keyboard().press("Enter");
                reader.page().waitForURL("**on=1.3.2026**");
                assertThat(reader.page().locator(".error-summary").count()).isZero();
                reader.findsNoFault();
            }
        }
    }

    /** A chapter without words of its own; under it a clause with a motto and values, and one with a table of many columns. */
    private static JsonNode adopted() {
        String slug = ConsultationFixture.registered("PUBLIC");
        Map<String, Object> open = Map.of(
                "label", "1.1",
                "heading", "Åbenhed",
                "motto", "Vi lytter, før vi svarer",
                "blocks", List.of(paragraph("Vi siger til i tide.", "ÅBENHED"), paragraph("Vi svarer.", "RESPEKT")));
        List<String> row = Collections.nCopies(COLUMNS, "Kommunalbestyrelsen");
        Map<String, Object> rates = Map.of(
                "label", "1.2",
                "heading", "Satser",
                "blocks", List.of(Map.of("type", "table", "header", row, "rows", List.of(row, row))));
        Map<String, Object> chapter = Map.of("label", "1", "heading", "Samarbejde", "children", List.of(open, rates));
        String versions = TENANT + "/documents/" + slug + "/versions";
        SECRETARIAT
                .post(versions, Map.of("title", "Regler for den gode tone", "clauses", List.of(chapter)))
                .is(201);
        SECRETARIAT.post(versions + "/1/adopt", Map.of()).is(200);
        com.fasterxml.jackson.databind.node.ObjectNode text = (com.fasterxml.jackson.databind.node.ObjectNode)
                SECRETARIAT.get(versions + "/1").is(200).json();
        return text.put("slug", slug);
    }

    private static Map<String, Object> paragraph(String text, String tag) {
        return Map.of("type", "paragraph", "text", text, "tags", List.of(tag));
    }
}
