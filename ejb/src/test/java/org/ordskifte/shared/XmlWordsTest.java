package org.ordskifte.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ordskifte.export.XmlPen;

/** What XML has no sign for, and was kept before it was refused, leaves a file that can be read. */
class XmlWordsTest {

    @Test
    void what_can_be_said_is_said_as_it_is() {
        String words = "Blåbærgrød\t\r\n\u00A0\u00AD 😀 \uE000";
        assertThat(XmlWords.of(words)).isSameAs(words);
    }

    @Test
    void what_cannot_be_said_shows() {
        assertThat(XmlWords.of("a\u000Bb\u0000c\u0001\uD800d\uFFFE")).isEqualTo("a\uFFFDb\uFFFDc\uFFFD\uFFFDd\uFFFD");
        assertThat(XmlPen.fragment()
                        .open("p", "title", "a\u000B")
                        .text("b\u000B")
                        .close()
                        .string())
                .isEqualTo("<p title=\"a\uFFFD\">b\uFFFD</p>");
    }
}
