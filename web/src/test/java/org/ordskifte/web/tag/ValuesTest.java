package org.ordskifte.web.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ordskifte.document.Block;
import org.ordskifte.web.text.Tongue;
import org.ordskifte.web.text.Wording;

class ValuesTest {

    @Test
    void each_paragraph_and_list_is_followed_by_its_own_values_and_no_others() {
        assertThat(html(
                        new Block.Paragraph("Vi säger som det är.", List.of("ÖPPENHET", "MOD")),
                        new Block.Paragraph("Vi lyssnar.", List.of()),
                        new Block.Listing(false, List.of(new Block.Item("först", List.of())), List.of("RESPEKT"))))
                .isEqualTo("<p>Vi säger som det är.</p>\n" + pills("ÖPPENHET</li><li class=\"pill\">MOD")
                        + "\n<p>Vi lyssnar.</p>\n<ul><li>först</li></ul>\n" + pills("RESPEKT"));
    }

    @Test
    void a_value_is_text_and_nothing_else() {
        assertThat(html(new Block.Paragraph("Ord.", List.of("<script>**\"&'"))))
                .contains("&lt;script&gt;**")
                .doesNotContain("<script>", "<strong>");
    }

    private static String html(Block... blocks) {
        return Values.html(List.of(blocks), Wording.in(Tongue.SV));
    }

    private static String pills(String values) {
        return "<ul class=\"pills\" aria-label=\"" + Wording.in(Tongue.SV).text("clause.tags")
                + "\"><li class=\"pill\">" + values + "</li></ul>";
    }
}
