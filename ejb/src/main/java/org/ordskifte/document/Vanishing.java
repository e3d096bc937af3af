package org.ordskifte.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.tenancy.CurrentTenant;

/** Tells what was taken back from what never was, to those who could read it once. */
@Stateless
@PermitAll
public class Vanishing {

    @Inject
    Documents documents;

    @Inject
    Readership readership;

    @Inject
    CurrentTenant tenant;

    /**
     * Whether the caller could once read here what has been taken back since, and nothing else stands in its place.
     *
     * @param number of a version; null for the document as a whole
     */
    @MayCall(Right.ANYONE)
    public boolean isTakenBack(String slug, Integer number) {
        List<DocumentVersion> concerned = documents.versions(tenant.id(), slug).stream()
                .filter(one -> number == null || one.number() == number)
                .toList();
        return concerned.stream()
                        .anyMatch(one -> one.state() == VersionState.WITHDRAWN
                                && one.publishedAt() != null
                                && readership.mayRead(one.document()))
                && readership.readable(concerned).isEmpty();
    }
}
