package org.ordskifte.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The one place that tells the database for whom a transaction works. The settings end with the transaction; a
 * transaction that was told nothing sees no tenant's rows.
 */
@ApplicationScoped
public class TenantWall {

    @PersistenceContext
    EntityManager entities;

    @Inject
    TransactionStart start;

    /**
     * Opens the transaction for one tenant and notes its instant.
     *
     * @param tenant null for work outside every tenant
     */
    public void open(UUID tenant) {
        Object now = entities.createNativeQuery("select set_config('app.tenant', ?1, true), "
                        + "set_config('app.scope', '', true), portal_now()")
                .setParameter(1, tenant == null ? "" : tenant.toString())
                .getSingleResult();
        start.note((Instant) ((Object[]) now)[2]);
    }

    /** Widens what may be read for the rest of the transaction by the policies of that scope. */
    public void look(Scope scope) {
        set("app.scope", scope.setting());
    }

    /** Lets the one receipt with this number be found whatever tenant it belongs to. */
    public void lookForReceipt(String number) {
        look(Scope.RECEIPT);
        set("app.receipt", number);
    }

    /** Goes over to another tenant within the transaction: for public reading and upkeep only. */
    public void pass(UUID tenant) {
        entities.createNativeQuery("select set_config('app.tenant', ?1, true), set_config('app.scope', '', true)")
                .setParameter(1, tenant.toString())
                .getSingleResult();
    }

    /** To which tenant the private thing with this id belongs, wherever that is; that it does and nothing else of it. */
    public Optional<UUID> whose(UUID id) {
        Object owner = entities.createNativeQuery("select whose(?1)", UUID.class)
                .setParameter(1, id)
                .getSingleResult();
        return Optional.ofNullable((UUID) owner);
    }

    private void set(String name, String value) {
        entities.createNativeQuery("select set_config(?1, ?2, true)")
                .setParameter(1, name)
                .setParameter(2, value)
                .getSingleResult();
    }

    /** What may be read beside one tenant's own rows. */
    public enum Scope {
        NONE(""),
        PUBLIC("public"),
        UPKEEP("upkeep"),
        RECEIPT("receipt");

        private final String setting;

        Scope(String setting) {
            this.setting = setting;
        }

        String setting() {
            return setting;
        }
    }
}
