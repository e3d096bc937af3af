package org.ordskifte.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Refusal;
import org.ordskifte.shared.Slug;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.tenancy.TenantView;
import org.ordskifte.tenancy.TenantWall;
import org.ordskifte.tenancy.Tenants;

/** An operator makes a tenant and names its first administrator. */
@Stateless
@PermitAll
public class Founding {

    private static final Set<String> LANGUAGES = Set.of("da", "sv", "nb", "nn", "en");

    @Inject
    Tenants tenants;

    @Inject
    CurrentTenant current;

    @Inject
    TenantWall wall;

    @Inject
    People people;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * @param languages ISO 639-1, the authority's own first
     * @param timeZone IANA name
     * @param administrator holds every bundle from today on; may be null
     * @throws Refusal invalid-field, slug-reserved, slug-taken
     */
    @MayCall(Right.OPERATOR)
    public TenantView found(
            String slug, String name, String country, List<String> languages, String timeZone, Invitee administrator) {
        Slug.check(slug, Slug.RESERVED_FOR_TENANTS);
        if (!LANGUAGES.containsAll(languages)) {
            throw Refusal.invalid("languages", "language");
        }
        if (tenants.find(slug).isPresent()) {
            throw new Refusal(Code.SLUG_TAKEN, "slug", slug);
        }
        TenantView tenant = tenants.add(slug, name, country, languages, zone(timeZone), clock.now());
        current.enter(tenant);
        wall.pass(tenant.id());
        if (administrator != null) {
            appoint(tenant, administrator);
        }
        events.fire(new TenantFounded(slug));
        return tenant;
    }

    private void appoint(TenantView tenant, Invitee administrator) {
        Person person = people.invite(administrator.email(), administrator.name());
        for (Right right : Right.values()) {
            if (right.isBundle() && right != Right.EMPLOYEE) {
                people.add(
                        new Membership(tenant.id(), person, right, null, clock.today(tenant.timeZone()), null, null));
            }
        }
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw Refusal.invalid("timeZone", "time-zone");
        }
    }
}
