package org.ordskifte.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ordskifte.consultation.InvitationDelivery;
import org.ordskifte.consultation.Tidings;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.tenancy.TenantWall;

/** Takes mails out one by one and notes what became of each. No transaction stays open while a mail is on its way. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Mailing {

    private static final int AT_ONCE = 100;

    @Inject
    Notices notices;

    @Inject
    TenantWall wall;

    @Inject
    Clock clock;

    @Inject
    Event<InvitationDelivery> deliveries;

    @MayCall(Right.SYSTEM)
    public List<Map.Entry<UUID, UUID>> due() {
        return notices.due(clock.now(), AT_ONCE);
    }

    /** How many wait, for whoever watches over the installation. */
    @MayCall(Right.ANYONE)
    public MailQueue queue() {
        return notices.queue(clock.now());
    }

    /** Takes a mail out to be sent now; empty when it is no longer waiting, or another sender has it. */
    @MayCall(Right.SYSTEM)
    public Optional<Letter> take(UUID tenant, UUID id) {
        wall.pass(tenant);
        Instant now = clock.now();
        return notices.lock(id).filter(notice -> notice.isDue(now)).map(notice -> notice.attempt(now));
    }

    @MayCall(Right.SYSTEM)
    public void sent(UUID tenant, UUID id) {
        wall.pass(tenant);
        notices.lock(id).filter(Notice::isWaiting).ifPresent(notice -> {
            notice.sent(clock.now());
            deliver(notice);
        });
    }

    /** @param error what the mail server said, in the language of its protocol */
    @MayCall(Right.SYSTEM)
    public void failed(UUID tenant, UUID id, Failure why, String error) {
        wall.pass(tenant);
        notices.lock(id).filter(Notice::isWaiting).ifPresent(notice -> {
            if (notice.failed(why, error, clock.now()) || why.concernsAddress()) {
                deliver(notice);
            }
        });
    }

    /** A committee is reached when one of those who speak for it is. */
    private void deliver(Notice notice) {
        String invitation = Tidings.Kind.INVITATION.name();
        if (notice.consulteeId() != null && notice.tellsOf(invitation)) {
            notices.flush();
            deliveries.fire(
                    new InvitationDelivery(notice.consulteeId(), notices.reached(notice.consulteeId(), invitation)));
        }
    }
}
