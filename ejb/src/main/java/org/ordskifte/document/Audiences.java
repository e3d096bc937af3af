package org.ordskifte.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ordskifte.identity.unit.KnownGroups;
import org.ordskifte.identity.unit.KnownUnits;
import org.ordskifte.shared.Refusal;

/** Holds what is said of a document's readers against the units and groups there are. */
@ApplicationScoped
class Audiences {

    @Inject
    KnownUnits units;

    @Inject
    KnownGroups groups;

    /**
     * The same draft, fit to be kept, with every group it names, by whatever word, named by its slug; other words stay as
     * they are.
     *
     * @throws Refusal invalid-field, invalid-text
     */
    DocumentDraft settled(DocumentDraft sent) {
        DocumentDraft draft = sent.tidied();
        if (draft.appliesTo().isEmpty()) {
            return draft;
        }
        Map<String, String> slugs = new HashMap<>();
        groups.all().forEach(group -> {
            slugs.put(folded(group.reader()), group.slug());
            slugs.put(folded(group.name()), group.slug());
            slugs.put(group.slug(), group.slug());
        });
        return draft.applyingTo(draft.appliesTo().stream()
                .map(word -> slugs.getOrDefault(folded(word), word))
                .distinct()
                .toList());
    }

    private static String folded(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

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
