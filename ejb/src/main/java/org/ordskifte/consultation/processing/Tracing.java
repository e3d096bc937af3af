package org.ordskifte.consultation.processing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ordskifte.consultation.Consultation;
import org.ordskifte.consultation.RoundAccess;
import org.ordskifte.document.ClauseHistory;
import org.ordskifte.document.Reading;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Refusal;

/** From a clause back to what was said of it: the remarks that changed its words, and in which version. */
@Stateless
@PermitAll
public class Tracing {

    @Inject
    Reading reading;

    @Inject
    Processing processing;

    @Inject
    Outcomes outcomes;

    @Inject
    RoundAccess access;

    /**
     * A remark that changed the clause.
     *
     * @param round slug
     * @param title of the round
     * @param version in which the words are other because of it
     */
    public record Cause(String round, String title, int version, ProcessedRemark remark) {}

    /**
     * The remarks the caller may read that changed the clause in versions the caller may see, the oldest version first.
     *
     * @throws Refusal not-found
     */
    @MayCall(Right.ANYONE)
    public List<Cause> of(String document, UUID clause) {
        ClauseHistory history = reading.clause(document, clause, null);
        Set<Integer> seen =
                history.wordings().stream().map(ClauseHistory.Wording::version).collect(Collectors.toSet());
        List<Cause> causes = new ArrayList<>();
        for (Map.Entry<UUID, Set<UUID>> each :
                outcomes.changing(document, clause).entrySet()) {
            access.ifVisible(each.getKey()).ifPresent(round -> causes.addAll(causes(round, clause, each.getValue())));
        }
        causes.removeIf(cause -> !seen.contains(cause.version()));
        causes.sort((one, other) -> Integer.compare(one.version(), other.version()));
        return causes;
    }

    private List<Cause> causes(Consultation round, UUID clause, Set<UUID> remarks) {
        return processing.remarks(round.slug(), clause).stream()
                .filter(one -> remarks.contains(one.remark().id()))
                .map(one -> new Cause(round.slug(), round.title(), one.outcome().changedIn(), one))
                .toList();
    }
}
