package org.ordskifte.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ordskifte.diff.Beside;

/** What a reader sees of a clause beside its plain words counts in the comparison. */
class PassagesTest {

    private static final UUID ID = new UUID(7, 7);

    private static ClauseView clause(String motto, Block... blocks) {
        return ClauseFixture.clause().identified(ID).with(motto).saying(blocks);
    }

    private static Block words(String text, String... tags) {
        return new Block.Paragraph(text, List.of(tags));
    }

    private static List<Beside.What> besides(ClauseView before, ClauseView after) {
        assertThat(before.text()).isEqualTo(after.text());
        return Passages.change(before, after).besides().stream()
                .map(Beside::what)
                .toList();
    }

    @Test
    void the_same_clause_is_unchanged() {
        ClauseView one = clause("Vi lytter", words("Se **her** på [siden](https://example.org/a).", "ÅBENHED"));
        ClauseView other = clause("Vi lytter", words("Se **her** på [siden](https://example.org/a).", "ÅBENHED"));
        assertThat(Passages.change(one, other).isUnchanged()).isTrue();
    }

    @Test
    void values_mottos_links_emphasis_and_blocks_are_seen() {
        assertThat(besides(clause(null, words("Alfa")), clause(null, words("Alfa", "ÅBENHED"))))
                .containsExactly(Beside.What.TAG);
        assertThat(besides(clause("Vi lytter", words("Alfa")), clause("Vi ser", words("Alfa"))))
                .containsExactly(Beside.What.MOTTO);
        assertThat(besides(
                        clause(null, words("[Alfa](https://example.org/a)")),
                        clause(null, words("[Alfa](https://example.org/b)"))))
                .containsExactly(Beside.What.LINK);
        assertThat(besides(clause(null, words("Alfa")), clause(null, words("**Alfa**"))))
                .containsExactly(Beside.What.FORM);
        assertThat(besides(clause(null, words("*Alfa*")), clause(null, words("**Alfa**"))))
                .containsExactly(Beside.What.FORM);
        Block list = new Block.Listing(false, List.of(new Block.Item("Alfa", List.of())), List.of());
        Block numbered = new Block.Listing(true, List.of(new Block.Item("Alfa", List.of())), List.of());
        Block quote = new Block.Quote("Alfa");
        Block quoted = new Block.Quote("[Alfa](mailto:a@example.org)");
        assertThat(besides(clause(null, words("Alfa")), clause(null, list))).containsExactly(Beside.What.FORM);
        assertThat(besides(clause(null, list), clause(null, numbered))).containsExactly(Beside.What.FORM);
        assertThat(besides(clause(null, quote), clause(null, quoted))).containsExactly(Beside.What.LINK);
    }

    @Test
    void a_value_that_moved_to_another_paragraph_is_a_change_of_form() {
        assertThat(besides(
                        clause(null, words("Alfa", "ÅBENHED"), words("Beta")),
                        clause(null, words("Alfa"), words("Beta", "ÅBENHED"))))
                .containsExactly(Beside.What.FORM);
    }
}
