package org.ordskifte.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordskifte.shared.Refusal;

class MarkupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'a\u030Ao\u0308' | 2", "'\uD83D\uDE42!' | 2", "'en\r\nto\rtre' | 9", "'' | 0"})
    void a_character_is_what_a_reader_counts_as_one(String text, int length) {
        assertThat(Markup.length(text)).isEqualTo(length);
    }

    /** The only tags that may ever come out of inline text. */
    private static final Pattern HARMLESS = Pattern.compile("</?(?:strong|em)>|<br>|</a>"
            + "|<a href=\"(?:https://[^\"<>\\s]*|mailto:[^\"<>\\s]*)\" rel=\"nofollow noopener\">");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**Åbenhed** og *mod* | <strong>Åbenhed</strong> og <em>mod</em>",
                "***begge*** | <strong><em>begge</em></strong>",
                "2 * 3 * 4 | 2 * 3 * 4",
                "** løse ** | ** løse **",
                "**aldrig lukket | **aldrig lukket",
                "a < b & c > \"d\" | a &lt; b &amp; c &gt; &quot;d&quot;",
                "[siden](https://a.example/b?c=1&d=2) | <a href=\"https://a.example/b?c=1&amp;d=2\" rel=\"nofollow noopener\">siden</a>",
                "[skriv](mailto:a@b.example) | <a href=\"mailto:a@b.example\" rel=\"nofollow noopener\">skriv</a>",
                "[**fed**](https://a.example) | <a href=\"https://a.example\" rel=\"nofollow noopener\"><strong>fed</strong></a>",
                "[nej](http://a.example) | [nej](http://a.example)",
            })
    void inline_marks_become_html(String text, String html) {
        assertThat(Markup.html(text)).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "//evil.example",
                "/local",
                "#",
                "https://a.example@evil.example",
                "https://",
                "vbscript:x",
                "https:evil",
                "mailto:a@b.example?bcc=c@d.example",
                "https://a\"onclick=\"x",
                "https://a.example/<script>",
                "file:///etc/passwd",
                "https://a.example/a b"
            })
    void a_link_that_may_not_be_is_text(String target) {
        assertThat(Markup.html("[x](" + target + ")")).doesNotContain("<a").doesNotContain("href");
        assertThat(Markup.mayLink(target)).isFalse();
    }

    @RepeatedTest(500)
    void whatever_is_written_only_harmless_tags_come_out(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> pieces = List.of(
                "*",
                "**",
                "***",
                "[",
                "]",
                "(",
                ")",
                "](",
                "https://a.example/",
                "mailto:x@y.example",
                "javascript:",
                "<",
                ">",
                "\"",
                "'",
                "&",
                "<script>",
                "</a>",
                " onload=",
                "\n",
                " ",
                "å",
                "a",
                "\u00A0",
                "&lt;",
                "\\",
                "`",
                "\uD83D\uDE00");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        String html = Markup.html(text.toString());
        String rest = HARMLESS.matcher(html).replaceAll("");
        assertThat(rest)
                .as(text.toString())
                .doesNotContain("<")
                .doesNotContain(">")
                .doesNotContain("\"");
        assertThat(rest.replaceAll("&(?:amp|lt|gt|quot|#39);", "")).doesNotContain("&");
        assertBalanced(html);
        assertThat(words(html)).isEqualTo(Markup.plain(text.toString()).replace("\n", ""));
    }

    private static String words(String html) {
        return HARMLESS.matcher(html)
                .replaceAll("")
                .replace("\n", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static void assertBalanced(String html) {
        java.util.ArrayDeque<String> open = new java.util.ArrayDeque<>();
        var tag = Pattern.compile("<(/?)(strong|em|a)\\b[^>]*>").matcher(html);
        while (tag.find()) {
            if (tag.group(1).isEmpty()) {
                open.push(tag.group(2));
            } else {
                assertThat(open.pop()).isEqualTo(tag.group(2));
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void plain_words_have_no_marks_and_links_only_their_words() {
        assertThat(Markup.plain("Se **her**: [siden](https://a.example) & *dér*"))
                .isEqualTo("Se her: siden & dér");
    }

    @Test
    void the_text_of_a_clause_is_its_blocks_with_blank_lines_between() {
        List<Block> blocks = List.of(
                new Block.Paragraph("Det **betyder**:", List.of("ÅBENHED")),
                new Block.Listing(
                        false,
                        List.of(
                                new Block.Item("Et", List.of(new Block.Item("Et a", null))),
                                new Block.Item("To", null)),
                        null),
                new Block.Table(List.of("A", "B"), List.of(List.of("1", "2"))),
                new Block.Definitions(List.of(new Block.Definition("Mod", "At turde."))));
        assertThat(Markup.text(blocks)).isEqualTo("Det betyder:\n\nEt\nEt a\nTo\n\nA\tB\n1\t2\n\nMod\nAt turde.");
        assertThat(Markup.html(blocks))
                .isEqualTo("<p>Det <strong>betyder</strong>:</p>\n"
                        + "<ul><li>Et<ul><li>Et a</li></ul></li><li>To</li></ul>\n"
                        + "<table><thead><tr><th scope=\"col\">A</th><th scope=\"col\">B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>\n"
                        + "<dl><dt>Mod</dt><dd>At turde.</dd></dl>");
    }

    @Test
    void text_is_stored_composed_with_line_feeds_and_without_trailing_blanks() {
        assertThat(Markup.normalise("A\u030A  \r\nb\u00A0\rc\u00AD \n\n")).isEqualTo("Å\nb\u00A0\nc\u00AD");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 0x1B, 0x7F, 0x85, 0x202E, 0x2066, 0xFFFE, 0xD800})
    void other_control_characters_are_refused(int point) {
        String text = point == 0xD800 ? "a\uD800b" : "a" + Character.toString(point) + "b";
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Markup.normalise(text))
                .satisfies(refusal -> assertThat(refusal.code().text()).isEqualTo("invalid-text"));
    }
}
