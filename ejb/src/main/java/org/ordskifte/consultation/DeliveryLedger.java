package org.ordskifte.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes into the ledger whether an invitation reached the mail server of the one invited. */
@ApplicationScoped
class DeliveryLedger {

    @Inject
    Rounds rounds;

    /** The mail is out: that must not be forgotten because somebody changes the round at the same moment. */
    void note(@Observes InvitationDelivery delivery) {
        rounds.consultee(delivery.consultee()).ifPresent(consultee -> {
            rounds.hold(consultee);
            consultee.delivered(delivery.sent());
        });
    }
}
