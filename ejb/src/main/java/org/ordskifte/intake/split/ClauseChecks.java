package org.ordskifte.intake.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ordskifte.document.Block;

/** Reads the finished clauses of a part; writes warnings about headings and about a summary that says something else. */
final class ClauseChecks {

    private final List<ClauseDraft> clauses;
    private final Findings findings;

    ClauseChecks(List<ClauseDraft> clauses, Findings findings) {
        this.clauses = clauses;
        this.findings = findings;
    }

    void noHeadings() {
        if (!clauses.isEmpty() && clauses.stream().allMatch(clause -> clause.headingText() == null)) {
            findings.warn("NO_HEADINGS", clauses.get(0).line(), Map.of("count", clauses.size()));
        }
    }

    /** A last paragraph that stands further off than any other may belong elsewhere: it is kept and pointed out. */
    void detachedLast(int usualGap) {
        ClauseDraft last = clauses.isEmpty() ? null : clauses.get(clauses.size() - 1);
        if (last == null || last.pieces().isEmpty()) {
            return;
        }
        List<Piece> content =
                clauses.stream().flatMap(clause -> clause.pieces().stream()).toList();
        Piece piece = content.get(content.size() - 1);
        boolean alone = content.size() >= 3
                && (last.headingText() == null || last.pieces().size() > 1);
        boolean unusual = content.subList(1, Math.max(1, content.size() - 1)).stream()
                .noneMatch(each -> each.gap() >= piece.gap());
        if (alone && piece.gap() >= 2 && piece.gap() > usualGap && unusual && piece.isText()) {
            findings.warn("DETACHED_LAST_PARAGRAPH", piece.from(), Map.of("lines", String.valueOf(piece.from())));
        }
    }

    void duplicateHeadings(List<ClauseDraft> top) {
        Map<String, Set<String>> parents = new LinkedHashMap<>();
        Map<String, Integer> line = new HashMap<>();
        collect(top, "", parents, line);
        List<String> twice = parents.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
        if (!twice.isEmpty()) {
            findings.warn(
                    "DUPLICATE_HEADINGS_UNDER_DIFFERENT_PARENTS",
                    line.get(twice.get(0)),
                    Map.of("count", twice.size(), "headings", twice));
        }
    }

    private static void collect(
            List<ClauseDraft> clauses, String parent, Map<String, Set<String>> parents, Map<String, Integer> line) {
        for (ClauseDraft clause : clauses) {
            if (clause.headingText() != null) {
                parents.computeIfAbsent(clause.headingText(), key -> new HashSet<>())
                        .add(parent);
                line.merge(clause.headingText(), clause.line(), Math::max);
            }
            collect(clause.children(), clause.id(), parents, line);
        }
    }

    void summary(SummaryTable table) {
        List<Map<String, String>> pairs = new ArrayList<>();
        int all = 0;
        for (ClauseDraft clause : clauses) {
            String key = clause.headingText() == null ? "" : Shape.key(clause.headingText());
            if (!table.items().containsKey(key)) {
                continue;
            }
            if (table.mottoes().get(key) != null && !table.mottoes().get(key).isEmpty()) {
                clause.bear(table.mottoes().get(key));
            }
            List<String> summed = withoutLeadIn(table.items().get(key), clause);
            List<String> body = clause.blocks().stream()
                    .filter(Block.Listing.class::isInstance)
                    .flatMap(block -> ((Block.Listing) block).items().stream())
                    .map(item -> Shape.withoutMarks(item.text()))
                    .toList();
            all += summed.size();
            if (!body.isEmpty()) {
                pair(clause.headingText(), summed, body, pairs);
            }
        }
        if (!pairs.isEmpty()) {
            findings.warn(
                    "SUMMARY_DIFFERS_FROM_BODY",
                    table.line(),
                    Map.of("differingItems", pairs.size(), "of", all, "pairs", pairs));
        }
    }

    /** What is the same, but for a final stop, is paired first; the rest in order. */
    private static void pair(String heading, List<String> summed, List<String> body, List<Map<String, String>> pairs) {
        Set<String> printed =
                new HashSet<>(body.stream().map(ClauseChecks::bare).toList());
        Set<String> said = new HashSet<>(summed.stream().map(ClauseChecks::bare).toList());
        List<String> restOfBody =
                body.stream().filter(each -> !said.contains(bare(each))).toList();
        List<String> restOfTable =
                summed.stream().filter(each -> !printed.contains(bare(each))).toList();
        for (int i = 0; i < Math.max(restOfBody.size(), restOfTable.size()); i++) {
            Map<String, String> pair = new LinkedHashMap<>();
            pair.put("clause", heading);
            pair.put("table", i < restOfTable.size() ? restOfTable.get(i) : null);
            pair.put("body", i < restOfBody.size() ? restOfBody.get(i) : null);
            pairs.add(pair);
        }
    }

    private static String bare(String item) {
        return item.replaceFirst("\\.$", "").replaceAll("\\s+", " ").trim();
    }

    private static List<String> withoutLeadIn(List<String> items, ClauseDraft clause) {
        List<String> result = new ArrayList<>(items);
        for (Block block : clause.blocks()) {
            if (block instanceof Block.Paragraph paragraph
                    && paragraph.text().endsWith(":")
                    && !result.isEmpty()
                    && result.get(0).startsWith(paragraph.text())) {
                result.set(0, result.get(0).substring(paragraph.text().length()).trim());
            }
        }
        return result;
    }
}
