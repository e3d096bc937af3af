package org.ordskifte.document;

import java.util.List;
import java.util.Optional;
import org.ordskifte.diff.Descent;

/**
 * A clause through the versions of its document.
 *
 * @param inForce its wording in the version in force on the date asked about; empty when it is not in force then
 * @param wordings one for each version that holds it and that the reader may see, the oldest first
 * @param relatives clauses it came from or became, in versions the reader may see
 */
public record ClauseHistory(
        DocumentHead document, Optional<Wording> inForce, List<Wording> wordings, List<Relative> relatives) {

    /** Clauses that this one became while it is not in force itself: where whoever asks for it is led. */
    public List<Relative> successors() {
        return inForce.isPresent()
                ? List.of()
                : relatives.stream().filter(one -> one.later() && one.inForce()).toList();
    }

    /**
     * A clause that this one came from or became.
     *
     * @param later whether this one became the other
     * @param version in which that is seen first
     * @param other as its latest version has it
     * @param inForce whether the other stands in the version in force
     */
    public record Relative(Descent.Kind kind, boolean later, int version, ClauseView other, boolean inForce) {}

    /** The clause as one version has it. */
    public record Wording(int version, VersionState state, ClauseView clause) {}
}
