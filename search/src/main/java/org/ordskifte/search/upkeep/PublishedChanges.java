package org.ordskifte.search.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.ordskifte.document.DocumentChanged;
import org.ordskifte.document.VersionChanged;
import org.ordskifte.tenancy.CurrentTenant;

/**
 * Hears of every change that readers see. The task is part of the change; once that is committed another thread brings
 * it into the index, and the one who published waits until it is found there. An index that does not work stops nobody:
 * the task stays.
 */
@ApplicationScoped
class PublishedChanges {

    private static final Logger LOG = Logger.getLogger(PublishedChanges.class);
    private static final long PATIENCE_SECONDS = 5;

    @Inject
    IndexTasks tasks;

    @Inject
    IndexWorker worker;

    @Inject
    CurrentTenant tenant;

    void note(@Observes VersionChanged change) {
        if (change.published()) {
            tasks.add(tenant.id(), change.versionId());
        }
    }

    void note(@Observes DocumentChanged change) {
        tasks.addForDocument(tenant.id(), change.documentId());
    }

    void bringIn(@Observes(during = TransactionPhase.AFTER_SUCCESS) VersionChanged change) {
        if (change.published()) {
            await(worker.takeUpSoon(tenant.id(), change.versionId()), change.versionId());
        }
    }

    void bringIn(@Observes(during = TransactionPhase.AFTER_SUCCESS) DocumentChanged change) {
        await(worker.takeUpDocumentSoon(tenant.id(), change.documentId()), change.documentId());
    }

    private static void await(Future<Boolean> work, UUID what) {
        try {
            work.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.warnf("%s is found later: the index takes more than %d s", what, PATIENCE_SECONDS);
        } catch (ExecutionException e) {
            LOG.warnf(e.getCause(), "%s is not in the index yet; it is tried again", what);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
