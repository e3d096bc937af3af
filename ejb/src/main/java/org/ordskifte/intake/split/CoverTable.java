package org.ordskifte.intake.split;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ordskifte.document.Block;
import org.ordskifte.intake.outline.LedgerLine.As;
import org.ordskifte.intake.source.SourceLine;

/**
 * Reads free tables; claims those whose cells are labels with their values beside them, as on the cover of a policy, and writes
 * their facts. A row with a label that nobody knows belongs to the cover too.
 */
final class CoverTable {

    /** Without one of these a table of labels may as well be part of the text. */
    private static final Set<String> TELLING = Set.of(
            "documentType",
            "adoptedBy",
            "adoptedOn",
            "validFrom",
            "validTo",
            "documentNumber",
            "caseNumber",
            "preparedBy",
            "securityClass",
            "responsible");

    private final Sheet sheet;
    private final Findings findings;

    private CoverTable(Sheet sheet, Findings findings) {
        this.sheet = sheet;
        this.findings = findings;
    }

    static void claim(Sheet sheet, Findings findings) {
        CoverTable stage = new CoverTable(sheet, findings);
        sheet.runs().forEach(stage::table);
    }

    /** Lines of labels with their values, one below the other: not running text, however long they are together. */
    static boolean isForm(Run run) {
        long labels = run.lines().stream()
                .filter(line -> MetadataLabel.read(line.text())
                        .filter(read -> read.colon() || read.isBare())
                        .isPresent())
                .count();
        return run.lines().size() >= 2 && labels * 10 >= run.lines().size() * 6L;
    }

    private void table(Run run) {
        boolean table = run.lines().size() >= 2
                && run.lines().stream()
                        .allMatch(line -> TableText.isBarred(line.text()) || TableText.isTabbed(line.text()));
        if (!table) {
            return;
        }
        List<SourceLine> rows = run.lines().stream()
                .filter(line -> !TableText.isRule(line.text()))
                .toList();
        long labelled = rows.stream()
                .filter(row -> label(cells(row).get(0)).isPresent())
                .count();
        boolean telling = rows.stream()
                .flatMap(row -> label(cells(row).get(0)).stream())
                .anyMatch(label -> TELLING.contains(label.key()));
        boolean narrow = rows.stream().allMatch(row -> cells(row).size() <= 6);
        if (telling && narrow && labelled >= 2 && labelled * 10 >= rows.size() * 6L) {
            rows.forEach(this::row);
            run.lines().stream()
                    .filter(line -> sheet.isFree(line.number()))
                    .forEach(line -> sheet.claim(line.number(), As.METADATA, "metadata"));
        }
    }

    private void row(SourceLine row) {
        List<String> cells = cells(row);
        String reason = "metadata";
        for (int i = 0; i + 1 < cells.size(); i++) {
            Optional<MetadataLabel> label = label(cells.get(i));
            if (label.isPresent()) {
                String printed = Shape.withoutMarks(cells.get(i + 1));
                Optional<String> value = label(printed).isPresent()
                        ? Optional.empty()
                        : label.get().value(printed);
                findings.printed(label.get().key(), value.orElse(null), row.number());
                reason = CoverFacts.reason(label.get());
                i++;
            }
        }
        sheet.claim(row.number(), As.METADATA, reason);
    }

    private static Optional<MetadataLabel> label(String cell) {
        return MetadataLabel.read(cell).filter(MetadataLabel.Read::isBare).map(MetadataLabel.Read::label);
    }

    private static List<String> cells(SourceLine row) {
        Block.Table read = TableText.of(List.of(row));
        return read.header();
    }
}
