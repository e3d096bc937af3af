/** Mails: written down in the transaction they come from, sent afterwards, so that nobody waits for the mail server. */
package org.ordskifte.notification;
