package org.ordskifte.confirmation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Counts without telling of anybody. Units are counted apart, no person twice, and a unit of fewer than five has no figure.
 * The total is given only where what it says beside the figures of the units is about nobody or about five at least: else
 * the small unit could be had by subtraction.
 */
final class Figures {

    static final int FEWEST = 5;

    private Figures() {}

    /** @param unit in which the person is counted */
    record Counted(String unit, boolean confirmed) {}

    /**
     * @param listed everybody concerned who stands on a list
     * @param others who has confirmed and stands on none
     * @param whole whether these are all of the authority: parts of it have no total, or two totals would make a third
     */
    static Overview of(List<Counted> listed, List<Counted> others, boolean whole) {
        List<UnitFigure> units = figures(listed);
        long hidden = listed.size()
                - units.stream()
                        .filter(one -> one.concerned() != null)
                        .mapToInt(UnitFigure::concerned)
                        .sum();
        boolean total = whole && listed.size() >= FEWEST && (hidden == 0 || hidden >= FEWEST);
        return new Overview(units, total ? listed.size() : null, total ? confirmed(listed) : null, figures(others));
    }

    private static List<UnitFigure> figures(List<Counted> people) {
        Map<String, List<Counted>> byUnit =
                people.stream().collect(Collectors.groupingBy(Counted::unit, TreeMap::new, Collectors.toList()));
        List<UnitFigure> figures = new ArrayList<>();
        byUnit.forEach((unit, all) -> figures.add(
                all.size() < FEWEST
                        ? new UnitFigure(unit, null, null)
                        : new UnitFigure(unit, all.size(), confirmed(all))));
        return figures;
    }

    private static int confirmed(List<Counted> people) {
        return (int) people.stream().filter(Counted::confirmed).count();
    }
}
