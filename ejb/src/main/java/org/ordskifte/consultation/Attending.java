package org.ordskifte.consultation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.tenancy.CurrentTenant;

/** Following rounds: everybody sees those meant for them, as they stand at the instant of asking. */
@Stateless
@PermitAll
public class Attending {

    @Inject
    Rounds rounds;

    @Inject
    RoundAccess access;

    @Inject
    RoundDesk desk;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    /** The rounds the caller may see, the latest deadline first. */
    @MayCall(Right.ANYONE)
    public List<RoundHead> list() {
        return access.seen(rounds.all(tenant.id())).stream()
                .map(round -> round.head(clock.now()))
                .toList();
    }

    @MayCall(Right.ANYONE)
    public RoundView round(String slug) {
        return desk.lay(access.visible(slug));
    }

    /** Who is asked; how each stands only for the secretariat and those asked. */
    @MayCall(Right.ANYONE)
    public List<ConsulteeView> consultees(String slug) {
        Consultation round = access.visible(slug);
        return desk.consultees(round, access.attendance(round));
    }
}
