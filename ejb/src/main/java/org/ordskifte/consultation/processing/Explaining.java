package org.ordskifte.consultation.processing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ordskifte.consultation.response.FollowedRound;
import org.ordskifte.consultation.response.HandedIn;
import org.ordskifte.consultation.response.HandedIn.Counted;
import org.ordskifte.consultation.response.Perusing;
import org.ordskifte.consultation.response.ResponseView.RemarkView;
import org.ordskifte.consultation.response.ShownAnswer;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;

/** Everybody who may read a remark is told what became of it, whether that stands yet, and why. */
@Stateless
@PermitAll
public class Explaining {

    @Inject
    Perusing perusing;

    @Inject
    HandedIn answers;

    @Inject
    Outcomes outcomes;

    /**
     * A round with the answers the caller may read.
     *
     * @param became of each remark that has an outcome, by its id
     */
    public record Explained(FollowedRound followed, Map<UUID, OutcomeView> became) {}

    /** @throws org.ordskifte.shared.Refusal not-found */
    @MayCall(Right.ANYONE)
    public Explained follow(String slug) {
        FollowedRound followed = perusing.follow(slug);
        Map<UUID, OutcomeView> became = new HashMap<>();
        if (!followed.answers().isEmpty()) {
            Map<UUID, RemarkOutcome> known =
                    outcomes.ofRound(followed.round().head().id());
            for (ShownAnswer answer : followed.answers()) {
                for (RemarkView remark : answer.remarks()) {
                    OutcomeView outcome = view(known.get(remark.id()));
                    if (outcome != null) {
                        became.put(remark.id(), outcome.because(answer.reason(outcome.reason())));
                    }
                }
            }
        }
        return new Explained(followed, became);
    }

    /**
     * What became of the remarks of one answer, by their ids; nothing of an answer that does not count or that the caller
     * may not read.
     *
     * @throws org.ordskifte.shared.Refusal not-found
     */
    @MayCall(Right.ANYONE)
    public Map<UUID, OutcomeView> of(String slug, UUID response) {
        Map<UUID, OutcomeView> became = new HashMap<>();
        List<Counted> remarks = answers.remarksOf(slug, response);
        Map<UUID, RemarkOutcome> known = remarks.isEmpty()
                ? Map.of()
                : outcomes.ofRound(remarks.get(0).response().consultationId());
        for (Counted counted : remarks) {
            OutcomeView outcome = view(known.get(counted.remark().id()));
            if (outcome != null) {
                became.put(counted.remark().id(), outcome.because(counted.reason(outcome.reason())));
            }
        }
        return became;
    }

    private static OutcomeView view(RemarkOutcome outcome) {
        return outcome == null ? null : outcome.view();
    }
}
