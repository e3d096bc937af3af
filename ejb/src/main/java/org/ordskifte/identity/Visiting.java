package org.ordskifte.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ordskifte.shared.Page;
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
