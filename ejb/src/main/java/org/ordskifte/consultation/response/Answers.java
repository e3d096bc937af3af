package org.ordskifte.consultation.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ordskifte.consultation.AnswerWatch;
import org.ordskifte.consultation.Consultation;
import org.ordskifte.consultation.Rounds;
import org.ordskifte.consultation.answer.Position;
import org.ordskifte.consultation.answer.ResponseState;
import org.ordskifte.shared.Clock;

/** Tells the rounds who has answered; that somebody has nothing to remark is kept while a seal holds. */
@ApplicationScoped
class Answers implements AnswerWatch {

    @Inject
    Responses responses;

    @Inject
    Rounds rounds;

    @Inject
    Clock clock;

    @Override
    public Map<UUID, Answered> answered(UUID roundId) {
        Consultation round = rounds.find(roundId).orElseThrow();
        boolean closed = round.isSealed() && !round.hasEnded(clock.now());
        Map<UUID, Answered> answered = new HashMap<>();
        for (Response response : responses.of(roundId)) {
            if (response.state() == ResponseState.SUBMITTED || response.state().isLate()) {
                boolean none = !closed && response.position() == Position.NO_REMARKS;
                answered.put(response.consulteeId(), none ? Answered.NO_REMARKS : Answered.ANSWERED);
            }
        }
        return answered;
    }
}
