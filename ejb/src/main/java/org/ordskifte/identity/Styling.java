package org.ordskifte.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.Accent;
import org.ordskifte.tenancy.ClosedDay;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.tenancy.ReaderContact;
import org.ordskifte.tenancy.TenantView;
import org.ordskifte.tenancy.Tenants;
import org.ordskifte.tenancy.Terms;

/** The administrator says how the authority's pages look, whom their readers turn to and what things are called. */
@Stateless
@PermitAll
public class Styling {

    @Inject
    Tenants tenants;

    @Inject
    CurrentTenant current;

    @Inject
    Event<DomainEvent> events;

    /** The tenant at hand as the database has it now. */
    @MayCall(Right.TENANT_ADMINISTRATOR)
    public TenantView now() {
        return tenants.find(current.get().slug()).orElseThrow(Refusal::notFound);
    }

    /** The colour anybody sees; empty where the tenant has none of its own. */
    @MayCall(Right.ANYONE)
    public Optional<Accent> accent() {
        return tenants.find(current.get().slug()).map(TenantView::accent).map(Accent::of);
    }

    /**
     * @param accent {@code #rrggbb}; null for none of its own
     * @param revision that must still be the tenant's; null when any will do
     * @throws Refusal invalid-field, colour-contrast, stale
     */
    @MayCall(Right.TENANT_ADMINISTRATOR)
    public TenantView wear(String accent, Long revision) {
        String colour = accent == null ? null : Accent.of(accent).light();
        TenantView changed = tenants.wear(current.id(), colour, revision);
        current.enter(changed);
        events.fire(new AppearanceChanged(changed.slug(), colour));
        return changed;
    }

    /**
     * @param contact what readers of the page about accessibility are told from now on
     * @param revision that must still be the tenant's; null when any will do
     * @throws Refusal stale
     */
    @MayCall(Right.TENANT_ADMINISTRATOR)
    public TenantView isReachedBy(ReaderContact contact, Long revision) {
        TenantView changed = tenants.isReachedBy(current.id(), contact, revision);
        current.enter(changed);
        events.fire(new ContactChanged(changed.slug()));
        return changed;
    }

    /**
     * What this authority calls its committees and its consultations, in place of what it called them before.
     *
     * @param terms by language; where nothing is said it says what everybody says
     * @param revision that must still be the tenant's; null when any will do
     * @throws Refusal invalid-field, stale
     */
    @MayCall(Right.TENANT_ADMINISTRATOR)
    public TenantView say(Map<String, Terms> terms, Long revision) {
        TenantView changed = tenants.say(current.id(), Terms.checked(terms), revision);
        current.enter(changed);
        events.fire(new TermsChanged(changed.slug(), changed.terms().keySet()));
        return changed;
    }

    /**
     * The days on which this authority is closed, in place of those it listed before. Deadlines that are set already stay
     * where they are.
     *
     * @param revision that must still be the tenant's; null when any will do
     * @throws Refusal invalid-field, stale
     */
    @MayCall(Right.TENANT_ADMINISTRATOR)
    public TenantView closeOn(List<ClosedDay> days, Long revision) {
        TenantView changed = tenants.closeOn(current.id(), ClosedDay.checked(days), revision);
        current.enter(changed);
        events.fire(new ClosedDaysChanged(changed.slug(), changed.closedDays().size()));
        return changed;
    }
}
