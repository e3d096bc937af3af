package org.ordskifte.consultation.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ordskifte.committee.HeldSeat;
import org.ordskifte.consultation.Attendance;
import org.ordskifte.consultation.Consultation;
import org.ordskifte.consultation.Consultee;
import org.ordskifte.consultation.Mandate;
import org.ordskifte.consultation.RoundAccess;
import org.ordskifte.consultation.RoundView;
import org.ordskifte.consultation.RoundView.RoundDocumentView;
import org.ordskifte.consultation.Rounds;
import org.ordskifte.consultation.answer.Admission.Case;
import org.ordskifte.consultation.answer.Answer;
import org.ordskifte.consultation.answer.Readability;
import org.ordskifte.consultation.answer.Signatures;
import org.ordskifte.consultation.answer.Signatures.Signature;
import org.ordskifte.consultation.terms.ApprovalRule;
import org.ordskifte.consultation.terms.ConsulteeKind;
import org.ordskifte.consultation.terms.RoundState;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Refusal;

/** Finds an answer for the caller, or does not, and lays out what the rules of {@code Admission} look at. */
@ApplicationScoped
class Proceedings {

    @Inject
    Rounds rounds;

    @Inject
    RoundAccess access;

    @Inject
    Responses responses;

    @Inject
    Composer composer;

    @Inject
    Clock clock;

    /** To look at. */
    Situation seen(String slug, UUID id) {
        Consultation round = access.visible(slug);
        return known(situation(round, responses.find(round.id(), id).orElseThrow(Refusal::notFound)));
    }

    /** To change: nobody else changes it until this transaction ends, and nobody the round. */
    Situation held(String slug, UUID id) {
        Consultation round = access.shared(slug);
        return known(situation(round, responses.lock(round.id(), id).orElseThrow(Refusal::notFound)));
    }

    Situation situation(Consultation round, Response response) {
        return situation(round, response, access.attendance(round));
    }

    Situation situation(Consultation round, Response response, Attendance you) {
        return situation(circumstances(round, you, rounds.texts(round.id())), response);
    }

    /** All answers of a round, in the order in which they came in. */
    List<Situation> situations(Consultation round, Attendance you) {
        // Loaded at once, so that each is found among them.
        List<Consultee> asked = rounds.consultees(round.id());
        return asked.isEmpty() ? List.of() : situations(round, you, rounds.texts(round.id()));
    }

    /** The same for whoever has looked up the texts and those asked. */
    List<Situation> situations(Consultation round, Attendance you, List<RoundDocumentView> texts) {
        List<Response> answers = responses.of(round.id());
        if (answers.isEmpty()) {
            return List.of();
        }
        Circumstances shared = circumstances(round, you, texts);
        return answers.stream().map(response -> situation(shared, response)).toList();
    }

    private Circumstances circumstances(Consultation round, Attendance you, List<RoundDocumentView> texts) {
        boolean decided = round.state() == RoundState.CONCLUDED || rounds.isAdopted(round.id());
        boolean ended = round.isSealed()
                ? round.hasEnded(clock.now())
                : RoundView.hasLapsed(texts, round.deadline(), clock.now());
        return new Circumstances(round, you, texts, ended, decided);
    }

    private Situation situation(Circumstances shared, Response response) {
        Consultation round = shared.round();
        Consultee consultee =
                rounds.consultee(round.id(), response.consulteeId()).orElseThrow(Refusal::notFound);
        return new Situation(
                round,
                consultee,
                response,
                shared.you(),
                shared.texts(),
                deadline(shared.texts(), round, consultee, response.documentId()),
                readability(shared, consultee, response),
                clock.now());
    }

    /** The general deadline or the document's own, and later where this consultee was granted more time. */
    Instant deadline(Consultation round, Consultee consultee, UUID document) {
        return deadline(rounds.texts(round.id()), round, consultee, document);
    }

    private static Instant deadline(
            List<RoundDocumentView> texts, Consultation round, Consultee consultee, UUID document) {
        Instant general = texts.stream()
                .filter(text -> text.documentId().equals(document) && text.deadline() != null)
                .map(RoundDocumentView::deadline)
                .findFirst()
                .orElse(round.deadline());
        return consultee.deadline(general);
    }

    Signatures signatures(Situation situation, Answer answer) {
        return signatures(
                situation, answer, responses.approvals(situation.response().id()));
    }

    static Signatures signatures(Situation situation, Answer answer, List<Approval> approvals) {
        ApprovalRule rule = situation.consultee().kind() == ConsulteeKind.COMMITTEE
                        && !situation.response().isRegistered()
                ? situation.round().approval()
                : ApprovalRule.NONE;
        List<Signature> given = approvals.stream().map(Approval::signature).toList();
        return new Signatures(rule, answer.hasNoRemarks(), given);
    }

    Case facts(Situation situation) {
        return facts(situation, situation.response().hash());
    }

    /** @param seenHash what the caller has before their eyes */
    Case facts(Situation situation, String seenHash) {
        Response response = situation.response();
        Answer answer = composer.compose(situation.round(), response);
        Signatures signatures = signatures(situation, answer);
        List<Signature> seats = seats(situation);
        return new Case(
                situation.round().phase(clock.now()),
                situation.instant(),
                clock.now(),
                situation.deadline(),
                response.isRegistered(),
                situation.writes(),
                situation.handsIn(),
                situation.approves() && (signatures.rule() == ApprovalRule.NONE || signatures.concern(seats)),
                signatures.rule() != ApprovalRule.NONE,
                seats.stream().map(Signature::person).anyMatch(signatures::holdOneOf),
                signatures.next(seats).isPresent(),
                response.hash().equals(seenHash),
                signatures.areComplete(),
                answer.saysSomething(),
                response.state());
    }

    static List<Signature> seats(Situation situation) {
        return situation.mandate().map(Mandate::seats).orElse(List.of()).stream()
                .map(Proceedings::signature)
                .toList();
    }

    static Signature signature(HeldSeat held) {
        return new Signature(held.person(), held.seat(), held.side());
    }

    private Readability readability(Circumstances shared, Consultee consultee, Response response) {
        Consultation round = shared.round();
        Attendance you = shared.you();
        return new Readability(
                you.mandate(consultee.id()).isPresent(),
                you.secretariat(),
                you.reader(),
                response.isRegistered(),
                response.state(),
                round.isSealed(),
                shared.ended(),
                shared.decided(),
                round.visibility().of(consultee.kind().respondent()));
    }

    private static Situation known(Situation situation) {
        if (!situation.readability().isKnown()) {
            throw Refusal.hidden();
        }
        return situation;
    }
}
