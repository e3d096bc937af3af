package org.ordskifte.notification;

import java.time.Instant;

/**
 * Mails of one tenant that share one fate.
 *
 * @param tenant slug
 * @param state WAITING or GIVEN_UP
 * @param failure null where they have not been tried yet
 * @param oldest when the longest waiting one was written
 */
public record UndeliveredMails(String tenant, NoticeView.State state, Failure failure, long mails, Instant oldest) {}
