package org.ordskifte.intake.own;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ordskifte.document.Block;
import org.ordskifte.document.Markup;
import org.ordskifte.intake.outline.Fact;
import org.ordskifte.intake.outline.LedgerLine;
import org.ordskifte.intake.outline.OutlinePart;
import org.ordskifte.intake.source.SourceLine;

/** Numbered lines of a file that has none, and what became of each. */
final class OwnSheet {

    private static final List<String> DECISION = List.of("adoptedBy", "adoptedOn");

    private final List<SourceLine> lines = new ArrayList<>();
    private final List<LedgerLine> ledger = new ArrayList<>();
    private final Map<String, Fact> metadata = new LinkedHashMap<>();
    private final Map<String, List<Integer>> begins = new HashMap<>();
    private final OutlinePart part;

    private OwnSheet(OwnFile file) {
        line(file.title(), LedgerLine.As.TITLE, "title", null);
        said("subtitle", file.subtitle());
        said("motto", file.motto());
        file.facts().forEach(this::said);
        DECISION.forEach(key -> metadata.putIfAbsent(key, Fact.absent()));
        file.clauses().forEach(this::clause);
        part = new OutlinePart(
                "main",
                OutlinePart.Role.MAIN,
                file.title(),
                Map.of(),
                false,
                null,
                file.clauses().stream()
                        .filter(clause -> !clause.isEmpty())
                        .map(clause -> clause.outline(1, begins))
                        .toList());
    }

    static OwnSheet of(OwnFile file) {
        return new OwnSheet(file);
    }

    List<SourceLine> lines() {
        return List.copyOf(lines);
    }

    List<LedgerLine> ledger() {
        return List.copyOf(ledger);
    }

    Map<String, Fact> metadata() {
        return metadata;
    }

    OutlinePart part() {
        return part;
    }

    private void said(String key, Object value) {
        if (value == null) {
            return;
        }
        String words = value instanceof List<?> values
                ? values.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : value.toString();
        metadata.put(key, Fact.printed(value, lines.size() + 1));
        line(words, LedgerLine.As.METADATA, key, null);
    }

    private void clause(OwnClause clause) {
        if (clause.isEmpty()) {
            return;
        }
        blank();
        if (clause.label() != null || clause.heading() != null) {
            String name = (clause.label() == null ? "" : clause.label() + " ")
                    + (clause.heading() == null ? "" : clause.heading());
            line(name.strip(), LedgerLine.As.HEADING, null, clause.id());
        }
        line(clause.motto(), LedgerLine.As.SUMMARY, null, clause.id());
        for (Block block : clause.blocks()) {
            blank();
            begins.computeIfAbsent(clause.id(), id -> new ArrayList<>()).add(lines.size() + 1);
            line(Markup.text(List.of(block)), LedgerLine.As.CLAUSE, null, clause.id());
            List<String> tags = block instanceof Block.Paragraph paragraph
                    ? paragraph.tags()
                    : block instanceof Block.Listing list ? list.tags() : List.of();
            tags.forEach(tag -> line(tag, LedgerLine.As.TAG, null, clause.id()));
        }
        clause.children().forEach(this::clause);
    }

    private void blank() {
        lines.add(new SourceLine(lines.size() + 1, "", 0));
    }

    private void line(String text, LedgerLine.As as, String reason, String clause) {
        if (text == null) {
            return;
        }
        for (String each : text.split("\n", -1)) {
            int number = lines.size() + 1;
            lines.add(new SourceLine(number, each.strip(), 0));
            if (!each.isBlank()) {
                ledger.add(new LedgerLine(number, as, reason, clause));
            }
        }
    }
}
