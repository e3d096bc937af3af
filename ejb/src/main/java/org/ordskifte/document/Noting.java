package org.ordskifte.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;

/** Those who write a draft read the notes in its margin and settle them. Nobody else knows of them. */
@Stateless
@PermitAll
public class Noting {

    @Inject
    Documents documents;

    @Inject
    Notes notes;

    @Inject
    Readership readership;

    @Inject
    Responsibility responsibility;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * The notes of a version in the order of its text.
     *
     * @throws Refusal not-found to whoever reads no drafts; forbidden to those who read them and edit none
     */
    @MayCall(Right.ANYONE)
    public List<NoteView> of(String slug, int number) {
        return notes.of(version(slug, number).id()).stream()
                .map(ClauseNote::view)
                .toList();
    }

    /** The same of one note. */
    @MayCall(Right.ANYONE)
    public NoteView show(String slug, int number, UUID note) {
        return notes.find(version(slug, number).id(), note)
                .map(ClauseNote::view)
                .orElseThrow(Refusal::notFound);
    }

    /**
     * Says that a note needs nothing more, or that it does after all.
     *
     * @throws Refusal not-found, forbidden, stale
     */
    @MayCall(Right.ANYONE)
    public NoteView settle(String slug, int number, UUID id, boolean settled, Long expectedRevision) {
        DocumentVersion version = version(slug, number);
        ClauseNote note = notes.find(version.id(), id).orElseThrow(Refusal::notFound);
        note.requireFresh(expectedRevision);
        if (settled) {
            note.settle(caller.get().name(), clock.now());
        } else {
            note.reopen();
        }
        notes.flush();
        events.fire(VersionChanged.of(settled ? "note-settled" : "note-reopened", version, false));
        return note.view();
    }

    private DocumentVersion version(String slug, int number) {
        if (!readership.mayReadDrafts()) {
            throw Refusal.unseen(documents.find(tenant.id(), slug).isPresent());
        }
        if (!responsibility.mayFor(slug, Right.DOCUMENT_OWNER)) {
            throw new Refusal(Code.FORBIDDEN);
        }
        return documents
                .find(tenant.id(), slug)
                .flatMap(document -> documents.version(document.id(), number))
                .orElseThrow(Refusal::notFound);
    }
}
