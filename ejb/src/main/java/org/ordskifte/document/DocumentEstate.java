package org.ordskifte.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.ordskifte.identity.handover.Bequest;
import org.ordskifte.identity.handover.Estate;
import org.ordskifte.identity.handover.Matter;
import org.ordskifte.identity.handover.Party;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.tenancy.CurrentTenant;

/** The documents somebody owns or answers questions about; whom their reviews and last days are told goes along. */
@ApplicationScoped
class DocumentEstate implements Estate {

    @Inject
    Documents documents;

    @Inject
    CurrentTenant tenant;

    @Inject
    Event<DomainEvent> events;

    @Override
    public List<Bequest> of(Party holder, Party successor) {
        return documents.all(tenant.id()).stream()
                .filter(document -> document.isLookedAfterBy(holder))
                .map(document -> bequest(document, holder))
                .toList();
    }

    private Bequest bequest(Document document, Party holder) {
        Matter matter = Matter.of(
                Matter.Kind.DOCUMENT, document.title(), document.slug(), document.id() + " " + document.revision());
        return new Bequest(matter, successor -> {
            document.handOver(holder, successor);
            documents.flush();
            events.fire(new DocumentChanged("document-described", document.id(), document.slug()));
        });
    }
}
