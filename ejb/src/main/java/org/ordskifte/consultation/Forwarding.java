package org.ordskifte.consultation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ordskifte.committee.CommitteeView;
import org.ordskifte.committee.Seating;
import org.ordskifte.consultation.terms.ConsulteeKind;
import org.ordskifte.consultation.terms.Deadline;
import org.ordskifte.identity.Invitee;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.People;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;

/** A committee that was asked passes the round on to those below and to line management; anybody says that they will not answer. */
@Stateless
@PermitAll
public class Forwarding {

    @Inject
    Rounds rounds;

    @Inject
    RoundAccess access;

    @Inject
    RoundDesk desk;

    @Inject
    Telling telling;

    @Inject
    Seating seating;

    @Inject
    People people;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    /**
     * Those who are asked already are left as they are.
     *
     * @param expectedRevision of the round; null when any will do
     * @return those who were asked by it
     * @throws Refusal stale, forbidden, invalid-field, inner-deadline-too-late, deadline-in-past, deadline-passed
     */
    @MayCall(Right.SIGNED_IN)
    public List<ConsulteeView> forward(String slug, UUID consulteeId, ForwardDraft draft, Long expectedRevision) {
        Consultation round = access.seized(slug);
        Consultee above = spokenFor(round, consulteeId);
        round.requireFresh(expectedRevision);
        requireRunning(round, above);
        if (above.kind() != ConsulteeKind.COMMITTEE) {
            throw new Refusal(Code.FORBIDDEN);
        }
        if (draft.isEmpty()) {
            throw Refusal.invalid("committees", "committee-or-management");
        }
        Instant inner = inner(draft.innerDeadline(), round, above);
        List<ConsulteeView> asked = new ArrayList<>();
        for (String name : draft.committees()) {
            CommitteeView committee = seating.committee(name)
                    .filter(found -> seating.isBelow(found.id(), above.committeeId()))
                    .orElseThrow(() -> Refusal.invalid("committees", "committee-below"));
            committee.requireOpen(clock.today(tenant.zone()));
            if (!isAsked(round, committee)) {
                asked.add(ask(
                        round,
                        new Consultee(round, ConsulteeKind.COMMITTEE, committee.id(), committee.name(), null, false),
                        above,
                        inner));
            }
        }
        for (Invitee manager : draft.management()) {
            String email = address(manager);
            if (rounds.consultees(round.id()).stream().noneMatch(each -> email.equalsIgnoreCase(each.email()))) {
                String name = manager.name() == null || manager.name().isBlank()
                        ? email
                        : manager.name().strip();
                people.invite(email, name);
                asked.add(
                        ask(round, new Consultee(round, ConsulteeKind.PERSON, null, name, email, false), above, inner));
            }
        }
        rounds.touch(round);
        return asked;
    }

    /**
     * @param expectedRevision of the round; null when any will do
     * @throws Refusal stale, forbidden, deadline-passed, round-ended
     */
    @MayCall(Right.SIGNED_IN)
    public ConsulteeView decline(String slug, UUID consulteeId, Long expectedRevision) {
        Consultation round = access.seized(slug);
        Consultee consultee = spokenFor(round, consulteeId);
        round.requireFresh(expectedRevision);
        requireRunning(round, consultee);
        consultee.decline(clock.now());
        rounds.touch(round);
        telling.note("consultee-declined", round, consulteeId);
        return desk.consultees(round, access.attendance(round)).stream()
                .filter(view -> view.id().equals(consulteeId))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Lets pass whoever hands in for somebody who was asked.
     *
     * @throws Refusal not-found, forbidden
     */
    @MayCall(Right.SIGNED_IN)
    public void requireSpokenFor(String slug, UUID consulteeId) {
        spokenFor(access.visible(slug), consulteeId);
    }

    private static String address(Invitee manager) {
        String email = manager.email() == null ? "" : manager.email().strip();
        if (!email.matches("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]{1,190}")) {
            throw Refusal.invalid("management", "email");
        }
        return email;
    }

    private ConsulteeView ask(Consultation round, Consultee below, Consultee above, Instant inner) {
        below.passedOnBy(above, inner);
        rounds.add(below);
        telling.invite(round, below);
        telling.note("consultee-forwarded", round, below.id());
        return desk.view(round, below).forThoseAsked(access.attendance(round));
    }

    private boolean isAsked(Consultation round, CommitteeView committee) {
        return rounds.consultees(round.id()).stream()
                .anyMatch(each -> committee.id().equals(each.committeeId()));
    }

    private Instant inner(String text, Consultation round, Consultee above) {
        if (text == null) {
            return null;
        }
        Instant inner = Deadline.parse("innerDeadline", text, round.zone())
                .requireAhead(clock.now())
                .at();
        Instant last = last(round, above);
        if (!inner.isBefore(last)) {
            throw new Refusal(Code.INNER_DEADLINE_TOO_LATE, "deadline", last);
        }
        return inner;
    }

    private Consultee spokenFor(Consultation round, UUID id) {
        Consultee consultee = rounds.consultee(round.id(), id).orElseThrow(Refusal::notFound);
        if (!access.attendance(round).mandate(id).map(Mandate::handsIn).orElse(false)) {
            throw new Refusal(Code.FORBIDDEN);
        }
        return consultee;
    }

    private Instant last(Consultation round, Consultee consultee) {
        return consultee.deadline(RoundView.lastDeadline(rounds.texts(round.id()), round.deadline()));
    }

    private void requireRunning(Consultation round, Consultee consultee) {
        round.requirePublished();
        Instant deadline = last(round, consultee);
        if (!clock.now().isBefore(deadline)) {
            throw new Refusal(Code.DEADLINE_PASSED, "deadline", deadline);
        }
    }
}
