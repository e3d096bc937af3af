package org.ordskifte.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.ordskifte.document.Responsibility;
import org.ordskifte.identity.CallerRights;
import org.ordskifte.identity.Jurisdiction;
import org.ordskifte.identity.MayCall.Within;
import org.ordskifte.identity.Right;
import org.ordskifte.tenancy.CurrentTenant;

/** A round lies where all its documents lie; one without documents lies nowhere. */
@ApplicationScoped
class RoundResponsibility implements Jurisdiction {

    @Inject
    RoundPlaces places;

    @Inject
    Responsibility documents;

    @Inject
    CallerRights rights;

    @Inject
    CurrentTenant tenant;

    @Override
    public Within within() {
        return Within.ROUND;
    }

    /** @param named a slug, or what is said of a round that is to be prepared */
    @Override
    public boolean covers(Object named, Set<String> units) {
        List<String> texts = named instanceof RoundDraft draft
                ? draft.documents().stream()
                        .map(RoundDraft.DocumentChoice::document)
                        .toList()
                : places.texts(tenant.id(), String.valueOf(named));
        return !texts.isEmpty() && texts.stream().allMatch(text -> documents.covers(text, units));
    }

    /** Whether the caller has one of these rights everywhere or where the round lies. */
    boolean mayFor(Consultation round, Right... wanted) {
        Set<String> units = rights.units(wanted);
        return rights.hasAny(wanted) || !units.isEmpty() && covers(round.slug(), units);
    }
}
