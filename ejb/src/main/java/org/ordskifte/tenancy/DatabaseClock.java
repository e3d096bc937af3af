package org.ordskifte.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.ordskifte.shared.Clock;

/** {@code portal_now()}, read once as the transaction was opened. */
@ApplicationScoped
public class DatabaseClock implements Clock {

    @Inject
    TransactionStart start;

    @Override
    public Instant now() {
        return start.instant();
    }
}
