package org.ordskifte.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ordskifte.committee.HeldSeat;
import org.ordskifte.committee.Seating;
import org.ordskifte.identity.CallerRights;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.identity.Person;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;

/** What the caller may see of rounds and what the caller is in them. Whatever they may not see is as if it were not there. */
@ApplicationScoped
public class RoundAccess {

    @Inject
    Rounds rounds;

    @Inject
    Seating seating;

    @Inject
    CurrentCaller caller;

    @Inject
    CallerRights rights;

    @Inject
    RoundResponsibility responsibility;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    /** @throws Refusal not-found */
    public Consultation visible(String slug) {
        return unlessHidden(rounds.find(tenant.id(), slug));
    }

    public Optional<Consultation> ifVisible(UUID round) {
        return rounds.find(round).filter(this::sees);
    }

    /**
     * The round, held against changes while this transaction answers in it.
     *
     * @throws Refusal not-found
     */
    public Consultation shared(String slug) {
        return unlessHidden(rounds.share(tenant.id(), slug));
    }

    /**
     * The round, held against answers while this transaction changes it.
     *
     * @throws Refusal not-found
     */
    public Consultation seized(String slug) {
        return unlessHidden(rounds.seize(tenant.id(), slug));
    }

    private Consultation unlessHidden(Optional<Consultation> found) {
        Consultation round = found.orElseThrow(Refusal::notFound);
        if (!sees(round)) {
            throw Refusal.hidden();
        }
        return round;
    }

    /** The rounds the caller sees that asked about a version. */
    public List<Consultation> about(UUID version) {
        return seen(rounds.publishedOn(version));
    }

    private boolean sees(Consultation round) {
        return !seen(List.of(round)).isEmpty();
    }

    /** Those the caller may see, in their order; who is asked in them is looked up once for all. */
    List<Consultation> seen(List<Consultation> some) {
        if (isSecretariat()) {
            return some;
        }
        List<Consultation> published =
                some.stream().filter(round -> round.matter().wasPublished()).toList();
        Set<UUID> closed = published.stream()
                .filter(round -> !isOpenToCaller(round))
                .map(Consultation::id)
                .collect(Collectors.toSet());
        Set<UUID> asked = mine(closed).keySet();
        return published.stream()
                .filter(round -> !closed.contains(round.id()) || asked.contains(round.id()))
                .toList();
    }

    /** Those of the rounds in which the caller has something to say, and for whom. */
    Map<UUID, List<Consultee>> mine(Set<UUID> some) {
        if (some.isEmpty() || !caller.get().signedIn()) {
            return Map.of();
        }
        String address = seating.caller().map(Person::email).orElse(null);
        List<HeldSeat> seats = seating.ofCaller();
        return rounds.consultees(some).stream()
                .filter(consultee -> mandate(consultee, seats, address).writes())
                .collect(Collectors.groupingBy(Consultee::consultationId));
    }

    /**
     * Until when the caller may answer in each of the rounds in which they were granted more time; where the caller
     * looks after rounds, until when anybody may.
     */
    Map<UUID, Instant> granted(Collection<Consultation> some) {
        if (isSecretariat()) {
            return some.stream()
                    .filter(round -> round.endsAt() != null)
                    .collect(Collectors.toMap(Consultation::id, Consultation::endsAt));
        }
        Map<UUID, Instant> granted = new HashMap<>();
        Set<UUID> longer = some.stream()
                .filter(round -> round.endsAt() != null && round.endsAt().isAfter(round.deadline()))
                .map(Consultation::id)
                .collect(Collectors.toSet());
        mine(longer).forEach((round, asked) -> asked.stream()
                .flatMap(one -> one.grantedUntil().stream())
                .max(Comparator.naturalOrder())
                .ifPresent(until -> granted.put(round, until)));
        return granted;
    }

    private boolean isOpenToCaller(Consultation round) {
        return switch (round.audience()) {
            case PUBLIC -> round.isPublic(clock.now());
            case EMPLOYEES -> rights.has(Right.MEMBER) && round.matter().hasOpened(round.opensAt(), clock.now());
            case INVITED -> false;
        };
    }

    /** What the caller is in the round, by the seats held at the instant of this transaction. */
    public Attendance attendance(Consultation round) {
        return new Attendance(
                isSecretariat(),
                responsibility.mayFor(round, Right.ROUND_SECRETARY, Right.REGISTRAR, Right.AUDITOR),
                responsibility.mayFor(round, Right.ROUND_SECRETARY, Right.REGISTRAR),
                mandates(round));
    }

    /** Whether the caller has one of these rights everywhere or where the round lies. */
    public boolean mayFor(Consultation round, Right... wanted) {
        return responsibility.mayFor(round, wanted);
    }

    private List<Mandate> mandates(Consultation round) {
        if (!caller.get().signedIn()) {
            return List.of();
        }
        String address = seating.caller().map(Person::email).orElse(null);
        List<HeldSeat> seats = seating.ofCaller();
        List<Mandate> mandates = new ArrayList<>();
        for (Consultee consultee : rounds.consultees(round.id())) {
            Mandate mandate = mandate(consultee, seats, address);
            if (mandate.writes()) {
                mandates.add(mandate);
            }
        }
        return mandates;
    }

    private Mandate mandate(Consultee consultee, List<HeldSeat> seats, String address) {
        UUID committee = consultee.committeeId();
        if (committee == null) {
            return new Mandate(consultee.id(), List.of(), consultee.is(caller.subject(), address));
        }
        return new Mandate(
                consultee.id(),
                seats.stream()
                        .filter(seat -> seat.committee().equals(committee))
                        .toList(),
                false);
    }

    boolean isSecretariat() {
        return rights.holdsAny(
                Right.ROUND_SECRETARY,
                Right.REGISTRAR,
                Right.DOCUMENT_OWNER,
                Right.TENANT_ADMINISTRATOR,
                Right.AUDITOR);
    }
}
