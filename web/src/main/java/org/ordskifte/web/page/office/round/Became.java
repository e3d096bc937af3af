package org.ordskifte.web.page.office.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ordskifte.consultation.processing.Explaining;
import org.ordskifte.consultation.processing.OutcomeView;
import org.ordskifte.consultation.response.ResponseView;

/** What became of the remarks of an answer that is shown. */
@Named("became")
@RequestScoped
public class Became {

    @Inject
    Explaining explaining;

    @Inject
    RoundPage round;

    private final Map<UUID, Map<UUID, OutcomeView>> answers = new HashMap<>();

    /** Null while the remark has no outcome. */
    public OutcomeView of(ResponseView answer, UUID remark) {
        return answers.computeIfAbsent(answer.head().id(), id -> explaining.of(round.slug(), id))
                .get(remark);
    }

    /** Whether the remark still waits for what is to become of it. */
    public boolean isAwaited(ResponseView answer, UUID remark) {
        return round.isOver() && answer.head().state().isTakenIn() && of(answer, remark) == null;
    }
}
