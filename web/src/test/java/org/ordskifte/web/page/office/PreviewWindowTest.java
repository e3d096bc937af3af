package org.ordskifte.web.page.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A long file is shown some clauses at a time: none is missing, none is shown twice, and every link leads to its page. */
class PreviewWindowTest {

    private static final int ALL = 500;

    /** Every third line begins a clause; the first one stands on line 10. */
    private static final List<Findings.Piece> PIECES = IntStream.range(0, ALL)
            .mapToObj(i ->
                    new Findings.Piece(null, null, null, "id-" + i, "Punkt " + i, 1, 10 + 3 * i, 11 + 3 * i, Set.of()))
            .toList();

    private static final List<Findings.Line> LINES = IntStream.rangeClosed(1, 12 + 3 * ALL)
            .mapToObj(number -> new Findings.Line(number, "Linje", null, null, null, false))
            .toList();

    @Test
    void every_clause_and_every_line_is_shown_on_one_page() {
        List<Findings.Piece> pieces = new ArrayList<>();
        List<Findings.Line> lines = new ArrayList<>();
        for (PreviewWindow.Sheet sheet : PreviewWindow.of(PIECES, null, 0, 1).sheets()) {
            PreviewWindow window = PreviewWindow.of(PIECES, null, 0, sheet.from());
            assertThat(window.shown()).hasSizeLessThanOrEqualTo(PreviewWindow.MOST);
            assertThat(window.sheets())
                    .filteredOn(PreviewWindow.Sheet::here)
                    .singleElement()
                    .satisfies(here -> assertThat(here.from()).isEqualTo(sheet.from()));
            pieces.addAll(window.shown());
            lines.addAll(window.shown(LINES));
        }
        assertThat(pieces).isEqualTo(PIECES);
        assertThat(lines).isEqualTo(LINES);
    }

    @Test
    void a_link_to_a_clause_or_a_line_leads_to_the_page_on_which_it_stands() {
        assertThat(PreviewWindow.of(PIECES, "id-321", 0, 1).shown()).contains(PIECES.get(321));
        for (int line : List.of(1, 9, 10, 11, 12, 369, 370, 371, 1000, 12 + 3 * ALL)) {
            assertThat(PreviewWindow.of(PIECES, null, line, 1).shown(LINES))
                    .as("line %d", line)
                    .contains(LINES.get(line - 1));
        }
    }

    @Test
    void what_is_asked_for_in_vain_leads_to_the_beginning_or_the_end() {
        assertThat(PreviewWindow.of(PIECES, "nobody", 0, 1).first()).isZero();
        assertThat(PreviewWindow.of(PIECES, null, 0, 99_999).shown()).contains(PIECES.get(ALL - 1));
        assertThat(PreviewWindow.of(PIECES, null, 0, -5).first()).isZero();
        assertThat(PreviewWindow.of(List.of(), null, 7, 3).shown()).isEmpty();
    }

    @Test
    void a_file_of_usual_length_is_shown_at_once() {
        List<Findings.Piece> few = PIECES.subList(0, PreviewWindow.MOST);
        PreviewWindow window = PreviewWindow.of(few, "id-90", 0, 1);
        assertThat(window.sheets()).isEmpty();
        assertThat(window.shown()).isEqualTo(few);
        assertThat(window.shown(LINES)).isEqualTo(LINES);
    }
}
