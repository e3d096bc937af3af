package org.ordskifte.consultation;

/** What became of the mail that told a consultee of the round. */
enum Delivery {
    PENDING,
    SENT,
    FAILED
}
