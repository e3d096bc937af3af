package org.ordskifte.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Those who change the same of a tenant go one after another; the second waits, and then finds what the first has left. */
@ApplicationScoped
public class Turns {

    /** What only one at a time may change, by the number of its lock. */
    public enum Of {
        READING_RULE(7703),
        COMMITTEES(7707),
        UNITS(7708),
        ADMINISTRATORS(7709);

        private final int lock;

        Of(int lock) {
            this.lock = lock;
        }
    }

    @PersistenceContext
    EntityManager entities;

    /** To be called before the first look at any of it; held until the transaction ends. */
    public void take(Of what, UUID tenant) {
        entities.createNativeQuery("select set_config('lock_timeout', '9s', true), "
                        + "(select 1 from pg_advisory_xact_lock(" + what.lock + ", hashtext(?1)))")
                .setParameter(1, tenant.toString())
                .getSingleResult();
    }
}
