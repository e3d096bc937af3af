package org.ordskifte.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.ordskifte.identity.CallerRights;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;

/** Hands out the bytes over which the content hash of a version was taken, so that anybody can take it again. */
@Stateless
@PermitAll
public class Proving {

    @Inject
    Documents documents;

    @Inject
    Seals seals;

    @Inject
    Withholdings withholdings;

    @Inject
    Readership readership;

    @Inject
    CallerRights rights;

    @Inject
    CurrentTenant tenant;

    /**
     * As they were hashed. Where something of the version is withheld, they are for those alone who see all of it.
     *
     * @throws Refusal not-found, also for a draft, whose words may still change
     */
    @MayCall(Right.ANYONE)
    public byte[] canonical(String slug, int number) {
        DocumentVersion version = documents.versions(tenant.id(), slug).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (readership.readable(List.of(version)).isEmpty() || !seesAll() && withholdings.hidesSome(version)) {
            throw Refusal.hidden();
        }
        return seals.of(version).orElseThrow(Refusal::notFound);
    }

    private boolean seesAll() {
        return rights.hasAny(Right.DOCUMENT_OWNER, Right.TENANT_ADMINISTRATOR);
    }
}
