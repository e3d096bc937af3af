package org.ordskifte.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;

/**
 * Which document stands in place of which, and which ones are named beside it. The pages of both that take each other's
 * place say so, so both are read anew.
 */
@ApplicationScoped
class Succession {

    private static final int LONGEST = 100;

    @Inject
    Documents documents;

    @Inject
    CurrentTenant tenant;

    /**
     * For a new document.
     *
     * @return the one in whose place it stands; null for none
     * @throws Refusal invalid-field for one that is not there
     */
    UUID first(DocumentDraft draft) {
        check(draft.slug(), draft.related());
        return first(draft.replaces());
    }

    /** @throws Refusal invalid-field for one that is not there, and where one would come to stand in its own place */
    void settle(Document document, DocumentDraft draft) {
        check(document.slug(), draft.related());
        settle(document, draft.replaces());
    }

    private void check(String own, List<String> related) {
        for (String slug : related == null ? List.<String>of() : related) {
            if (slug.equals(own)) {
                throw Refusal.invalid("related", "unknown-document");
            }
            if (documents.find(tenant.id(), slug).isEmpty()) {
                throw Refusal.invalid("related", "unknown-document");
            }
        }
    }

    private UUID first(String replaced) {
        return replaced == null || replaced.isEmpty() ? null : find(replaced).id();
    }

    /** @param replaced null leaves it as it is; empty for none */
    private void settle(Document document, String replaced) {
        UUID now = replaced == null ? document.replaces() : first(replaced);
        UUID before = document.replaces();
        if (Objects.equals(now, before)) {
            return;
        }
        UUID next = now;
        for (int i = 0; next != null && i < LONGEST; i++) {
            if (next.equals(document.id())) {
                throw Refusal.invalid("replaces", "not-itself");
            }
            next = documents.find(next).map(Document::replaces).orElse(null);
        }
        document.standInPlaceOf(now);
        for (UUID other : new UUID[] {now, before}) {
            if (other != null) {
                documents.find(other).ifPresent(documents::touch);
            }
        }
    }

    private Document find(String slug) {
        return documents.find(tenant.id(), slug).orElseThrow(() -> Refusal.invalid("replaces", "unknown-document"));
    }
}
