package org.ordskifte.web.page.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ordskifte.intake.outline.LedgerLine;
import org.ordskifte.intake.outline.Outline;
import org.ordskifte.intake.outline.OutlineClause;
import org.ordskifte.intake.outline.OutlinePart;
import org.ordskifte.intake.outline.Warning;
import org.ordskifte.intake.outline.WarningText;
import org.ordskifte.intake.source.SourceLine;

/** A file and what was found in it, side by side: every line knows what became of it, every piece its lines. */
final class Findings {

    private Findings() {}

    /**
     * A line of the file.
     *
     * @param style unsettled with a warning, left-out when it is not taken in
     * @param clause the id of the clause it went to, if any
     * @param use what became of it, in words; null for what is simply text
     */
    public record Line(int number, String text, String style, String clause, String use) {}

    /**
     * A clause found in the file.
     *
     * @param part set where a new part begins
     */
    public record Piece(OutlinePart part, OutlineClause clause, int from, int to) {}

    static List<Line> lines(List<SourceLine> source, Outline outline, Locale locale) {
        Map<Integer, LedgerLine> ledger = new HashMap<>();
        outline.ledger().forEach(one -> ledger.put(one.line(), one));
        List<Integer> unsettled = outline.warnings().stream()
                .filter(one -> one.settled() == null)
                .map(Warning::line)
                .toList();
        WarningText words = WarningText.in(locale);
        List<Line> lines = new ArrayList<>();
        for (SourceLine one : source) {
            LedgerLine use = ledger.get(one.number());
            boolean leftOut = use != null && use.as() == LedgerLine.As.LEFT_OUT;
            String style = unsettled.contains(one.number()) ? "unsettled" : leftOut ? "left-out" : null;
            boolean plain = use == null || use.as() == LedgerLine.As.CLAUSE;
            lines.add(new Line(
                    one.number(),
                    " ".repeat(Math.min(one.indent(), 24)) + one.text(),
                    style,
                    use == null ? null : use.clause(),
                    plain ? null : words.reason(use.reason())));
        }
        return lines;
    }

    static List<Piece> pieces(Outline outline) {
        Map<String, TreeMap<Integer, LedgerLine>> lines = new HashMap<>();
        for (LedgerLine one : outline.ledger()) {
            if (one.clause() != null) {
                lines.computeIfAbsent(one.clause(), id -> new TreeMap<>()).put(one.line(), one);
            }
        }
        List<Piece> pieces = new ArrayList<>();
        for (OutlinePart part : outline.parts()) {
            int first = pieces.size();
            add(part.clauses(), lines, pieces);
            if (pieces.size() > first) {
                Piece piece = pieces.get(first);
                pieces.set(first, new Piece(part, piece.clause(), piece.from(), piece.to()));
            }
        }
        return pieces;
    }

    private static void add(
            List<OutlineClause> clauses, Map<String, TreeMap<Integer, LedgerLine>> lines, List<Piece> pieces) {
        for (OutlineClause clause : clauses) {
            TreeMap<Integer, LedgerLine> own = lines.getOrDefault(clause.id(), new TreeMap<>());
            pieces.add(new Piece(null, clause, own.isEmpty() ? 0 : own.firstKey(), own.isEmpty() ? 0 : own.lastKey()));
            add(clause.children(), lines, pieces);
        }
    }
}
