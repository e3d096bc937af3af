package org.ordskifte.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.tenancy.CurrentTenant;
import org.ordskifte.tenancy.TenantView;
import org.ordskifte.tenancy.TenantWall;

/**
 * Whoever looks after a text is reminded that it has to be looked at again, and that its last day comes. Found by the
 * calendar; the ledger of mails sends each once, so that what was missed while the portal stood still is caught up with.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Recalling {

    @Inject
    Reviews reviews;

    @Inject
    CurrentTenant tenant;

    @Inject
    TenantWall wall;

    @Inject
    Clock clock;

    @Inject
    Event<TextDue> due;

    /** @return how much is coming; most of it was told before */
    @MayCall(Right.SYSTEM)
    public int recall(TenantView place) {
        tenant.enter(place);
        wall.pass(place.id());
        LocalDate today = clock.today(place.timeZone());
        List<TextDue> coming =
                Foresight.of(reviews.nearing(place.id(), today.plusDays(Foresight.FARTHEST)), place.timeZone(), today);
        coming.forEach(due::fire);
        return coming.size();
    }
}
