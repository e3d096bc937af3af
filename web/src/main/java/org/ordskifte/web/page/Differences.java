package org.ordskifte.web.page;

import java.util.List;
import org.ordskifte.diff.Change;
import org.ordskifte.diff.ClauseDiff;
import org.ordskifte.diff.Descent;
import org.ordskifte.diff.Passage;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.VersionView;

/** Clauses as the comparison takes them. */
public final class Differences {

    private Differences() {}

    /**
     * @param descents of the document, all of them
     * @return what became of each clause, in the order of the later version
     */
    public static List<Change> between(VersionView before, VersionView after, List<Descent> descents) {
        return ClauseDiff.of(
                passages(before.clauses()),
                passages(after.clauses()),
                ClauseDiff.between(
                        descents, before.version().number(), after.version().number()));
    }

    static Change of(ClauseView before, ClauseView after) {
        return ClauseDiff.of(passages(List.of(before)), passages(List.of(after)))
                .get(0);
    }

    private static List<Passage> passages(List<ClauseView> clauses) {
        return clauses.stream()
                .map(clause -> new Passage(
                        clause.id(), clause.parent(), clause.level(), clause.label(), clause.heading(), clause.text()))
                .toList();
    }
}
