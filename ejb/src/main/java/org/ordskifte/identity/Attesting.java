package org.ordskifte.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.ordskifte.shared.Clock;
import org.ordskifte.tenancy.Schema;

/** For whoever watches the installation: whether the database answers, and what time it says it is. */
@Stateless
@PermitAll
public class Attesting {

    @Inject
    Clock clock;

    @Inject
    Schema schema;

    /** How far the database has been migrated; what a restored or rolled back one lacks shows here. */
    @MayCall(Right.ANYONE)
    public Schema.Level schema() {
        return schema.level();
    }

    /** The database's own time; that it is answered at all shows that transactions work. */
    @MayCall(Right.ANYONE)
    public Instant databaseTime() {
        return clock.now();
    }
}
