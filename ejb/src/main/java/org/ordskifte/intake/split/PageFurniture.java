package org.ordskifte.intake.split;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ordskifte.intake.outline.LedgerLine.As;

/** Reads all lines; claims page numbers, logo text and lines that go with a page number on several pages. */
final class PageFurniture {

    private static final Pattern PAGE_NUMBER = Pattern.compile("(?i)(?:side|sida|sidan|page)\\s*:?\\s*\\d{1,4}"
            + "(?:\\s*(?:av|af|of|/)\\s*\\d{1,4}|\\s*\\(\\d{1,4}\\))?|\\d{1,4}\\s*\\(\\d{1,4}\\)|[-–]\\s*\\d{1,4}\\s*[-–]"
            + "|\\d{1,4}\\s*(?:av|af|of|/)\\s*\\d{1,4}");

    private PageFurniture() {}

    static void claim(Sheet sheet, Optional<Authority> authority) {
        List<Run> before = sheet.runs();
        before.stream()
                .flatMap(run -> run.lines().stream())
                .filter(line -> line.text().length() < 30
                        && PAGE_NUMBER.matcher(line.text()).matches())
                .forEach(line -> sheet.claim(line.number(), As.LEFT_OUT, "page-number"));
        authority.ifPresent(name -> claimLogos(sheet, name));
        claimPageHeaders(sheet);
    }

    private static void claimLogos(Sheet sheet, Authority authority) {
        List<Run> runs = sheet.runs();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            boolean beforeProse = i + 1 < runs.size() && runs.get(i + 1).isProse();
            boolean shaped = run.lines().size() <= 3
                    && run.lines().stream()
                            .allMatch(line -> Shape.words(line.text()) <= 4
                                    && !Shape.endsSentence(line.text())
                                    && !Shape.isListItem(line.text()));
            String name = Shape.squeezed(authority.name());
            boolean named = run.lines().stream()
                    .anyMatch(line -> Shape.squeezed(line.text()).equals(name));
            boolean drawn = run.lines().stream().noneMatch(line -> line.text().equals(authority.name()));
            if (shaped && named && (drawn || !beforeProse)) {
                sheet.claim(run, As.LEFT_OUT, "logo");
            }
        }
    }

    private static void claimPageHeaders(Sheet sheet) {
        List<Run> runs = sheet.runs();
        Map<String, Long> times = runs.stream()
                .filter(run -> run.lines().size() <= 3 && Shape.words(run.text()) <= 10)
                .collect(Collectors.groupingBy(Run::text, Collectors.counting()));
        Function<Run, Boolean> isBesidePageNumber = run ->
                neighbours(sheet, run.from(), -1, "page-number") || neighbours(sheet, run.to(), 1, "page-number");
        times.entrySet().stream().filter(each -> each.getValue() >= 2).forEach(each -> {
            List<Run> same = runs.stream()
                    .filter(run -> run.text().equals(each.getKey()))
                    .toList();
            if (same.stream().filter(isBesidePageNumber::apply).count() >= 2) {
                same.stream()
                        .filter(isBesidePageNumber::apply)
                        .forEach(run -> sheet.claim(run, As.LEFT_OUT, "page-header"));
            }
        });
    }

    private static boolean neighbours(Sheet sheet, int from, int step, String reason) {
        int number = from + step;
        while (number >= 1 && number <= sheet.size() && sheet.line(number).isBlank()) {
            number += step;
        }
        return number >= 1 && number <= sheet.size() && sheet.isClaimed(number, reason);
    }
}
