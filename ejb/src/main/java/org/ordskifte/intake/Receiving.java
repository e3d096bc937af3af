package org.ordskifte.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.ejb3.annotation.TransactionTimeout;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.MayCall.Within;
import org.ordskifte.identity.Right;
import org.ordskifte.intake.outline.TrackedChanges.Taken;
import org.ordskifte.scan.FileGuard;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;

/** Takes a file in while whoever handed it in sees that it is being read. */
@Stateless
@PermitAll
@TransactionTimeout(60)
public class Receiving {

    @Inject
    FileGuard guard;

    @Inject
    FileReading reading;

    @Inject
    Filing filing;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentCaller caller;

    /**
     * How far it is.
     *
     * @param started whether the file is open; before that it waits for a place
     * @param seconds since it was handed in
     * @param imported the import it became; null while it is being read
     * @param replaces the import in whose place it is to stand; may be null
     */
    public record Progress(
            UUID reading, String fileName, boolean started, long seconds, UUID imported, UUID replaces) {}

    /**
     * @param content at most 20 MB
     * @param replaces the import in whose place it is to stand; may be null
     * @return by which name to {@link #look} for it
     * @throws Refusal readers-busy, not-found, infected-file, scanner-away
     */
    @MayCall(value = Right.DOCUMENT_OWNER, of = Within.TRADE)
    public UUID begin(String fileName, byte[] content, String language, UUID replaces) {
        guard.inspect(content);
        ImportedFile before = replaces == null ? null : filing.file(replaces);
        return reading.begin(new Readings.Order(
                        tenant.id(),
                        caller.subject(),
                        fileName,
                        content,
                        language == null && before != null ? before.outline().language() : language,
                        before == null ? Taken.LIST : before.outline().taken(),
                        replaces))
                .id();
    }

    /**
     * Looks whether a file has been read, and keeps it when it has.
     *
     * @param patience how long to wait for it
     * @throws Refusal not-found, or why the file was not read: the same as of {@link Importing#preview}
     */
    @MayCall(value = Right.DOCUMENT_OWNER, of = Within.TRADE)
    public Progress look(UUID id, Duration patience) {
        Readings.Ticket ticket = reading.find(id)
                .filter(one -> one.order().tenant().equals(tenant.id()))
                .orElseThrow(Refusal::notFound);
        if (!ticket.order().subject().equals(caller.subject())) {
            throw Refusal.hidden();
        }
        synchronized (ticket) {
            if (ticket.kept() == null) {
                Optional<Intake.Found> found = ticket.await(patience);
                found.ifPresent(read -> ticket.keep(filing.keep(
                                read, ticket.order().content(), ticket.order().replaces())
                        .id()));
            }
        }
        return new Progress(
                id,
                ticket.order().fileName(),
                ticket.isStarted(),
                ticket.since().toSeconds(),
                ticket.kept(),
                ticket.order().replaces());
    }
}
