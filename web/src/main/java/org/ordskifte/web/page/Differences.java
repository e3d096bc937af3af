package org.ordskifte.web.page;

import java.util.List;
import org.ordskifte.diff.Change;
import org.ordskifte.diff.ClauseDiff;
import org.ordskifte.diff.Passage;
import org.ordskifte.document.ClauseView;

/** Clauses as the comparison takes them. */
public final class Differences {

    private Differences() {}

    /** @return what became of each clause, in the order of the later version */
    public static List<Change> between(List<ClauseView> before, List<ClauseView> after) {
        return ClauseDiff.of(passages(before), passages(after));
    }

    static Change of(ClauseView before, ClauseView after) {
        return between(List.of(before), List.of(after)).get(0);
    }

    private static List<Passage> passages(List<ClauseView> clauses) {
        return clauses.stream()
                .map(clause -> new Passage(
                        clause.id(), clause.parent(), clause.level(), clause.label(), clause.heading(), clause.text()))
                .toList();
    }
}
