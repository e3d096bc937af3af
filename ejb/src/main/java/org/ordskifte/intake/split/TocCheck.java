package org.ordskifte.intake.split;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads table of contents and clauses; warns where an entry and its heading differ. The heading is what counts. */
final class TocCheck {

    private TocCheck() {}

    static void check(List<TocEntry> toc, List<ClauseDraft> clauses, Findings findings) {
        Set<String> headings = new HashSet<>();
        clauses.stream()
                .filter(clause -> clause.headingText() != null)
                .forEach(clause -> headings.add(Shape.key(clause.headingText())));
        Set<String> listed =
                new HashSet<>(toc.stream().map(entry -> Shape.key(entry.text())).toList());
        for (TocEntry entry : toc) {
            if (!headings.contains(Shape.key(entry.text()))) {
                meant(entry, clauses, listed).ifPresent(clause -> warn(entry, clause, findings));
            }
        }
    }

    private static void warn(TocEntry entry, ClauseDraft clause, Findings findings) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("clause", clause.label() == null ? clause.headingText() : clause.label());
        details.put("toc", entry.text());
        details.put("body", clause.headingText());
        details.put("editDistance", distance(entry.text(), clause.headingText()));
        findings.warn("TOC_HEADING_DIFFERS", clause.line(), details);
    }

    /** The heading with the same number, else the nearest one that no entry names. */
    private static Optional<ClauseDraft> meant(TocEntry entry, List<ClauseDraft> clauses, Set<String> listed) {
        if (entry.label() != null) {
            Optional<ClauseDraft> same = clauses.stream()
                    .filter(clause -> entry.label().equals(clause.label()) && clause.headingText() != null)
                    .findFirst();
            if (same.isPresent()) {
                return same;
            }
        }
        int most = Math.max(2, entry.text().length() / 5);
        return clauses.stream()
                .filter(clause -> clause.headingText() != null && !listed.contains(Shape.key(clause.headingText())))
                .filter(clause ->
                        Math.abs(clause.headingText().length() - entry.text().length()) <= most)
                .filter(clause -> distance(entry.text(), clause.headingText()) <= most)
                .min(Comparator.comparingInt(clause -> distance(entry.text(), clause.headingText())));
    }

    /** Letters to put in, leave out or exchange (Levenshtein). */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
