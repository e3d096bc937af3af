package org.ordskifte.consultation.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ordskifte.consultation.AnswerWatch;
import org.ordskifte.consultation.Consultation;
import org.ordskifte.consultation.RoundView.RoundDocumentView;
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
    Composer composer;

    @Inject
    Clock clock;

    @Override
    public Map<UUID, Map<UUID, Answered>> answered(UUID roundId) {
        Consultation round = rounds.find(roundId).orElseThrow();
        boolean closed = round.isSealed() && !round.hasEnded(clock.now());
        List<Response> standing = standing(roundId);
        Set<UUID> silent = closed ? Set.of() : silent(round, standing);
        Map<UUID, Map<UUID, Answered>> answered = new HashMap<>();
        for (Response response : standing) {
            answered.computeIfAbsent(response.consulteeId(), each -> new HashMap<>())
                    .merge(
                            response.documentId(),
                            silent.contains(response.id()) ? Answered.NO_REMARKS : Answered.ANSWERED,
                            (one, other) -> one == other ? one : Answered.ANSWERED);
        }
        return answered;
    }

    private List<Response> standing(UUID roundId) {
        return responses.of(roundId).stream()
                .filter(response -> response.state() == ResponseState.SUBMITTED
                        || response.state().isLate())
                .toList();
    }

    /** Those that say that there is nothing to remark, and nothing else. */
    private Set<UUID> silent(Consultation round, List<Response> standing) {
        List<Response> some = standing.stream()
                .filter(response -> response.position() == Position.NO_REMARKS)
                .toList();
        if (some.isEmpty()) {
            return Set.of();
        }
        List<RoundDocumentView> texts = rounds.texts(round.id());
        Map<UUID, Parts> parts = responses.parts(some.stream().map(Response::id).toList());
        return some.stream()
                .filter(response -> composer.compose(texts, round, response, parts.get(response.id()))
                        .hasNoRemarks())
                .map(Response::id)
                .collect(Collectors.toSet());
    }
}
