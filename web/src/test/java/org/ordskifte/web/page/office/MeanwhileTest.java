package org.ordskifte.web.page.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ordskifte.document.Block;
import org.ordskifte.document.ClauseKind;
import org.ordskifte.document.ClauseView;

class MeanwhileTest {

    private final ClauseView first = clause("1", null, "Formål");
    private final ClauseView second = clause("2", null, "Gaver");
    private final ClauseView below = clause("2.1", second, "Fra borgere");
    private final ClauseView deeper = clause("2.1.1", below, "Blomster");
    private final ClauseView third = clause("3", null, "Svartid");
    private final List<ClauseView> text = List.of(first, second, below, deeper, third);

    @Test
    void what_goes_with_a_clause_is_all_that_stands_below_it() {
        assertThat(Meanwhile.words(second.id(), text))
                .isEqualTo("2 Gaver\n\nOrd om Gaver\n\n2.1 Fra borgere\n\nOrd om Fra borgere\n\n"
                        + "2.1.1 Blomster\n\nOrd om Blomster");
        assertThat(Meanwhile.words(third.id(), text)).isEqualTo("3 Svartid\n\nOrd om Svartid");
    }

    @Test
    void the_order_heeds_places_and_no_words() {
        String order = Meanwhile.order(text);
        ClauseView reworded = first.with(List.of(new Block.Paragraph("Nye ord", List.of())));
        assertThat(Meanwhile.order(List.of(reworded, second, below, deeper, third)))
                .isEqualTo(order);
        assertThat(Meanwhile.order(List.of(second, below, deeper, first, third)))
                .isNotEqualTo(order);
        assertThat(Meanwhile.order(List.of(first, second, below, deeper))).isNotEqualTo(order);
    }

    @Test
    void line_ends_are_those_of_the_text_and_not_of_the_browser() {
        assertThat(Meanwhile.lines("a\r\n\r\nb")).isEqualTo("a\n\nb");
        assertThat(Meanwhile.lines(null)).isEmpty();
    }

    private static ClauseView clause(String label, ClauseView parent, String heading) {
        String words = "Ord om " + heading;
        return new ClauseView(
                UUID.randomUUID(),
                parent == null ? null : parent.id(),
                1,
                1,
                label,
                heading,
                ClauseKind.CLAUSE,
                null,
                List.of(new Block.Paragraph(words, List.of())),
                List.of(),
                words,
                "hash");
    }
}
