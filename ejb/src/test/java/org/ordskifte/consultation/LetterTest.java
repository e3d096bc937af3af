package org.ordskifte.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterTest {

    @Test
    void html_in_a_letter_is_text() {
        assertThat(Letter.html("<script>alert(1)</script>\n\nHej <b onclick=x>du</b>"))
                .doesNotContain("<script", "<b ")
                .contains("&lt;script&gt;", "&lt;b onclick=x&gt;");
    }

    @Test
    void links_lead_only_to_web_and_mail_addresses() {
        assertThat(Letter.html("[a](https://region.example/x) [b](mailto:a@b.example)"))
                .contains("href=\"https://region.example/x\"", "href=\"mailto:a@b.example\"");
        assertThat(Letter.html("[a](javascript:alert(1)) [b](http://x.example) [c](/login) [d](data:text/html,x)"
                        + " [e](https://region.example@evil.example)"))
                .doesNotContain("<a", "href")
                .contains("a", "b", "c", "d", "e");
    }

    @Test
    void a_picture_is_its_words() {
        assertThat(Letter.html("![skema](https://x.example/a.png)")).isEqualTo("<p>skema</p>\n");
    }

    @Test
    void headings_stand_below_those_of_the_page_and_tables_are_tables() {
        assertThat(Letter.html("# Frist\n\n|a|b|\n|-|-|\n|1|2|")).contains("<h3>Frist</h3>", "<table>", "<td>1</td>");
    }

    @Test
    void the_lead_is_the_first_paragraph_that_is_more_than_a_salutation() {
        assertThat(Letter.lead(
                        "Til udvalgene\n\nDirektionen sender hermed udkast til *Retningslinjer* for gaver, habilitet "
                                + "og bijob i høring hos udvalgene.\n\nMere."))
                .isEqualTo(
                        "Direktionen sender hermed udkast til Retningslinjer for gaver, habilitet og bijob i høring hos"
                                + " udvalgene.");
        assertThat(Letter.lead("x ".repeat(400))).hasSizeLessThan(325).endsWith("…");
        assertThat(Letter.lead(null)).isEmpty();
    }
}
