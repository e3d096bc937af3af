package org.ordskifte.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ordskifte.identity.CallerRights;
import org.ordskifte.identity.Right;
import org.ordskifte.identity.unit.Belonging;

/** What the caller may read. Whatever they may not is as if it were not there. */
@ApplicationScoped
public class Readership {

    @Inject
    CallerRights rights;

    @Inject
    Belonging belonging;

    @Inject
    PublicRows rows;

    @Inject
    Instance<RoundWatch> rounds;

    /** Of which documents the caller may know what was adopted in the tenant at hand. */
    public Reach reach() {
        if (mayReadDrafts()) {
            return Reach.EVERYTHING;
        }
        return rights.has(Right.MEMBER)
                ? new Reach(EnumSet.of(Access.PUBLIC, Access.EMPLOYEES), belonging.all())
                : Reach.PUBLIC;
    }

    /** Whether the caller may know of what was adopted in this document. */
    boolean mayRead(Document document) {
        return switch (document.access()) {
            case PUBLIC -> true;
            case EMPLOYEES -> rights.has(Right.MEMBER);
            case UNITS -> mayReadDrafts() || document.units().stream().anyMatch(reach().units()::contains);
        };
    }

    /** Whether the caller prepares texts here. */
    boolean mayReadDrafts() {
        return rights.holdsAny(
                Right.DOCUMENT_OWNER,
                Right.ROUND_SECRETARY,
                Right.REGISTRAR,
                Right.TENANT_ADMINISTRATOR,
                Right.AUDITOR);
    }

    /** Those the caller may read, in their order; the rounds are asked once for all. */
    List<DocumentVersion> readable(Collection<DocumentVersion> versions) {
        Set<UUID> shown = shownByRounds(versions);
        return versions.stream()
                .filter(version -> isOpen(version) || shown.contains(version.id()))
                .toList();
    }

    private boolean isOpen(DocumentVersion version) {
        return version.state().wasAdopted() && mayRead(version.document()) || mayReadDrafts();
    }

    private Set<UUID> shownByRounds(Collection<DocumentVersion> versions) {
        Set<UUID> out = ids(versions, version -> version.state() == VersionState.IN_CONSULTATION || version.wasAsked());
        Set<UUID> shown = new HashSet<>();
        if (!out.isEmpty()) {
            rounds.forEach(watch -> shown.addAll(watch.shownToCaller(out)));
        }
        return shown;
    }

    private Set<UUID> ids(Collection<DocumentVersion> versions, Predicate<DocumentVersion> wanted) {
        return versions.stream()
                .filter(version -> wanted.test(version) && !isOpen(version))
                .map(DocumentVersion::id)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
