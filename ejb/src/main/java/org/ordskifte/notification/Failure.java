package org.ordskifte.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;

/** Why a mail was not delivered, in a word that names nobody. */
public enum Failure {
    /** The relay cannot be reached, hangs, or breaks off. */
    UNREACHABLE,
    /** The relay takes no mail from here at present. */
    REFUSED,
    /** The relay takes no mail for this address. */
    ADDRESS_REFUSED,
    /** No relay could deliver to what is written there. */
    ADDRESS_MALFORMED;

    static Failure of(MessagingException thrown) {
        if (thrown instanceof AddressException) {
            return ADDRESS_MALFORMED;
        }
        if (thrown instanceof SendFailedException failed) {
            boolean address = failed.getInvalidAddresses() != null && failed.getInvalidAddresses().length > 0;
            return address ? ADDRESS_REFUSED : REFUSED;
        }
        return UNREACHABLE;
    }

    /** Whether the secretariat is told at once, though it is tried again: somebody may have to write another way. */
    boolean concernsAddress() {
        return this == ADDRESS_REFUSED || this == ADDRESS_MALFORMED;
    }

    /** Whether trying again would change nothing. */
    boolean isFinal() {
        return this == ADDRESS_MALFORMED;
    }
}
