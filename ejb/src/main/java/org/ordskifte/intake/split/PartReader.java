package org.ordskifte.intake.split;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ordskifte.intake.outline.OutlinePart.Role;

/** Takes one part through its stages: summary table, numbering, pieces, title, headings, joins, clauses, checks. */
final class PartReader {

    private final Sheet sheet;
    private final Findings findings;
    private final List<TocEntry> toc;
    private final Map<Integer, List<String>> tags;
    private final BlockWriter writer;
    private final ZoneId zone;

    PartReader(
            Sheet sheet,
            Findings findings,
            List<TocEntry> toc,
            Map<Integer, List<String>> tags,
            BlockWriter writer,
            ZoneId zone) {
        this.sheet = sheet;
        this.findings = findings;
        this.toc = toc;
        this.tags = tags;
        this.writer = writer;
        this.zone = zone;
    }

    /** What became of a part. */
    record Part(
            PartSpan span,
            String title,
            Optional<SummaryTable> summary,
            List<ClauseDraft> top,
            List<ClauseDraft> all) {}

    Part read(PartSpan span) {
        List<Run> runs = sheet.runs(span.from(), span.to());
        if (span.role() == Role.LETTER && sheet.holds(Rule.A_LETTER_TELLS_WHAT_FOLLOWS)) {
            ConsultationFacts.find(runs, zone, findings);
        } else if (span.role() == Role.MAIN && sheet.holds(Rule.THE_TEXT_TELLS_FACTS)) {
            TextFacts.find(runs, findings);
        }
        Optional<SummaryTable> summary = sheet.holds(Rule.A_TABLE_OF_HEADINGS_IS_A_SUMMARY)
                ? SummaryTable.claim(sheet, span.from(), span.to())
                : Optional.empty();
        List<Run> rest = sheet.runs(span.from(), span.to());
        Map<Integer, Numbered> numbering = numbering(rest);
        List<Piece> pieces = new ArrayList<>(PieceReader.read(sheet, rest, numbering));
        String title = sheet.holds(Rule.WHAT_STANDS_ABOVE_THE_TEXT_IS_ITS_TITLE)
                ? TitleFinder.claim(sheet, findings, span, pieces)
                : null;
        List<Piece> headed = HeadingFinder.find(sheet, pieces);
        List<Piece> joined =
                sheet.holds(Rule.A_BROKEN_PARAGRAPH_GOES_ON) ? PieceJoiner.join(sheet, findings, headed) : headed;
        Map<Integer, List<String>> own = tags.entrySet().stream()
                .filter(each -> each.getKey() >= span.from() && each.getKey() <= span.to())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, java.util.TreeMap::new));
        ClauseAssembler assembler = new ClauseAssembler(sheet, joined, own, toc, writer, span.role() == Role.LETTER);
        List<ClauseDraft> top = assembler.assemble();
        check(span, assembler.all(), top, summary);
        return new Part(span, title, summary, top, assembler.all());
    }

    private Map<Integer, Numbered> numbering(List<Run> runs) {
        if (!sheet.holds(Rule.NUMBERS_THAT_GO_ON_BEGIN_CLAUSES)) {
            return Map.of();
        }
        return isMarkdownHeaded(runs) ? HeadedNumbers.of(sheet, runs) : Numbering.of(sheet, runs, otherHeadings(runs));
    }

    private void check(PartSpan span, List<ClauseDraft> all, List<ClauseDraft> top, Optional<SummaryTable> summary) {
        ClauseChecks checks = new ClauseChecks(all, findings);
        if (span.role() != Role.LETTER) {
            checks.noHeadings();
        }
        if (sheet.holds(Rule.A_DETACHED_LAST_CLAUSE_IS_SAID)) {
            checks.detachedLast(sheet.usualGap());
        }
        if (sheet.holds(Rule.HEADINGS_THAT_REPEAT_ARE_SAID)) {
            checks.duplicateHeadings(top);
        }
        summary.ifPresent(checks::summary);
    }

    private static boolean isMarkdownHeaded(List<Run> runs) {
        return runs.stream()
                        .flatMap(run -> run.lines().stream())
                        .filter(line -> line.text().startsWith("#")
                                && Shape.begin(line.text()).matches("#{1,9} .*"))
                        .count()
                >= 2;
    }

    private static boolean otherHeadings(List<Run> runs) {
        return runs.stream()
                                .filter(run -> Shape.isCapitals(run.text()) && Shape.headingLike(run.text()))
                                .count()
                        >= 2
                || runs.stream()
                                .filter(run -> run.isSingle()
                                        && Shape.headingLike(run.text())
                                        && !Character.isDigit(run.text().charAt(0)))
                                .count()
                        >= 3
                || isMarkdownHeaded(runs);
    }
}
