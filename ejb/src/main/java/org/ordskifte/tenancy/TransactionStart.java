package org.ordskifte.tenancy;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.time.Instant;

/** When the present transaction began, by the database's clock. */
@TransactionScoped
public class TransactionStart implements Serializable {

    private static final long serialVersionUID = 1L;

    private Instant instant;

    void note(Instant instant) {
        this.instant = instant;
    }

    Instant instant() {
        if (instant == null) {
            throw new IllegalStateException("nobody opened this transaction for a tenant");
        }
        return instant;
    }
}
