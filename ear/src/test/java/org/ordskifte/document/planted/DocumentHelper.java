package org.ordskifte.document.planted;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.ws.rs.core.Response;
import org.apache.lucene.index.IndexReader;
import org.ordskifte.audit.Auditing;
import org.ordskifte.consultation.Attending;
import org.ordskifte.search.planted.SearchThatKnowsWeb;

/** Planted: a use case that is no verb, asks the database itself, answers HTTP and knows everybody. */
@Stateless
class DocumentHelper {
    @Inject
    EntityManager entities;

    Response response;
    IndexReader index;
    Auditing audit;
    Attending rounds;
    SearchThatKnowsWeb search;

    public Object open;

    public void openToEverybody() {
        open = entities;
    }

    /** Planted: an entity without a tenant and with a setter. */
    @Entity
    static class Orphan {
        @Id
        private long id;

        public void setId(long id) {
            this.id = id;
        }
    }
}
