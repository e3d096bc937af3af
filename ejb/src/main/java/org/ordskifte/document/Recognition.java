package org.ordskifte.document;

import java.util.List;
import java.util.UUID;
import org.ordskifte.diff.match.Ground;
import org.ordskifte.diff.match.Origin;

/**
 * Which clause of a version is which of the version before.
 *
 * @param before the version it is compared with; null where there is none
 * @param clauses of the version, in its order
 * @param gone clauses of the version before that none of these comes from
 */
public record Recognition(
        DocumentHead document,
        VersionHead version,
        VersionHead before,
        List<Recognised> clauses,
        List<ClauseView> gone) {

    /**
     * One clause and where it comes from.
     *
     * @param of the earlier clauses it comes from
     * @param ground null where nothing had to be found out: the draft was begun from the version before
     * @param candidates earlier clauses it may be, the likeliest first
     */
    public record Recognised(
            ClauseView clause, Origin.Kind kind, List<ClauseView> of, Ground ground, List<ClauseView> candidates) {

        public UUID id() {
            return clause.id();
        }

        public boolean isDoubtful() {
            return kind == Origin.Kind.DOUBTFUL;
        }
    }

    public List<Recognised> doubts() {
        return clauses.stream().filter(Recognised::isDoubtful).toList();
    }
}
