package org.ordskifte.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader said of themselves goes along where they stay with the authority, and nowhere else. */
class CarryingTest {

    @ParameterizedTest
    @CsvSource({
        "/vestfjord, /vestfjord?for=ledere",
        "/vestfjord/kodeks, /vestfjord/kodeks?for=ledere",
        "/vestfjord/kodeks/v1#c-1, /vestfjord/kodeks/v1?for=ledere#c-1",
        "/vestfjord/kodeks?on=2026-01-01, /vestfjord/kodeks?on=2026-01-01&amp;for=ledere",
        "/vestfjord/kodeks/compare/1..2, /vestfjord/kodeks/compare/1..2?for=ledere",
        "/search?q=a&amp;tenant=vestfjord, /search?q=a&amp;tenant=vestfjord&amp;for=ledere"
    })
    void it_goes_along_to_pages_of_the_authority(String before, String after) {
        assertThat(carried("<a class=\"x\" href=\"" + before + "\">"))
                .isEqualTo("<a class=\"x\" href=\"" + after + "\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"/\">",
                "<a href=\"/vestfjorden\">",
                "<a href=\"/vestfjord/office\">",
                "<a href=\"/vestfjord/feed.atom\">",
                "<a href=\"/vestfjord/consultations.ics\">",
                "<a href=\"/search?q=a\">",
                "<a href=\"/search?q=a&amp;tenant=vestfjorden\">",
                "<a href=\"/vestfjord?for=vikarer\">",
                "<a href=\"/vestfjord\" data-anybody=\"\">",
                "<a href=\"#c-1\">",
                "<a href=\"https://example.org/vestfjord\">",
                "<a href=\"/api/v1/tenants/vestfjord/documents/kodeks/versions/1.pdf\">",
                "<link rel=\"canonical\" href=\"/vestfjord/kodeks\"/>",
                "<form action=\"/vestfjord/kodeks\" method=\"post\">"
            })
    void it_goes_nowhere_else(String tag) {
        assertThat(carried(tag)).isEqualTo(tag);
    }

    @Test
    void forms_that_ask_say_it_too() {
        assertThat(carried("<form class=\"ask\" action=\"/search\" method=\"get\" role=\"search\">"))
                .endsWith("<input type=\"hidden\" name=\"for\" value=\"ledere\"/>");
        assertThat(carried("<form action=\"/vestfjord/kodeks\" method=\"get\">"))
                .endsWith("<input type=\"hidden\" name=\"for\" value=\"ledere\"/>");
    }

    private static String carried(String page) {
        return Carrying.on(page, "vestfjord", "ledere");
    }
}
