package org.ordskifte.web.page.office;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.ordskifte.document.Block;
import org.ordskifte.document.Markup;
import org.ordskifte.intake.ImportView;
import org.ordskifte.intake.correct.Corrected.Dropped;
import org.ordskifte.intake.correct.Step;
import org.ordskifte.intake.outline.LedgerLine;
import org.ordskifte.intake.outline.LedgerLine.As;
import org.ordskifte.intake.outline.Outline;
import org.ordskifte.intake.outline.OutlineClause;
import org.ordskifte.intake.outline.OutlinePart;
import org.ordskifte.intake.outline.Warning;
import org.ordskifte.intake.outline.WarningText;
import org.ordskifte.intake.source.SourceLine;

/** A file and what was found in it, side by side: every line knows what became of it, every piece its lines. */
final class Findings {

    private static final Set<As> TAKEABLE = EnumSet.of(As.LEFT_OUT, As.METADATA, As.SUMMARY);
    private static final int LONGEST_NAME = 60;

    private Findings() {}

    /**
     * A line of the file.
     *
     * @param style unsettled with a warning, left-out when it is not taken in, linked with the clause at hand
     * @param clause the id of the clause it went to, if any
     * @param use what became of it, in words; null for what is simply text
     * @param takeable whether it can be taken in as text
     */
    public record Line(int number, String text, String style, String clause, String use, boolean takeable) {}

    /**
     * A clause found in the file, or one that was dropped.
     *
     * @param part set where a new part begins
     * @param dropped set for one that was dropped; it has no clause then
     * @param id of either
     * @param name by which it is told from every other
     */
    public record Piece(
            OutlinePart part,
            OutlineClause clause,
            Dropped dropped,
            String id,
            String name,
            int level,
            int from,
            int to,
            Set<Step.Kind> possible) {

        public boolean may(String kind) {
            return possible.contains(Step.Kind.valueOf(kind));
        }

        /** Whether there is a place where it can be parted. */
        public boolean parts() {
            return clause.blocks().size() > 1
                    || clause.blocks().stream()
                            .anyMatch(block -> block instanceof Block.Listing list
                                    && list.items().size() > 1);
        }

        /** Its blocks, each with what it says. */
        public List<Part> blocks() {
            return IntStream.range(0, clause.blocks().size())
                    .mapToObj(index -> part(index + 1, clause.blocks().get(index)))
                    .toList();
        }

        /** Its values, those of each block by themselves. */
        public List<Value> values() {
            List<Value> values = new ArrayList<>();
            for (int i = 0; i < clause.blocks().size(); i++) {
                int number = i + 1;
                clause.blocks().get(i).tags().forEach(name -> values.add(new Value(number, name)));
            }
            loose().forEach(name -> values.add(new Value(0, name)));
            return values;
        }

        /** Values of the clause that belong to none of its blocks. */
        public List<String> loose() {
            return clause.tags().stream()
                    .filter(name -> clause.blocks().stream()
                            .noneMatch(block -> block.tags().contains(name)))
                    .toList();
        }

        private static Part part(int number, Block block) {
            List<Part> items = new ArrayList<>();
            if (block instanceof Block.Listing list) {
                list.items()
                        .forEach(item ->
                                items.add(new Part(items.size() + 1, shortened(Markup.plain(item.text())), List.of())));
            }
            return new Part(number, shortened(Markup.text(List.of(block))), items);
        }

        private Piece with(OutlinePart beginning) {
            return new Piece(beginning, clause, dropped, id, name, level, from, to, possible);
        }
    }

    /**
     * A block, or an item of a list.
     *
     * @param number counted from 1
     * @param items of a list, else empty
     */
    public record Part(int number, String words, List<Part> items) {}

    /** @param block that it belongs to, from 1; 0 for the clause as a whole */
    public record Value(int block, String name) {}

