package org.ordskifte.web.page.office.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.ordskifte.consultation.Attending;
import org.ordskifte.consultation.RoundHead;
import org.ordskifte.consultation.terms.Phase;

/** The rounds the caller sees: what is open first, then what is coming, then what lies behind. */
@Named("roundsPage")
@RequestScoped
public class RoundsPage {

    private static final List<Phase> ORDER =
            List.of(Phase.OPEN, Phase.SCHEDULED, Phase.CLOSED, Phase.DRAFT, Phase.CONCLUDED, Phase.CANCELLED);

    @Inject
    Attending attending;

    private List<RoundHead> rounds;

    public List<RoundHead> getAll() {
        if (rounds == null) {
            rounds = attending.list();
        }
        return rounds;
    }

    /** The phases that occur, in the order in which they matter. */
    public List<Phase> getPhases() {
        return ORDER.stream().filter(phase -> !in(phase).isEmpty()).toList();
    }

    /** Where something can be answered the next deadline comes first. */
    public List<RoundHead> in(Phase phase) {
        Stream<RoundHead> alike = getAll().stream().filter(one -> one.phase() == phase);
        return (phase == Phase.OPEN ? alike.sorted(RoundHead.NEXT_FIRST) : alike).toList();
    }
}
