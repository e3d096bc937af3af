package org.ordskifte.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.ordskifte.identity.CallerRights;
import org.ordskifte.identity.Right;

/** What the caller may read. Whatever they may not is as if it were not there. */
@ApplicationScoped
public class Readership {

    @Inject
    CallerRights rights;

    @Inject
    Instance<RoundWatch> rounds;

    /** Of which documents the caller may know what was adopted in the tenant at hand. */
    public Set<Access> accesses() {
        EnumSet<Access> open = EnumSet.of(Access.PUBLIC);
        if (rights.has(Right.MEMBER)) {
            open.add(Access.EMPLOYEES);
        }
        if (mayReadDrafts()) {
            open.add(Access.UNITS);
        }
        return open;
    }

    /** Whether the caller may know of what was adopted in this document. */
    boolean mayRead(Document document) {
        return document.access() == Access.PUBLIC || accesses().contains(document.access());
    }

    /** Whether the caller prepares texts here. */
    boolean mayReadDrafts() {
        return rights.hasAny(
                Right.DOCUMENT_OWNER,
                Right.ROUND_SECRETARY,
                Right.REGISTRAR,
                Right.TENANT_ADMINISTRATOR,
                Right.AUDITOR);
    }

    boolean mayRead(DocumentVersion version) {
        return version.state().wasAdopted() && mayRead(version.document())
                || mayReadDrafts()
                || version.state() == VersionState.IN_CONSULTATION && isShownByRound(version.id());
    }

    private boolean isShownByRound(UUID version) {
        return rounds.stream().anyMatch(watch -> watch.showsToCaller(version));
    }
}