    /** @param at the clause that is being corrected; null for none */
    static List<Line> lines(List<SourceLine> source, Outline outline, String at, Locale locale) {
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
            boolean leftOut = use != null && use.as() == As.LEFT_OUT;
            String shown = unsettled.contains(one.number()) ? "unsettled" : leftOut ? "left-out" : null;
            boolean plain = use == null || use.as() == As.CLAUSE || use.reason() == null;
            lines.add(new Line(
                    one.number(),
                    " ".repeat(Math.min(one.indent(), 24)) + one.text(),
                    at == null || use == null || !at.equals(use.clause())
                            ? shown
                            : shown == null ? "linked" : shown + " linked",
                    use == null ? null : use.clause(),
                    plain ? null : words.reason(use.reason()),
                    use != null && TAKEABLE.contains(use.as()) && !"dropped".equals(use.reason())));
        }
        return lines;
    }

    /** @param line how a line is named, to tell clauses of one name apart */
    static List<Piece> pieces(ImportView view, IntFunction<String> line) {
        Map<String, TreeMap<Integer, LedgerLine>> lines = new HashMap<>();
        for (LedgerLine one : view.outline().ledger()) {
            if (one.clause() != null) {
                lines.computeIfAbsent(one.clause(), id -> new TreeMap<>()).put(one.line(), one);
            }
        }
        Map<String, Integer> names = new HashMap<>();
        view.outline().parts().forEach(part -> count(part.clauses(), names));
        List<Piece> pieces = new ArrayList<>();
        for (OutlinePart part : view.outline().parts()) {
            int first = pieces.size();
            dropped(view, part, null, pieces);
            add(view, part, part.clauses(), lines, names, line, pieces);
            if (pieces.size() > first) {
                pieces.set(first, pieces.get(first).with(part));
            }
        }
        return pieces;
    }

    private static void count(List<OutlineClause> clauses, Map<String, Integer> names) {
        for (OutlineClause clause : clauses) {
            names.merge(name(clause), 1, Integer::sum);
            count(clause.children(), names);
        }
    }

    private static void add(
            ImportView view,
            OutlinePart part,
            List<OutlineClause> clauses,
            Map<String, TreeMap<Integer, LedgerLine>> lines,
            Map<String, Integer> names,
            IntFunction<String> line,
            List<Piece> pieces) {
        for (OutlineClause clause : clauses) {
            TreeMap<Integer, LedgerLine> own = lines.getOrDefault(clause.id(), new TreeMap<>());
            int from = own.isEmpty() ? 0 : own.firstKey();
            boolean twice = names.get(name(clause)) > 1 && from > 0;
            pieces.add(new Piece(
                    null,
                    clause,
                    null,
                    clause.id(),
                    twice ? name(clause) + " (" + line.apply(from) + ")" : name(clause),
                    clause.level(),
                    from,
                    own.isEmpty() ? 0 : own.lastKey(),
                    view.possible().getOrDefault(clause.id(), Set.of())));
            dropped(view, part, clause.id(), pieces);
            add(view, part, clause.children(), lines, names, line, pieces);
        }
    }

    private static void dropped(ImportView view, OutlinePart part, String after, List<Piece> pieces) {
        view.dropped().stream()
                .filter(one -> one.part().equals(part.id()) && Objects.equals(one.after(), after))
                .forEach(one -> pieces.add(new Piece(
                        null,
                        null,
                        one,
                        one.id(),
                        name(one.label(), one.heading(), one.words()),
                        Math.min(one.level(), 8),
                        0,
                        0,
                        Set.of())));
    }

    private static String name(OutlineClause clause) {
        return name(clause.label(), clause.heading(), clause.text());
    }

    /** Number and heading, or the first words where there is neither. */
    private static String name(String label, String heading, String text) {
        String name = ((label == null ? "" : label + " ") + (heading == null ? "" : heading)).strip();
        return shortened(name.isEmpty() ? text : name);
    }

    private static String shortened(String text) {
        String flat = text.replaceAll("\\s+", " ").strip();
        return flat.length() > LONGEST_NAME ? flat.substring(0, LONGEST_NAME).replaceAll(" [^ ]*$", "") + " …" : flat;
    }
}
