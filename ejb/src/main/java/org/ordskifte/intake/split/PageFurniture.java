package org.ordskifte.intake.split;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ordskifte.intake.outline.LedgerLine.As;
import org.ordskifte.intake.source.SourceLine;

/** Reads all lines; claims page numbers, logo text and lines that go with a page number on several pages. */
final class PageFurniture {

    private static final Pattern PAGE_NUMBER = Pattern.compile("(?i)(?:side|sida|sidan|page)\\s*:?\\s*\\d{1,4}"
            + "(?:\\s*(?:av|af|of|/)\\s*\\d{1,4}|\\s*\\(\\d{1,4}\\))?|\\d{1,4}\\s*\\(\\d{1,4}\\)|[-–]\\s*\\d{1,4}\\s*[-–]"
            + "|\\d{1,4}\\s*(?:av|af|of)\\s*\\d{1,4}|\\d{1,3}\\s*/\\s*\\d{1,3}");

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

    /** A title below the name, which says the kind of document or stands over its list of contents, is no logo. */
    private static void claimLogos(Sheet sheet, Authority authority) {
        List<Run> runs = sheet.runs();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            boolean beforeProse = i + 1 < runs.size() && runs.get(i + 1).isProse();
            List<SourceLine> head = run.lines().stream()
                    .takeWhile(line -> !TocLine.isName(line.text()))
                    .toList();
            boolean shaped = head.size() <= 3
                    && head.stream()
                            .allMatch(line -> Shape.words(line.text()) <= 4
                                    && !Shape.endsSentence(line.text())
                                    && !Shape.isListItem(line.text()));
            String name = Shape.squeezed(authority.name());
            boolean named =
                    head.stream().anyMatch(line -> Shape.squeezed(line.text()).equals(name));
            boolean drawn = head.stream().noneMatch(line -> line.text().equals(authority.name()));
            if (shaped && named && (drawn || !beforeProse)) {
                boolean beforeContents = head.size() < run.lines().size()
                        || i + 1 < runs.size()
                                && TocLine.isName(runs.get(i + 1).first().text());
                head.stream()
                        .filter(line -> Shape.squeezed(line.text()).equals(name)
                                || !beforeContents && !DocumentType.isNamedIn(line.text()))
                        .forEach(line -> sheet.claim(line.number(), As.LEFT_OUT, "logo"));
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
