package org.ordskifte.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.identity.Denied;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.tenancy.CurrentTenant;

/** Writes down every event in the transaction that told it, and keeps refusals until theirs has rolled back. */
@ApplicationScoped
class AuditTrail {

    @Inject
    AuditEntries entries;

    @Inject
    RefusedAttempts attempts;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    void write(@Observes DomainEvent event) {
        String actor = caller.get().signedIn() ? caller.subject() : "anonymous";
        Happening happening =
                new Happening(event.action(), event.objectType(), event.objectId(), event.detail(), false);
        entries.add(new AuditEntry(tenant.id(), clock.now(), actor, caller.requestId(), happening));
    }

    void keep(@Observes Denied denied) {
        attempts.keep(denied);
    }

    static Happening refused(Denied denied) {
        return new Happening(
                "refused",
                "use-case",
                denied.attempted(),
                Map.of("code", denied.code().text(), "of", denied.objects()),
                true);
    }
}
