package org.ordskifte.web.page.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ordskifte.document.Block;
import org.ordskifte.document.ClauseDraft;
import org.ordskifte.document.ClauseKind;

/** A clause that somebody removed while another wrote in it comes back whole, and where it stood. */
class OpenedClauseTest {

    /** 1, 2 with 2.1 (with 2.1.1) and 2.2, 3. */
    private final List<ClauseDraft> text =
            List.of(clause("1"), clause("2", clause("2.1", clause("2.1.1")), clause("2.2")), clause("3"));

    @Test
    void it_comes_back_as_it_was_wherever_it_stood() {
        for (String label : List.of("1", "2", "2.1", "2.1.1", "2.2", "3")) {
            assertThat(back(label, ClauseMoves.remove(text, id(label))))
                    .as(label)
                    .isEqualTo(text);
        }
    }

    @Test
    void where_its_neighbour_is_gone_too_it_stands_behind_the_one_before() {
        assertThat(shape(back("3", List.of(clause("1"))))).isEqualTo("1 3");
        assertThat(shape(back("2.2", List.of(clause("1"), clause("2"), clause("3")))))
                .isEqualTo("1 2(2.2) 3");
        assertThat(shape(back("2.2", List.of(clause("1"), clause("3"))))).isEqualTo("1 3 2.2");
    }

    @Test
    void a_neighbour_that_moved_under_another_clause_no_longer_says_where_it_stood() {
        assertThat(shape(back("3", List.of(clause("1", clause("2")))))).isEqualTo("1(2) 3");
        assertThat(shape(back("2.2", List.of(clause("2.1"), clause("2"))))).isEqualTo("2.1 2(2.2)");
    }

    @Test
    void sub_clauses_that_were_moved_elsewhere_before_stay_there() {
        assertThat(shape(back("2", List.of(clause("1"), clause("2.2"), clause("3", clause("2.1.1"))))))
                .isEqualTo("1 2(2.1) 2.2 3(2.1.1)");
    }

    /** With what the form says typed into it, and the rest through the page. */
    private List<ClauseDraft> back(String label, List<ClauseDraft> now) {
        String kept = OpenedClause.of(text, id(label)).write();
        ClauseDraft was = clause(label);
        ClauseDraft typed =
                new ClauseDraft(was.id(), was.label(), was.heading(), was.kind(), null, was.blocks(), List.of());
        return OpenedClause.read(kept).putBack(now, typed);
    }

    private static ClauseDraft clause(String label, ClauseDraft... children) {
        List<Block> blocks = List.of(
                new Block.Paragraph("Om " + label, List.of("ÅBENHED")),
                new Block.Table(List.of("a"), List.of(List.of("\"b\" <c>"))));
        ClauseKind kind = label.contains(".") ? ClauseKind.DEFINITIONS : ClauseKind.CLAUSE;
        return new ClauseDraft(id(label), label, "Punkt " + label, kind, "Motto " + label, blocks, List.of(children));
    }

    private static UUID id(String label) {
        return UUID.nameUUIDFromBytes(label.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String shape(List<ClauseDraft> clauses) {
        return clauses.stream()
                .map(one -> one.label() + (one.children().isEmpty() ? "" : "(" + shape(one.children()) + ")"))
                .collect(Collectors.joining(" "));
    }
}
