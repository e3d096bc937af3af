package org.ordskifte.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.MayCall.Within;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;

/** What the documents of a tenant do not say, for those who can say it. */
@Stateless
@PermitAll
public class Surveying {

    @Inject
    Reading reading;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    /** Every document of the tenant, by title. */
    @MayCall(
            value = {
                Right.DOCUMENT_OWNER,
                Right.TENANT_ADMINISTRATOR,
                Right.ROUND_SECRETARY,
                Right.REGISTRAR,
                Right.AUDITOR
            },
            of = Within.TRADE)
    public List<MetadataDebt> debts() {
        LocalDate today = clock.today(tenant.zone());
        List<DocumentView> all = reading.list();
        Map<String, Integer> newest = new HashMap<>();
        all.forEach(view -> new Validity(view.versions(), tenant.zone())
                .newest()
                .ifPresent(one -> newest.put(view.head().slug(), one.number())));
        return all.stream()
                .map(view -> MetadataDebt.of(view, today, isOutdated(view, newest)))
                .toList();
    }

    /** @throws Refusal not-found */
    @MayCall(
            value = {
                Right.DOCUMENT_OWNER,
                Right.TENANT_ADMINISTRATOR,
                Right.ROUND_SECRETARY,
                Right.REGISTRAR,
                Right.AUDITOR
            },
            of = Within.TRADE)
    public MetadataDebt debt(String slug) {
        return debts().stream()
                .filter(one -> one.document().equals(slug))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static boolean isOutdated(DocumentView view, Map<String, Integer> newest) {
        return Optional.ofNullable(view.inForce())
                .map(VersionHead::translationOf)
                .filter(of -> newest.containsKey(of.document()))
                .filter(of -> !newest.get(of.document()).equals(of.version()))
                .isPresent();
    }
}
