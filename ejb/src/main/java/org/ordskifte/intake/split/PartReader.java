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
        if (span.role() == Role.LETTER) {
            ConsultationFacts.find(runs, zone, findings);
        } else if (span.role() == Role.MAIN) {
            TextFacts.find(runs, findings);
        }
        Optional<SummaryTable> summary = SummaryTable.claim(sheet, span.from(), span.to());
        List<Run> rest = sheet.runs(span.from(), span.to());
        Map<Integer, Numbered> numbering =
                isMarkdownHeaded(rest) ? HeadedNumbers.of(rest) : Numbering.of(rest, otherHeadings(rest));
        List<Piece> pieces = new ArrayList<>(PieceReader.read(sheet, rest, numbering));
        String title = TitleFinder.claim(sheet, findings, span, pieces);
        List<Piece> headed = HeadingFinder.find(sheet, pieces);
        List<Piece> joined = PieceJoiner.join(sheet, findings, headed);
        Map<Integer, List<String>> own = tags.entrySet().stream()
                .filter(each -> each.getKey() >= span.from() && each.getKey() <= span.to())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, java.util.TreeMap::new));
        ClauseAssembler assembler = new ClauseAssembler(sheet, joined, own, toc, writer, span.role() == Role.LETTER);
        List<ClauseDraft> top = assembler.assemble();
        check(span, assembler.all(), top, summary);
        return new Part(span, title, summary, top, assembler.all());
    }

    private void check(PartSpan span, List<ClauseDraft> all, List<ClauseDraft> top, Optional<SummaryTable> summary) {
        ClauseChecks checks = new ClauseChecks(all, findings);
        if (span.role() != Role.LETTER) {
            checks.noHeadings();
        }
        checks.detachedLast(sheet.usualGap());
        checks.duplicateHeadings(top);
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
