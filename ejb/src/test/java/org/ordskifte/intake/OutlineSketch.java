package org.ordskifte.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.ordskifte.document.Block;
import org.ordskifte.intake.outline.LedgerLine;
import org.ordskifte.intake.outline.Outline;
import org.ordskifte.intake.outline.OutlineClause;

/** An outline in lines that a person can check against the file. */
final class OutlineSketch {

    private final List<String> lines = new ArrayList<>();

    private OutlineSketch() {}

    static String of(Outline outline) {
        OutlineSketch sketch = new OutlineSketch();
        sketch.lines.add(outline.language() + " | " + outline.title());
        new TreeMap<>(outline.metadata())
                .forEach((key, fact) -> sketch.lines.add(
                        "fact " + key + " = " + fact.value() + " (" + fact.origin() + " " + fact.line() + ")"));
        outline.parts().forEach(part -> {
            sketch.lines.add(
                    "part " + part.id() + " | " + part.title() + (part.inConsultation() ? " | in consultation" : ""));
            new TreeMap<>(part.metadata())
                    .forEach((key, fact) -> sketch.lines.add("  fact " + key + " = " + fact.value()));
            if (part.summary() != null) {
                sketch.lines.add("  summary " + part.summary().header());
            }
            part.clauses().forEach(clause -> sketch.add(clause, "  "));
        });
        outline.ledger().stream()
                .filter(line -> line.as() != LedgerLine.As.CLAUSE && line.as() != LedgerLine.As.HEADING)
                .forEach(line -> sketch.lines.add("line " + line.line() + " " + line.as() + " " + line.reason()));
        outline.warnings()
                .forEach(warning -> sketch.lines.add(
                        "warning " + warning.code() + " " + warning.line() + " " + new TreeMap<>(warning.details())));
        return String.join("\n", sketch.lines) + "\n";
    }

    private void add(OutlineClause clause, String indent) {
        lines.add(indent + clause.kind() + " " + clause.label() + " | " + clause.heading()
                + (clause.tags().isEmpty() ? "" : " | " + clause.tags())
                + (clause.motto() == null ? "" : " | motto " + clause.motto()));
        clause.blocks()
                .forEach(block -> lines.add(indent + "    " + block.getClass().getSimpleName() + ": " + first(block)));
        clause.children().forEach(child -> add(child, indent + "  "));
    }

    private static String first(Block block) {
        String text = org.ordskifte.document.Markup.text(List.of(block)).replace("\n", " / ");
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
