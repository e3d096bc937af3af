package org.ordskifte.export;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.ordskifte.diff.ClauseDiff;
import org.ordskifte.diff.Passage;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.DocumentView;
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
        List<Passage> earlier = passages(before.clauses());
        return new Comparison(
                edition(after, site),
                from,
                earlier.stream().map(Passage::id).toList(),
                ClauseDiff.of(earlier, passages(after.clauses())));
    }

    private Edition edition(VersionView view, String site) {
        DocumentView document = reading.document(view.document().slug(), null, null);
        return Edition.of(tenant.get(), document, view.version(), view.clauses(), site);
    }

    private static List<Passage> passages(List<ClauseView> clauses) {
        return clauses.stream()
                .map(one -> new Passage(one.id(), one.parent(), one.level(), one.label(), one.heading(), one.text()))
                .toList();
    }
}
