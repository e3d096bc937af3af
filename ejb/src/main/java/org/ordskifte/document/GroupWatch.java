package org.ordskifte.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.ordskifte.identity.unit.GroupChanged;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.tenancy.CurrentTenant;

/** Hears of groups of readers: what applies to them is shown anew where they are, and lets go of one that is no more. */
@ApplicationScoped
class GroupWatch {

    @Inject
    AppliedTexts texts;

    @Inject
    Documents documents;

    @Inject
    CurrentTenant tenant;

    @Inject
    Event<DomainEvent> events;

    void note(@Observes GroupChanged change) {
        for (Document document : texts.to(tenant.id(), change.slug())) {
            if (change.removed()) {
                document.noLongerFor(change.slug());
                documents.flush();
                events.fire(new DocumentChanged("document-described", document.id(), document.slug()));
            } else {
                documents.touch(document);
            }
        }
    }
}
