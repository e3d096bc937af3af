package org.ordskifte.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SnippetTest {

    @Test
    void a_short_text_is_shown_whole() {
        assertThat(Snippet.cut("Om <mark>gaver</mark> &amp; tillid.\n"))
                .isEqualTo("Om <mark>gaver</mark> &amp; tillid.");
    }

    @Test
    void a_long_text_is_cut_between_words_around_the_first_mark() {
        String snippet = Snippet.cut("ord ".repeat(100) + "<mark>gaver</mark> " + "ord ".repeat(100));

        assertThat(snippet).startsWith("… ord").endsWith("ord …").contains("<mark>gaver</mark>");
        assertThat(snippet.replaceAll("</?mark>", "")).hasSizeBetween(150, 200);
    }

    @Test
    void a_mark_is_never_left_open() {
        String snippet = Snippet.cut("<mark>" + "langt ".repeat(60) + "</mark> slut efter mærket");

        assertThat(snippet).contains("</mark>");
    }

    @Test
    void an_escaped_sign_is_never_cut() {
        assertThat(Snippet.cut("&lt;b&gt; ".repeat(80)).replaceAll("&[lg]t;", ""))
                .doesNotContain("&");
    }
}
