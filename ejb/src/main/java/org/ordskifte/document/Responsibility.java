package org.ordskifte.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ordskifte.identity.CallerRights;
import org.ordskifte.identity.Jurisdiction;
import org.ordskifte.identity.MayCall.Within;
import org.ordskifte.identity.Right;
import org.ordskifte.identity.unit.KnownUnits;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;

/** A document lies in the unit that is responsible for it; one without lies in none. */
@ApplicationScoped
public class Responsibility implements Jurisdiction {

    @Inject
    Documents documents;

    @Inject
    KnownUnits units;

    @Inject
    CurrentTenant tenant;

    @Inject
    CallerRights rights;

    @Override
    public Within within() {
        return Within.DOCUMENT;
    }

    /** @param named a slug, the id of a version, or what is said of a document that is to be registered */
    @Override
    public boolean covers(Object named, Set<String> some) {
        String unit = named instanceof DocumentDraft draft
                ? draft.responsibleUnit()
                : named instanceof UUID version
                        ? version(version).document().head().responsibleUnit()
                        : unitOf(String.valueOf(named));
        return units.upwards(unit).stream().anyMatch(some::contains);
    }

    /** Whether the caller has one of these rights everywhere or where the document lies. */
    public boolean mayFor(String slug, Right... wanted) {
        Set<String> some = rights.units(wanted);
        return rights.hasAny(wanted) || !some.isEmpty() && covers(slug, some);
    }

    /** The document itself is not looked at: whoever waits for it afterwards must find it as it is then. */
    private String unitOf(String slug) {
        List<String> found = documents.unitOf(tenant.id(), slug);
        if (found.isEmpty()) {
            throw Refusal.notFound();
        }
        return found.get(0);
    }

    private DocumentVersion version(UUID id) {
        return documents.version(id).orElseThrow(Refusal::notFound);
    }
}
