package org.ordskifte.consultation.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.ordskifte.tenancy.TenantWall;

/** Finds a receipt by its number alone, before any tenant is known. */
@ApplicationScoped
class ReceiptSearch {

    @PersistenceContext
    EntityManager entities;

    @Inject
    TenantWall wall;

    Optional<Receipt> find(String number) {
        wall.lookForReceipt(number);
        return entities.createQuery("select r from Receipt r where r.number = :number", Receipt.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Only once the wall was passed to the receipt's tenant. */
    Response response(Receipt receipt) {
        return entities.find(Response.class, receipt.responseId());
    }
}
