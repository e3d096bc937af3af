package org.ordskifte.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.ordskifte.identity.unit.KnownUnits;
import org.ordskifte.shared.Refusal;

/** Holds what is said of a document's readers against the units there are. */
@ApplicationScoped
class Audiences {

    @Inject
    KnownUnits units;

    /**
     * @param before units that the document names already; one of those may have been closed since
     * @throws Refusal invalid-field where it is for units and names none, or one that is not there
     */
    void check(DocumentDraft draft, Set<String> before) {
        if (draft.access() != Access.UNITS) {
            return;
        }
        if (draft.units().isEmpty()) {
            throw Refusal.invalid("units", "unit-required");
        }
        Set<String> standing = units.standing();
        if (!draft.units().stream().allMatch(unit -> standing.contains(unit) || before.contains(unit))) {
            throw Refusal.invalid("units", "unknown-unit");
        }
    }
}
