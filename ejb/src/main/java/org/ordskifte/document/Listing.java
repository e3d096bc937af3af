package org.ordskifte.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.tenancy.TenantView;
import org.ordskifte.tenancy.TenantWall;

/** What anybody may read, listed for front pages, feeds and search engines. Whoever asks gets the same answer. */
@Stateless
@PermitAll
public class Listing {

    @Inject
    PublicRows rows;

    @Inject
    WithheldNews news;

    @Inject
    TenantWall wall;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    /** The public texts of the tenant at hand, by title. */
    @MayCall(Right.ANYONE)
    public List<PublicText> ofTenant() {
        return texts(rows.of(List.of(tenant.id())), Map.of(tenant.id(), tenant.zone()));
    }

    /** What went out of sight in versions of the tenant at hand, and what came back, by the version's id. */
    @MayCall(Right.ANYONE)
    public Map<UUID, SightOfWords> sights() {
        return news.of(tenant.id());
    }

    /** The public texts of some tenants, by title. */
    @MayCall(Right.ANYONE)
    public List<PublicText> ofThese(List<TenantView> some) {
        wall.look(TenantWall.Scope.PUBLIC);
        Map<UUID, ZoneId> zones = some.stream().collect(Collectors.toMap(TenantView::id, TenantView::timeZone));
        return zones.isEmpty() ? List.of() : texts(rows.of(zones.keySet()), zones);
    }

    private record Place(UUID tenant, String slug) {}

    private List<PublicText> texts(List<PublicRow> rows, Map<UUID, ZoneId> zones) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> new Place(row.tenant(), row.slug())))
                .values()
                .stream()
                .map(versions -> text(versions, zones.get(versions.get(0).tenant())))
                .sorted((one, other) -> one.title().compareToIgnoreCase(other.title()))
                .toList();
    }

    private PublicText text(List<PublicRow> rows, ZoneId zone) {
        List<VersionHead> versions = rows.stream().map(PublicRow::head).toList();
        Validity validity = new Validity(versions, zone);
        LocalDate today = clock.today(zone);
        VersionHead shown = validity.on(today, null).version().orElse(versions.get(versions.size() - 1));
        PublicRow row = rows.get(0);
        return new PublicText(
                row.tenant(),
                row.slug(),
                shown.title(),
                row.kind(),
                row.kindName(),
                row.appliesTo(),
                today,
                shown,
                validity.standing(shown, today),
                versions);
    }
}
