package org.ordskifte.intake.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.ordskifte.intake.corpus.Script.Clause;
import org.ordskifte.intake.outline.Fact;
import org.ordskifte.intake.outline.Outline;
import org.ordskifte.intake.outline.OutlineClause;

/** Counts what a reader found against what it should have found. Scores of several documents are added up. */
final class Score {

    /** Of one question: what was right, of what was found, and of what there was. */
    static final class Count {
        private int right;
        private int found;
        private int wanted;

        void add(int more, int of, int from) {
            right += more;
            found += of;
            wanted += from;
        }

        double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        double recall() {
            return wanted == 0 ? 1 : (double) right / wanted;
        }

        double least() {
            return Math.min(precision(), recall());
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.3f / %.3f", precision(), recall());
        }
    }

    final Count clauses = new Count();
    final Count levels = new Count();
    final Count text = new Count();
    final Count facts = new Count();
    final List<String> faults = new ArrayList<>();

    void add(Script script, String format, Outline outline) {
        List<Clause> wanted = script.expected();
        List<Clause> found = new ArrayList<>();
        outline.parts().forEach(part -> collect(part.clauses(), found));
        int[][] pairs = align(wanted, found);
        clauses.add(pairs.length, found.size(), wanted.size());
        int level = 0;
        int words = 0;
        for (int[] pair : pairs) {
            Clause a = wanted.get(pair[0]);
            Clause b = found.get(pair[1]);
            boolean same = a.level() == b.level() && a.tags().equals(b.tags());
            level += same ? 1 : 0;
            if (!same) {
                faults.add(format + " " + script.name() + ": level of " + b + ", not " + a.level() + " " + a.tags());
            }
            int both = common(words(a.text()), words(b.text()));
            words += both;
            if (both < Math.max(words(a.text()).size(), words(b.text()).size())) {
                faults.add(format + " " + script.name() + ": text of " + b.label() + "|" + b.heading() + ": <"
                        + b.text() + "> not <" + a.text() + ">");
            }
        }
        levels.add(level, found.size(), wanted.size());
        text.add(words, size(found), size(wanted));
        note(script, format, wanted, found, pairs);
        facts(script, format, outline);
    }

    private void note(Script script, String format, List<Clause> wanted, List<Clause> found, int[][] pairs) {
        for (int i = 0; i < wanted.size(); i++) {
            int at = i;
            if (java.util.Arrays.stream(pairs).noneMatch(pair -> pair[0] == at)) {
                faults.add(format + " " + script.name() + ": missed " + wanted.get(i));
            }
        }
        for (int i = 0; i < found.size(); i++) {
            int at = i;
            if (java.util.Arrays.stream(pairs).noneMatch(pair -> pair[1] == at)) {
                faults.add(format + " " + script.name() + ": invented " + found.get(i));
            }
        }
    }

    private void facts(Script script, String format, Outline outline) {
        Map<String, String> wanted = new HashMap<>(script.facts());
        wanted.put("title", script.title());
        wanted.put("language", script.language());
        int right = 0;
        int known = 0;
        for (Map.Entry<String, String> each : wanted.entrySet()) {
            Fact fact = outline.metadata().get(each.getKey());
            String value = each.getKey().equals("title")
                    ? outline.title()
                    : each.getKey().equals("language")
                            ? outline.language()
                            : fact == null || fact.value() == null
                                    ? null
                                    : fact.value().toString();
            known += value == null ? 0 : 1;
            right += each.getValue().equals(value) ? 1 : 0;
            if (!each.getValue().equals(value)) {
                faults.add(format + " " + script.name() + ": " + each.getKey() + " = " + value + ", not "
                        + each.getValue());
            }
        }
        int more = (int) outline.metadata().entrySet().stream()
                .filter(each -> each.getValue().value() != null
                        && each.getValue().origin() == Fact.Origin.PRINTED
                        && !wanted.containsKey(each.getKey())
                        && !each.getKey().equals("subtitle"))
                .peek(each -> faults.add(format + " " + script.name() + ": invented fact " + each))
                .count();
        facts.add(right, known + more, wanted.size());
    }

    private static void collect(List<OutlineClause> clauses, List<Clause> into) {
        for (OutlineClause clause : clauses) {
            into.add(new Clause(clause.level(), clause.label(), clause.heading(), clause.text(), clause.tags()));
            collect(clause.children(), into);
        }
    }

    /** The longest row of clauses that both have in the same order. */
    private static int[][] align(List<Clause> a, List<Clause> b) {
        int[][] best = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                best[i][j] =
                        same(a.get(i), b.get(j)) ? best[i + 1][j + 1] + 1 : Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        List<int[]> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            if (same(a.get(i), b.get(j))) {
                pairs.add(new int[] {i++, j++});
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs.toArray(new int[0][]);
    }

    /** The same number and heading; of clauses that have no heading, the same beginning too. */
    private static boolean same(Clause a, Clause b) {
        return Objects.equals(a.label(), b.label())
                && Objects.equals(a.heading(), b.heading())
                && (a.heading() != null || begin(a.text()).equals(begin(b.text())));
    }

    private static String begin(String text) {
        String words = text.replaceAll("\\s+", " ");
        return words.substring(0, Math.min(30, words.length()));
    }

    private static int size(List<Clause> clauses) {
        return clauses.stream().mapToInt(each -> words(each.text()).size()).sum();
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    /** How many words stand in both in the same order. */
    static int common(List<String> a, List<String> b) {
        int[] above = new int[b.size() + 1];
        for (String word : a) {
            int[] row = new int[b.size() + 1];
            for (int j = 1; j <= b.size(); j++) {
                row[j] = word.equals(b.get(j - 1)) ? above[j - 1] + 1 : Math.max(above[j], row[j - 1]);
            }
            above = row;
        }
        return above[b.size()];
    }
}
