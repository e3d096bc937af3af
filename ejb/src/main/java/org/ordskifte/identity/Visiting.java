package org.ordskifte.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ordskifte.identity.MayCall.Within;
import org.ordskifte.shared.Page;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.tenancy.TenantView;
import org.ordskifte.tenancy.Tenants;

/** Finding one's way: which tenants there are, and what oneself may do in the one at hand. */
@Stateless
@PermitAll
public class Visiting {

    @Inject
    Tenants tenants;

    @Inject
    CallerRights rights;

    @Inject
    CurrentTenant current;

    @Inject
    CurrentCaller caller;

    @Inject
    Instance<Jurisdiction> jurisdictions;

    /** The tenants with these slugs, by name. */
    @MayCall(Right.ANYONE)
    public List<TenantView> tenants(Collection<String> slugs) {
        return tenants.called(slugs);
    }

    /** Slugs in the order of the alphabet. */
    @MayCall(Right.ANYONE)
    public List<String> slugs(int most) {
        return tenants.slugs(most);
    }

    /**
     * Some tenants by name.
     *
     * @param page from 0
     */
    @MayCall(Right.ANYONE)
    public Page<TenantView> tenants(int page, int size) {
        return new Page<>(tenants.some(page * size, size), page, size, tenants.count());
    }

    @MayCall(Right.ANYONE)
    public Optional<TenantView> tenant(String slug) {
        return tenants.find(slug);
    }

    /** What the caller may do in the tenant of the request. */
    @MayCall(Right.ANYONE)
    public Set<Right> rights() {
        return rights.all();
    }

    /** What the caller may do in the tenant of the request or in one of its units. */
    @MayCall(Right.ANYONE)
    public Set<Right> trades() {
        return rights.trades();
    }

    /**
     * What the caller may do about one thing: what they may do everywhere, and what they may do in a unit where it lies.
     *
     * @param named slug of a document or of a round
     * @throws Refusal not-found
     */
    @MayCall(Right.ANYONE)
    public Set<Right> rightsOver(Within kind, String named) {
        Set<Right> held = rights.all();
        for (Right trade : rights.trades()) {
            Set<String> units = rights.units(trade);
            if (!held.contains(trade)
                    && jurisdictions.stream()
                            .filter(one -> one.within() == kind)
                            .anyMatch(one -> one.covers(named, units))) {
                held.add(trade);
            }
        }
        return held;
    }

    /**
     * To whoever is nobody in the tenant of the request its office is not there; that somebody known came is noted.
     *
     * @throws Refusal not-found
     */
    @MayCall(Right.ANYONE)
    public void turnAway() {
        throw Refusal.hidden();
    }

    /** The tenants in which the caller is somebody: those whose organizations the login comes out of. */
    @MayCall(Right.SIGNED_IN)
    public List<TenantView> places() {
        return tenants.called(caller.get().organizations());
    }

    @MayCall(Right.SIGNED_IN)
    public boolean isOperator() {
        return rights.has(Right.OPERATOR);
    }
}
