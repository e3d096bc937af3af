package org.ordskifte.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ordskifte.identity.CallerRights;
import org.ordskifte.identity.MayCall;
import org.ordskifte.identity.Right;
import org.ordskifte.shared.Clock;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.DomainEvent;
import org.ordskifte.shared.Page;
import org.ordskifte.shared.Refusal;

/** A person sees which mails did not get through and why, and has them sent again. */
@Stateless
@PermitAll
public class Redelivering {

    @Inject
    Notices notices;

    @Inject
    CallerRights rights;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * The mails of the tenant at hand that were tried and not taken, those that were given up first, then the newest.
     *
     * @param consultee null for all
     * @param page from 0
     */
    @MayCall({Right.ROUND_SECRETARY, Right.REGISTRAR, Right.TENANT_ADMINISTRATOR, Right.DOCUMENT_OWNER, Right.AUDITOR})
    public Page<NoticeView> undelivered(UUID consultee, int page, int size) {
        List<NoticeView> found = notices.undelivered(consultee, page * size, size).stream()
                .map(this::shown)
                .toList();
        return new Page<>(found, page, size, notices.countUndelivered(consultee));
    }

    /**
     * Tries it anew from now on, for as long as a new one.
     *
     * @throws Refusal not-found, notice-sent
     */
    @MayCall({Right.ROUND_SECRETARY, Right.REGISTRAR, Right.TENANT_ADMINISTRATOR})
    public NoticeView sendAgain(UUID id) {
        Notice notice = notices.lock(id).orElseThrow(Refusal::notFound);
        if (notice.isSent()) {
            throw new Refusal(Code.NOTICE_SENT);
        }
        NoticeView before = notice.view();
        notice.again(clock.now());
        notices.flush();
        events.fire(new NoticeSentAgain(before));
        return shown(notice);
    }

    /** Undelivered mails of all tenants, counted; nobody is named. */
    @MayCall(Right.OPERATOR)
    public List<UndeliveredMails> everywhere() {
        return notices.undeliveredByTenant();
    }

    private NoticeView shown(Notice notice) {
        boolean seesAddresses = rights.hasAny(Right.ROUND_SECRETARY, Right.REGISTRAR, Right.TENANT_ADMINISTRATOR);
        NoticeView view = notice.view();
        return seesAddresses ? view : view.withoutRecipient();
    }
}
