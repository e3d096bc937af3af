package org.ordskifte.identity.unit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.ordskifte.identity.CallerRights;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Refusal;
import org.ordskifte.shared.Slug;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.tenancy.TenantWall;
import org.ordskifte.tenancy.Tenants;

/** The authority says which groups of readers it tells apart, and every reader which of them they are. */
@Stateless
@PermitAll
public class Grouping {

    /** A reader chooses among these by looking at them. */
    private static final int MOST = 30;

    @Inject
    ReaderGroups groups;

    @Inject
    KnownUnits units;

    @Inject
    Belonging belonging;

    @Inject
    CallerRights rights;

    @Inject
    Tenants tenants;

    @Inject
    TenantWall wall;

    @Inject
    CurrentTenant tenant;

    @Inject
    Event<DomainEvent> events;

    /** The groups of the tenant at hand in the order in which they were defined; which units make them is internal. */
    @MayCall(Right.ANYONE)
    public List<GroupView> groups() {
        boolean inside = rights.has(Right.MEMBER);
        return groups.all(tenant.id()).stream()
                .map(ReaderGroup::view)
                .map(group -> inside ? group : group.outside())
                .toList();
    }

    /** One of them with the units that make it. */
    @MayCall(Right.MEMBER)
    public GroupView group(String slug) {
        return find(slug).view();
    }

    /** The groups of the tenant with this slug; none where there is no such tenant. */
    @MayCall(Right.ANYONE)
    public List<GroupView> groupsOf(String slug) {
        return tenants.find(slug)
                .map(place -> {
                    wall.pass(place.id());
                    return groups.all(place.id()).stream()
                            .map(group -> group.view().outside())
                            .toList();
                })
                .orElse(List.of());
    }

    /** The groups to which the caller belongs by being employed or by working in a unit. */
    @MayCall(Right.MEMBER)
    public List<GroupView> mine() {
        Set<String> belongs = belonging.all();
        boolean employee = belonging.isEmployed();
        return groups.all(tenant.id()).stream()
                .map(ReaderGroup::view)
                .filter(group -> group.holds(employee, belongs))
                .toList();
    }

    /** @throws Refusal invalid-field, slug-taken, too-many-groups */
    @MayCall(Right.TENANT_ADMINISTRATOR)
    public GroupView define(GroupDraft draft) {
        Slug.check(draft.slug(), Slug.RESERVED_IN_OFFICE);
        check(draft, Set.of());
        List<ReaderGroup> all = groups.all(tenant.id());
        if (all.stream().anyMatch(one -> one.view().slug().equals(draft.slug()))) {
            throw new Refusal(Code.SLUG_TAKEN, "slug", draft.slug());
        }
        if (all.size() >= MOST) {
            throw new Refusal(Code.TOO_MANY_GROUPS, "most", MOST);
        }
        ReaderGroup group = new ReaderGroup(tenant.id(), draft, all.size());
        groups.add(group);
        events.fire(new GroupChanged("group-defined", draft.slug(), false));
        return group.view();
    }

    /**
     * Gives it other words or other units; the slug stays.
     *
     * @throws Refusal stale, invalid-field
     */
    @MayCall(Right.TENANT_ADMINISTRATOR)
    public GroupView describe(String slug, GroupDraft draft, Long expectedRevision) {
        ReaderGroup group = find(slug);
        group.requireFresh(expectedRevision);
        check(draft, Set.copyOf(group.units()));
        group.describe(draft);
        groups.flush();
        events.fire(new GroupChanged("group-described", slug, false));
        return group.view();
    }

    /**
     * It is no more; texts that applied to it say so no longer.
     *
     * @throws Refusal stale
     */
    @MayCall(Right.TENANT_ADMINISTRATOR)
    public void remove(String slug, Long expectedRevision) {
        ReaderGroup group = find(slug);
        group.requireFresh(expectedRevision);
        groups.remove(group);
        events.fire(new GroupChanged("group-removed", slug, true));
    }

    private ReaderGroup find(String slug) {
        return groups.find(tenant.id(), slug).orElseThrow(Refusal::notFound);
    }

    private void check(GroupDraft draft, Set<String> before) {
        if (draft.name().isEmpty()) {
            throw Refusal.invalid("name", "required");
        }
        if (draft.reader().isEmpty()) {
            throw Refusal.invalid("reader", "required");
        }
        Set<String> standing = units.standing();
        if (!draft.units().stream().allMatch(unit -> standing.contains(unit) || before.contains(unit))) {
            throw Refusal.invalid("units", "unknown-unit");
        }
    }
}
