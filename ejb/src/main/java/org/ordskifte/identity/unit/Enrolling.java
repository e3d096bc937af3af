package org.ordskifte.identity.unit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.People;
import org.ordskifte.identity.Person;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;

/** The administrator says who works in which unit, from when to when, and who leads it. */
@Stateless
@PermitAll
public class Enrolling {

    @Inject
    Units units;

    @Inject
    People people;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Who stands on the list of a unit, by name.
     *
     * @param on the day asked about; null for everybody who ever stood on it or will
     */
    @MayCall({Right.TENANT_ADMINISTRATOR, Right.AUDITOR})
    public List<UnitMemberView> members(String unit, LocalDate on) {
        return units.members(find(unit).id()).stream()
                .filter(one -> on == null || one.overlaps(on, on))
                .map(UnitMember::view)
                .toList();
    }

    /**
     * @param expectedRevision the state of the unit that was seen; null when any will do
     * @throws Refusal stale, unit-closed, already-member, invalid-field where there is neither address nor name
     */
    @MayCall(Right.TENANT_ADMINISTRATOR)
    public UnitMemberView enrol(String slug, UnitMemberDraft draft, Long expectedRevision) {
        Unit unit = find(slug);
        units.hold(unit);
        unit.requireFresh(expectedRevision);
        unit.requireOpen(clock.today(tenant.zone()));
        if (draft.email() == null && draft.name() == null) {
            throw Refusal.invalid("name", "required");
        }
        if (draft.email() == null && draft.manager()) {
            throw Refusal.invalid("email", "required");
        }
        units.advance(unit);
        LocalDate from = draft.from() == null ? clock.today(tenant.zone()) : draft.from();
        Person person = draft.email() == null
                ? null
                : people.invite(draft.email(), draft.name() == null ? draft.email() : draft.name());
        if (person != null
                && units.members(unit.id()).stream()
                        .anyMatch(one -> one.is(person) && one.overlaps(from, draft.to()))) {
            throw new Refusal(Code.ALREADY_MEMBER, "name", person.name());
        }
        UnitMember member = new UnitMember(unit, person, draft.name(), draft.manager(), from, draft.to());
        units.add(member);
        events.fire(new UnitChanged("unit-member-added", slug, member.id()));
        return member.view().at(unit.revision());
    }

    /**
     * @param lastDay yesterday when null, so that it no longer holds today
     * @param expectedRevision the state of the unit that was seen; null when any will do
     * @throws Refusal not-found, stale
     */
    @MayCall(Right.TENANT_ADMINISTRATOR)
    public UnitMemberView end(String slug, UUID id, LocalDate lastDay, Long expectedRevision) {
        Unit unit = find(slug);
        units.hold(unit);
        unit.requireFresh(expectedRevision);
        UnitMember member =
                units.member(id).filter(one -> one.unitId().equals(unit.id())).orElseThrow(Refusal::notFound);
        units.advance(unit);
        LocalDate today = clock.today(tenant.zone());
        member.end(lastDay == null ? today.minusDays(1) : lastDay, today);
        units.flush();
        events.fire(new UnitChanged("unit-member-ended", slug, id));
        return member.view().at(unit.revision());
    }

    private Unit find(String slug) {
        return units.find(tenant.id(), slug).orElseThrow(Refusal::notFound);
    }
}
