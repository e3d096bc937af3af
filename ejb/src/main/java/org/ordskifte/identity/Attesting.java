package org.ordskifte.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.ordskifte.shared.Clock;

/** For whoever watches the installation: whether the database answers, and what time it says it is. */
@Stateless
@PermitAll
public class Attesting {

    @Inject
    Clock clock;

    /** The database's own time; that it is answered at all shows that transactions work. */
    @MayCall(Right.ANYONE)
    public Instant databaseTime() {
        return clock.now();
    }
}
