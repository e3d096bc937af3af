package org.ordskifte.notification;

import java.time.Instant;

/**
 * Mails that wait to be sent, over all tenants.
 *
 * @param tried how many of them the relay did not take at the first attempt
 * @param givenUp how many were given up in the last seven days and now need a person
 * @param oldest when the longest waiting one was written; null when none waits
 */
public record MailQueue(long waiting, long tried, long givenUp, Instant oldest) {}
