package org.ordskifte.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ordskifte.search.query.Marks.Span;

class ExcerptTest {

    @Test
    void a_short_text_is_shown_whole() {
        assertThat(of("Om gaver & tillid.", "gaver")).isEqualTo("Om <mark>gaver</mark> &amp; tillid.");
    }

    @Test
    void a_long_text_is_cut_between_words_around_the_mark() {
        String shown = of("ord ".repeat(100) + "gaver " + "ord ".repeat(100), "gaver");

        assertThat(shown).startsWith("… ord").endsWith("ord …").contains("<mark>gaver</mark>");
        assertThat(shown.replaceAll("</?mark>", "")).hasSizeBetween(150, 200);
    }

    @Test
    void the_place_with_most_marks_is_shown_and_not_the_first() {
        String text = "gaver " + "ord ".repeat(100) + "gaver og gaver og gaver " + "ord ".repeat(100);

        assertThat(of(text, "gaver")).startsWith("… ").contains("<mark>gaver</mark> og <mark>gaver</mark>");
    }

    @Test
    void a_mark_is_never_left_open_nor_a_sign_left_unescaped() {
        assertThat(of("langt".repeat(60) + " slut", "langt".repeat(60)))
                .isEqualTo("<mark>" + "langt".repeat(60) + "</mark> …");
        assertThat(of("<b> & \"x\" ".repeat(80), "slut").replaceAll("&(lt|gt|amp|quot);", ""))
                .doesNotContain("<", ">", "&", "\"");
    }

    @Test
    void a_text_that_answers_by_its_heading_alone_is_shown_from_its_beginning() {
        assertThat(of("Første ord " + "ord ".repeat(100), "mangler"))
                .startsWith("Første ord")
                .endsWith(" …");
    }

    private static String of(String text, String word) {
        List<Span> marks = new ArrayList<>();
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            marks.add(new Span(at, at + word.length()));
        }
        return Excerpt.of(text, marks);
    }
}
