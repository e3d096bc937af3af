package org.ordskifte.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
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

/** An operator makes a tenant and names its first administrator, and another where nobody is left to do that. */
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

    /**
     * Names an administrator for the tenant at hand, from today on. For that and nothing else an operator comes into a
     * tenant, and only while nobody there could do it: whoever was named but never came in, as at a mistyped address, is
     * nobody yet.
     *
     * @throws Refusal administrator-exists
     */
    @MayCall(Right.OPERATOR)
    public MemberView entrust(Invitee administrator) {
        TenantView tenant = current.get();
        LocalDate today = clock.today(tenant.timeZone());
        if (people.administrators(today).stream().anyMatch(one -> one.person().subject() != null)) {
            throw new Refusal(Code.ADMINISTRATOR_EXISTS, "tenant", tenant.slug());
        }
        Person person = people.invite(administrator.email(), administrator.name());
        Membership duty = new Membership(tenant.id(), person, Right.TENANT_ADMINISTRATOR, null, today, null, null);
        people.add(duty);
        events.fire(new MembershipChanged("membership-given", duty.id(), person.id(), Right.TENANT_ADMINISTRATOR));
        return duty.view();
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
