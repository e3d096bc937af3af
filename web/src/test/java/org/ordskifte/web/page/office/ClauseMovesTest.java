package org.ordskifte.web.page.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ordskifte.document.ClauseDraft;
import org.ordskifte.document.ClauseKind;

class ClauseMovesTest {

    /** 1, 2 with 2.1 and 2.2, 3. */
    private final List<ClauseDraft> text = List.of(clause("1"), clause("2", clause("2.1"), clause("2.2")), clause("3"));

    @Test
    void a_clause_changes_places_with_its_neighbour_and_takes_its_sub_clauses_along() {
        assertThat(shape(ClauseMoves.swap(text, id("2"), -1))).isEqualTo("2(2.1 2.2) 1 3");
        assertThat(shape(ClauseMoves.swap(text, id("2.1"), 1))).isEqualTo("1 2(2.2 2.1) 3");
    }

    @Test
    void the_first_cannot_go_up_nor_the_last_down() {
        assertThat(shape(ClauseMoves.swap(text, id("1"), -1))).isEqualTo(shape(text));
        assertThat(shape(ClauseMoves.swap(text, id("2.2"), 1))).isEqualTo(shape(text));
    }

    @Test
    void a_clause_becomes_a_sub_clause_and_comes_out_again() {
        var lowered = ClauseMoves.lower(text, id("3"));
        assertThat(shape(lowered)).isEqualTo("1 2(2.1 2.2 3)");
        assertThat(shape(ClauseMoves.raise(lowered, id("3")))).isEqualTo(shape(text));
        assertThat(shape(ClauseMoves.lower(text, id("1")))).isEqualTo(shape(text));
    }

    @Test
    void a_clause_is_added_after_another_wherever_that_stands_or_at_the_end() {
        assertThat(shape(ClauseMoves.after(text, id("2.1"), clause("n")))).isEqualTo("1 2(2.1 n 2.2) 3");
        assertThat(shape(ClauseMoves.after(text, null, clause("n")))).isEqualTo("1 2(2.1 2.2) 3 n");
    }

    @Test
    void a_removed_clause_takes_its_sub_clauses_with_it() {
        assertThat(shape(ClauseMoves.remove(text, id("2")))).isEqualTo("1 3");
        assertThat(shape(ClauseMoves.remove(text, id("2.2")))).isEqualTo("1 2(2.1) 3");
    }

    @Test
    void a_clause_becomes_the_first_below_another() {
        assertThat(shape(ClauseMoves.first(text, id("2"), clause("n")))).isEqualTo("1 2(n 2.1 2.2) 3");
        assertThat(shape(ClauseMoves.first(text, id("2.2"), clause("n")))).isEqualTo("1 2(2.1 2.2(n)) 3");
    }

    private static ClauseDraft clause(String label, ClauseDraft... children) {
        return new ClauseDraft(id(label), label, label, ClauseKind.CLAUSE, null, List.of(), List.of(children));
    }

    private static UUID id(String label) {
        return UUID.nameUUIDFromBytes(label.getBytes());
    }

    private static String shape(List<ClauseDraft> clauses) {
        return clauses.stream()
                .map(one -> one.label() + (one.children().isEmpty() ? "" : "(" + shape(one.children()) + ")"))
                .collect(Collectors.joining(" "));
    }
}
