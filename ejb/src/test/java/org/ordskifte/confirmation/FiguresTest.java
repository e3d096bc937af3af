package org.ordskifte.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ordskifte.confirmation.Figures.Counted;

/** Figures that tell of units and never of people. */
class FiguresTest {

    @Test
    void a_unit_of_fewer_than_five_has_no_figure() {
        Overview overview = Figures.of(people("hr:5/3", "loen:4/4"), List.of(), true);
        assertThat(overview.units()).containsExactly(new UnitFigure("hr", 5, 3), new UnitFigure("loen", null, null));
    }

    @Test
    void no_total_gives_a_small_unit_away() {
        Overview overview = Figures.of(people("hr:9/3", "loen:4/4"), List.of(), true);
        assertThat(overview.concerned()).isNull();
        assertThat(overview.confirmed()).isNull();
    }

    @Test
    void several_small_units_together_may_be_in_a_total() {
        Overview overview = Figures.of(people("hr:9/3", "loen:4/4", "arkiv:3/1"), List.of(), true);
        assertThat(overview.concerned()).isEqualTo(16);
        assertThat(overview.confirmed()).isEqualTo(8);
    }

    @Test
    void where_every_unit_has_a_figure_there_is_a_total_but_not_of_a_part_of_the_authority() {
        List<Counted> people = people("hr:5/3", "loen:6/4");
        assertThat(Figures.of(people, List.of(), true).confirmed()).isEqualTo(7);
        assertThat(Figures.of(people, List.of(), false).confirmed()).isNull();
        assertThat(Figures.of(people("hr:4/3"), List.of(), true).concerned()).isNull();
    }

    @Test
    void those_from_the_directory_are_counted_apart_under_the_same_rule() {
        Overview overview = Figures.of(people("hr:5/3"), people("hr:4/4", ":6/6"), true);
        assertThat(overview.concerned()).isEqualTo(5);
        assertThat(overview.directory()).containsExactly(new UnitFigure("", 6, 6), new UnitFigure("hr", null, null));
    }

    @Test
    void whatever_the_units_nothing_can_be_subtracted_down_to_fewer_than_five() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            List<Counted> people = new ArrayList<>();
            for (int unit = 0; unit < 1 + random.nextInt(6); unit++) {
                int size = 1 + random.nextInt(9);
                people.addAll(people("u" + unit + ":" + size + "/" + random.nextInt(size + 1)));
            }
            Overview overview = Figures.of(people, List.of(), true);
            if (overview.concerned() != null) {
                int shown = overview.units().stream()
                        .filter(one -> one.concerned() != null)
                        .mapToInt(UnitFigure::concerned)
                        .sum();
                assertThat(overview.concerned() - shown).isNotIn(1, 2, 3, 4);
            }
            assertThat(overview.units()).allSatisfy(one -> assertThat(one.concerned() == null || one.concerned() >= 5)
                    .isTrue());
        }
    }

    /** @param units such as {@code hr:5/3}: five in HR, three of whom have confirmed */
    private static List<Counted> people(String... units) {
        List<Counted> people = new ArrayList<>();
        Arrays.stream(units).forEach(said -> {
            String[] parts = said.split("[:/]");
            for (int i = 0; i < Integer.parseInt(parts[1]); i++) {
                people.add(new Counted(parts[0], i < Integer.parseInt(parts[2])));
            }
        });
        return people;
    }
}
