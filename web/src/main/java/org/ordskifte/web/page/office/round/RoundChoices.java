package org.ordskifte.web.page.office.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.ordskifte.consultation.Standing;
import org.ordskifte.consultation.answer.Position;
import org.ordskifte.consultation.answer.RemarkKind;
import org.ordskifte.consultation.processing.Outcome;
import org.ordskifte.consultation.terms.ApprovalRule;
import org.ordskifte.consultation.terms.Audience;
import org.ordskifte.consultation.terms.VisibilityRule;

/** What can be chosen in the forms about rounds and answers. */
@Named("rounds")
@ApplicationScoped
public class RoundChoices {

    public List<Position> getPositions() {
        return List.of(Position.values());
    }

    public List<RemarkKind> getKinds() {
        return List.of(RemarkKind.values());
    }

    public List<Outcome> getOutcomes() {
        return List.of(Outcome.values());
    }

    public List<Audience> getAudiences() {
        return List.of(Audience.values());
    }

    public List<VisibilityRule> getVisibilities() {
        return List.of(VisibilityRule.values());
    }

    public List<ApprovalRule> getApprovals() {
        return List.of(ApprovalRule.values());
    }

    /** The sign beside the word for how somebody asked stands. */
    public String sign(Standing standing) {
        return switch (standing) {
            case ANSWERED, NO_REMARKS -> "done";
            case INVITED -> "open";
            case DELIVERY_FAILED -> "bad";
            case EXPIRED -> "warning";
            case DECLINED -> "quiet";
        };
    }
}
