package org.ordskifte.notification;

import java.time.Instant;

/**
 * Mails that wait to be sent, over all tenants.
 *
 * @param tried how many of them the relay did not take at the first attempt
 * @param oldest when the longest waiting one was written; null when none waits
 */
public record MailQueue(long waiting, long tried, Instant oldest) {}
