package org.ordskifte.export;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.ordskifte.diff.ClauseDiff;
import org.ordskifte.diff.Descent;
import org.ordskifte.diff.Passage;
import org.ordskifte.document.DocumentView;
import org.ordskifte.document.HeadChange;
import org.ordskifte.document.Passages;
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
        return edition(reading.version(slug, number), site);
    }

    /**
     * Two versions laid upon each other.
     *
     * @throws Refusal not-found as for reading either
     */
    @MayCall(Right.ANYONE)
    public Comparison comparison(String slug, int from, int to, String site) {
        VersionView before = reading.version(slug, from);
        VersionView after = reading.version(slug, to);
        List<Descent> descents = Passages.between(before, after, reading.descents(slug));
        List<Passage> earlier = Passages.of(before.clauses());
        List<Passage> later = Passages.of(after.clauses());
        return new Comparison(
                edition(after, site),
                from,
                HeadChange.between(before.version(), after.version()),
                ClauseDiff.order(earlier, later, descents),
                ClauseDiff.of(earlier, later, descents));
    }

    private Edition edition(VersionView view, String site) {
        DocumentView document = reading.document(view.document().slug(), null, null);
        return Edition.of(tenant.get(), document, view.version(), view.clauses(), site);
    }
}
