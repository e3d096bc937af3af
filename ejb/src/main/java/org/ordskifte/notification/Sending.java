package org.ordskifte.notification;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.ordskifte.identity.Caller;
import org.ordskifte.identity.CurrentCaller;
import org.ordskifte.shared.PortalAddress;

/**
 * Every other second: sends what waits. A mail server that hangs or refuses keeps nobody waiting but the mails; they are
 * tried again after a pause.
 */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Sending {

    private static final Logger LOG = Logger.getLogger(Sending.class);
    private static final int MOST_REASONS = 10;

    @Resource(lookup = "java:jboss/mail/ordskifte")
    Session session;

    @Inject
    Mailing mailing;

    @Inject
    CurrentCaller caller;

    private final String base = PortalAddress.base();

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false, info = "mail")
    void work() {
        caller.is(Caller.SYSTEM, "mail");
        try {
            for (Map.Entry<UUID, UUID> due : mailing.due()) {
                if (!send(due.getValue(), due.getKey())) {
                    return;
                }
            }
        } catch (RuntimeException e) {
            LOG.warnf(e, "mails wait for the next turn");
        }
    }

    /** @return whether it is worth trying the next one at once: the server answers, whatever it thinks of this mail */
    private boolean send(UUID tenant, UUID id) {
        Letter letter = mailing.take(tenant, id).orElse(null);
        if (letter == null) {
            return true;
        }
        try {
            Transport.send(Post.of(session, letter, MailText.of(letter, base), session.getProperty("mail.from")));
            mailing.sent(tenant, id);
            return true;
        } catch (MessagingException e) {
            Failure why = Failure.of(e);
            LOG.infof("mail %s waits: %s", id, why);
            mailing.failed(tenant, id, why, said(e));
            return why != Failure.UNREACHABLE;
        }
    }

    /** What the server said of it, on one line; the first one only says that it failed. */
    private static String said(MessagingException thrown) {
        Exception last = thrown;
        for (int i = 0;
                i < MOST_REASONS && last instanceof MessagingException one && one.getNextException() != null;
                i++) {
            last = one.getNextException();
        }
        return MailText.oneLine(String.valueOf(last.getMessage()));
    }
}
