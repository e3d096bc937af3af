package org.ordskifte.intake.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.ordskifte.intake.outline.LedgerLine;
import org.ordskifte.intake.outline.LedgerLine.As;

/** What became of each line, as it changes with the corrections. */
final class Account {

    /** The reason under which the lines of a dropped clause stand. */
    static final String DROPPED = "dropped";

    private static final String TEXT = "clause-text";

    private final TreeMap<Integer, LedgerLine> lines = new TreeMap<>();

    Account(List<LedgerLine> ledger) {
        ledger.forEach(one -> lines.put(one.line(), one));
    }

    LedgerLine at(Integer line) {
        return line == null ? null : lines.get(line);
    }

    /** The first line of a clause; null where it has none. */
    Integer first(String clause) {
        return lines.values().stream()
                .filter(one -> clause.equals(one.clause()))
                .map(LedgerLine::line)
                .findFirst()
                .orElse(null);
    }

    Integer last(String clause) {
        return lines.descendingMap().values().stream()
                .filter(one -> clause.equals(one.clause()))
                .map(LedgerLine::line)
                .findFirst()
                .orElse(null);
    }

    /** The lines of a clause from one line on and before another. */
    List<Integer> lines(String clause, int from, int before) {
        return lines.subMap(from, before).values().stream()
                .filter(one -> clause.equals(one.clause()))
                .map(LedgerLine::line)
                .toList();
    }

    /** The clause to which the nearest line above belongs, of those that qualify; null where there is none. */
    String above(int line, Set<String> qualified) {
        return lines.headMap(line, false).descendingMap().values().stream()
                .map(LedgerLine::clause)
                .filter(Objects::nonNull)
                .filter(qualified::contains)
                .findFirst()
                .orElse(null);
    }

    /** Lines of one clause go to another, as its text. */
    void move(String from, String to, IntPredicate which) {
        lines.replaceAll((number, one) -> {
            if (!from.equals(one.clause()) || !which.test(number)) {
                return one;
            }
            return one.as() == As.HEADING
                    ? new LedgerLine(number, As.CLAUSE, TEXT, to)
                    : new LedgerLine(number, one.as(), one.reason(), to);
        });
    }

    /** Lines of a clause are its heading. */
    void head(String clause, IntPredicate which) {
        lines.replaceAll((number, one) -> clause.equals(one.clause()) && which.test(number)
                ? new LedgerLine(number, As.HEADING, "heading", clause)
                : one);
    }

    void take(int line, As as, String clause) {
        lines.put(line, new LedgerLine(line, as, as == As.HEADING ? "heading" : TEXT, clause));
    }

    /** The account with the lines of what was dropped, and the value names that stand below it, left out. */
    List<LedgerLine> closed(Set<String> dropped) {
        List<LedgerLine> closed = new ArrayList<>();
        String clause = null;
        for (Map.Entry<Integer, LedgerLine> entry : lines.entrySet()) {
            LedgerLine one = entry.getValue();
            clause = one.clause() == null ? clause : one.clause();
            String owner = one.as() == As.TAG ? clause : one.clause();
            closed.add(
                    owner != null && dropped.contains(owner)
                            ? new LedgerLine(one.line(), As.LEFT_OUT, DROPPED, null)
                            : one);
        }
        return List.copyOf(closed);
    }
}
