package org.ordskifte.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordskifte.confirmation.Overview;
import org.ordskifte.confirmation.PersonStatus;
import org.ordskifte.confirmation.UnitFigure;

/** What leaves as a sheet: rows in are rows out, and no name is a formula. */
class ReadingSheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"=SUM(A1)", "+45", "-1", "@a"})
    void what_begins_like_a_formula_becomes_a_text(String name) {
        assertThat(ReadingSheet.cell(name)).isEqualTo("'" + name);
        assertThat(ReadingSheet.cell("Ane " + name)).isEqualTo("Ane " + name);
    }

    @Test
    void quotes_commas_and_line_ends_stay_within_their_cell() {
        assertThat(ReadingSheet.cell("Ane \"A\", Bo")).isEqualTo("\"Ane \"\"A\"\", Bo\"");
        assertThat(ReadingSheet.cell("a\nb")).isEqualTo("\"a\nb\"");
    }

    @Test
    void a_sheet_holds_a_row_for_each_person_or_unit() {
        String people = ReadingSheet.of(List.of(
                new PersonStatus("Ane", "hr", true, LocalDate.of(2026, 11, 2), false),
                new PersonStatus("Bo", "hr", false, null, null)));
        assertThat(people.lines())
                .containsExactly(
                        "\uFEFFname,unit,confirmed,on,onPaper", "Ane,hr,true,2026-11-02,false", "Bo,hr,false,,");
        String figures = ReadingSheet.of(new Overview(
                List.of(new UnitFigure("hr", 7, 3), new UnitFigure("loen", null, null)), null, null, List.of()));
        assertThat(figures.lines())
                .containsExactly("\uFEFFunit,concerned,confirmed,source", "hr,7,3,list", "loen,,,list");
    }
}
