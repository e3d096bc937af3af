package org.ordskifte.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the pages; takes away what is printed at the same edge of several of them, and page numbers. */
final class PageFurniture {

    private static final double EDGE = 0.13;
    private static final double OF_PAGES = 0.3;
    private static final float SAME_HEIGHT = 9;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?iu)(?:side|sida|sid\\.?|s\\.|page)?\\s*\\d{1,4}\\s*(?:(?:av|af|of|/)\\s*\\d{1,4}|\\(\\d{1,4}\\))?|[-–]\\s*\\d{1,4}\\s*[-–]");

    private final List<PageText> pages;
    private final Map<String, List<Float>> heights = new HashMap<>();
    private final Map<String, Set<Integer>> onPages = new HashMap<>();
    private final Map<String, String> taken = new LinkedHashMap<>();

    private PageFurniture(List<PageText> pages) {
        this.pages = pages;
    }

    /** The pages without it. */
    record Cleared(List<List<List<Segment>>> pages, Map<String, String> reasons) {}

    static Cleared clear(List<PageText> pages) {
        PageFurniture stage = new PageFurniture(pages);
        stage.count();
        List<List<List<Segment>>> rest = new ArrayList<>();
        for (PageText page : pages) {
            rest.add(stage.rest(page));
        }
        return new Cleared(rest, stage.taken);
    }

    private void count() {
        for (int i = 0; i < pages.size(); i++) {
            for (List<Segment> row : pages.get(i).rows()) {
                if (isAtEdge(pages.get(i), row)) {
                    onPages.computeIfAbsent(key(row), key -> new HashSet<>()).add(i);
                    heights.computeIfAbsent(key(row), key -> new ArrayList<>())
                            .add(row.get(0).y());
                }
            }
        }
    }

    private List<List<Segment>> rest(PageText page) {
        List<List<Segment>> rest = new ArrayList<>();
        for (List<Segment> row : page.rows()) {
            boolean edge = isAtEdge(page, row);
            boolean number = edge && PAGE_NUMBER.matcher(words(row)).matches();
            if (number || edge && (returns(row) || repeatsLarger(row))) {
                boolean top = row.get(0).y() < page.height() / 2;
                taken.putIfAbsent(words(row), number ? "page-number" : top ? "page-header" : "page-footer");
            } else {
                rest.add(row);
            }
        }
        return rest;
    }

    private boolean returns(List<Segment> row) {
        Set<Integer> seen = onPages.getOrDefault(key(row), Set.of());
        long near = heights.getOrDefault(key(row), List.of()).stream()
                .filter(height -> Math.abs(height - row.get(0).y()) <= SAME_HEIGHT)
                .count();
        return seen.size() >= 2 && near >= 2 && seen.size() >= OF_PAGES * pages.size();
    }

    /** The title in small letters above the title itself. */
    private boolean repeatsLarger(List<Segment> row) {
        return pages.stream()
                .flatMap(page -> page.rows().stream())
                .anyMatch(other -> words(other).equalsIgnoreCase(words(row))
                        && other.get(0).size() > row.get(0).size() * 1.2f);
    }

    private static boolean isAtEdge(PageText page, List<Segment> row) {
        float y = row.get(0).y();
        return y < page.height() * EDGE || y > page.height() * (1 - EDGE);
    }

    private static String words(List<Segment> row) {
        return row.stream().map(Segment::text).collect(Collectors.joining(" "));
    }

    private static String key(List<Segment> row) {
        return words(row).replaceAll("\\d+", "#");
    }
}
