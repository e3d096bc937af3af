package org.ordskifte.export;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.ordskifte.document.Reading;
import org.ordskifte.document.VersionView;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.CurrentTenant;

/** A reader takes a text along as a file. Whoever may read a version may have it in every form; nobody else learns of it. */
@Stateless
@PermitAll
public class Exporting {

    @Inject
    Reading reading;

    @Inject
    CurrentTenant tenant;

    /**
     * What is printed; {@link KeptExports} makes a file of it outside of this transaction.
     *
     * @param site public address of the portal without a slash at the end; files lead back there
     * @throws Refusal not-found as for reading the version
     */
    @MayCall(Right.ANYONE)
    public Edition edition(String slug, int number, String site) {
        VersionView view = reading.version(slug, number);
        return Edition.of(tenant.get(), view.document(), view.version(), view.clauses(), site);
    }
}
