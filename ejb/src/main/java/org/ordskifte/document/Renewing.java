package org.ordskifte.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.tenancy.CurrentTenant;

/** Tells whether what was made of documents can still be shown, or has to be made anew. */
@Stateless
@PermitAll
public class Renewing {

    @Inject
    Renewals renewals;

    @Inject
    CurrentTenant tenant;

    /**
     * Is another whenever a reader may see something else of any document of the tenant at hand, wherever it was changed:
     * a page names other documents too, says to which groups of readers its text applies and what holds on that day.
     */
    @MayCall(Right.ANYONE)
    public String state() {
        return renewals.state(tenant.id());
    }
}
