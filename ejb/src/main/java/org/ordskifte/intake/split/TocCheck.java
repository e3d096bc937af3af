package org.ordskifte.intake.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads table of contents and clauses; warns where an entry and its heading differ. The heading is what counts. */
final class TocCheck {

    private static final Pattern DOTS = Pattern.compile("[ .…]+$");

    private TocCheck() {}

    static void check(List<TocEntry> toc, List<ClauseDraft> clauses, Findings findings) {
        Map<String, ClauseDraft> labelled = new HashMap<>();
        Set<String> listed =
                new HashSet<>(toc.stream().map(entry -> key(entry.text())).toList());
        Set<String> headings = new HashSet<>();
        List<ClauseDraft> unlisted = new ArrayList<>();
        for (ClauseDraft clause : clauses) {
            if (clause.headingText() != null) {
                labelled.putIfAbsent(clause.label(), clause);
                String key = key(clause.headingText());
                headings.add(key);
                if (!listed.contains(key)) {
                    unlisted.add(clause);
                }
            }
        }
        for (TocEntry entry : toc) {
            if (!headings.contains(key(entry.text()))) {
                ClauseDraft same = entry.label() == null ? null : labelled.get(entry.label());
                Optional.ofNullable(same)
                        .or(() -> nearest(entry, unlisted))
                        .ifPresent(clause -> warn(entry, clause, findings));
            }
        }
    }

    /** A full stop at the end of an entry is read as the dots that lead to its page, so it makes no difference. */
    private static String key(String text) {
        return DOTS.matcher(Shape.key(text)).replaceAll("");
    }

    private static void warn(TocEntry entry, ClauseDraft clause, Findings findings) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("clause", clause.label() == null ? clause.headingText() : clause.label());
        details.put("toc", entry.text());
        details.put("body", clause.headingText());
        details.put("editDistance", distance(entry.text(), clause.headingText()));
        findings.warn("TOC_HEADING_DIFFERS", clause.line(), details);
    }

    private static Optional<ClauseDraft> nearest(TocEntry entry, List<ClauseDraft> unlisted) {
        int most = Math.max(2, entry.text().length() / 5);
        ClauseDraft nearest = null;
        int least = most + 1;
        for (ClauseDraft clause : unlisted) {
            int longer = Math.abs(clause.headingText().length() - entry.text().length());
            int distance = longer >= least ? least : distance(entry.text(), clause.headingText());
            if (distance < least) {
                nearest = clause;
                least = distance;
            }
        }
        return Optional.ofNullable(nearest);
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
