package org.ordskifte.identity.unit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Refusal;
import org.ordskifte.shared.Slug;
import org.ordskifte.shared.Tree;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.tenancy.Turns;

/** The administrator says which units the authority has, one below another or side by side. */
@Stateless
@PermitAll
public class Structuring {

    @Inject
    Units units;

    @Inject
    CurrentTenant tenant;

    @Inject
    Turns turns;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** All units in the order of their tree, closed ones included. */
    @MayCall(Right.MEMBER)
    public List<UnitView> units() {
        return Tree.laid(units.all(tenant.id()), Unit::id, Unit::parentId, Unit::view);
    }

    @MayCall(Right.MEMBER)
    public UnitView unit(String slug) {
        return find(slug).view(0);
    }

    /** @throws Refusal invalid-field, slug-reserved, slug-taken */
    @MayCall(Right.TENANT_ADMINISTRATOR)
    public UnitView found(UnitDraft draft) {
        Slug.check(draft.slug(), Slug.RESERVED_IN_OFFICE);
        requireName(draft);
        if (units.find(tenant.id(), draft.slug()).isPresent()) {
            throw new Refusal(Code.SLUG_TAKEN, "slug", draft.slug());
        }
        Unit unit = new Unit(tenant.id(), draft, parent(draft));
        units.add(unit);
        return tell("unit-founded", unit);
    }

    /**
     * Gives it another name or another place in the tree; the slug stays.
     *
     * @throws Refusal stale, invalid-field
     */
    @MayCall(Right.TENANT_ADMINISTRATOR)
    public UnitView describe(String slug, UnitDraft draft, Long expectedRevision) {
        turns.take(Turns.Of.UNITS, tenant.id());
        Unit unit = find(slug);
        unit.requireFresh(expectedRevision);
        requireName(draft);
        unit.describe(draft, parent(draft));
        return tell("unit-described", unit);
    }

    /**
     * Nobody belongs to it any more from the day after; texts that only it could read are read by nobody but those who
     * prepare them.
     *
     * @param lastDay today when null
     * @throws Refusal stale, unit-closed
     */
    @MayCall(Right.TENANT_ADMINISTRATOR)
    public UnitView close(String slug, LocalDate lastDay, Long expectedRevision) {
        Unit unit = find(slug);
        unit.requireFresh(expectedRevision);
        LocalDate today = clock.today(tenant.zone());
        unit.close(lastDay == null ? today : lastDay, today);
        return tell("unit-closed", unit);
    }

    private UnitView tell(String action, Unit unit) {
        units.flush();
        events.fire(new UnitChanged(action, unit.slug(), null));
        return unit.view(0);
    }

    private Unit find(String slug) {
        return units.find(tenant.id(), slug).orElseThrow(Refusal::notFound);
    }

    private Unit parent(UnitDraft draft) {
        return draft.parent() == null
                ? null
                : units.find(tenant.id(), draft.parent()).orElseThrow(() -> Refusal.invalid("parent", "unknown-unit"));
    }

    private static void requireName(UnitDraft draft) {
        if (draft.name().isEmpty()) {
            throw Refusal.invalid("name", "required");
        }
    }
}
