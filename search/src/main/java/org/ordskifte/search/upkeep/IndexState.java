package org.ordskifte.search.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.search.mapper.orm.Search;
import org.jboss.logging.Logger;
import org.ordskifte.document.Clause;
import org.ordskifte.search.mapping.ClauseMapping;

/** Whether the index is whole, and how far it has come while it is being made again. */
@ApplicationScoped
public class IndexState {

    private static final Logger LOG = Logger.getLogger(IndexState.class);
    private static final String ROOT = "hibernate.search.backend.directory.root";

    /** Lies in the index's folder once a rebuild has gone through, and is lost together with it. */
    private static final String WHOLE = "whole";

    @PersistenceUnit(unitName = ClauseMapping.UNIT)
    EntityManagerFactory factory;

    private final AtomicReference<RebuildProgress> progress = new AtomicReference<>(RebuildProgress.IDLE);

    public RebuildProgress progress() {
        return progress.get();
    }

    /** Percent of the index made again; null unless that is going on or about to begin. */
    public Integer rebuiltPercent() {
        RebuildProgress now = progress.get();
        if (now.running()) {
            return now.percent();
        }
        return isWhole() ? null : 0;
    }

    /** @return false when a rebuild is under way already */
    boolean begin(long clauses) {
        RebuildProgress before = progress.get();
        return !before.running() && progress.compareAndSet(before, RebuildProgress.begun(clauses));
    }

    void advance(int clauses) {
        progress.updateAndGet(now -> now.advancedBy(clauses));
    }

    void end(boolean succeeded) {
        boolean whole = succeeded;
        try {
            if (succeeded) {
                Files.writeString(mark(), "");
            }
        } catch (IOException e) {
            LOG.warnf(e, "the folder of the index is not there");
            whole = false;
        }
        boolean ended = whole;
        progress.updateAndGet(now -> now.ended(ended));
    }

    /** The folder of an index that was lost is made again, for the entries to be written into it. */
    void makeRoom() {
        String name = Search.mapping(factory)
                .indexedEntity(Clause.class)
                .indexManager()
                .descriptor()
                .hibernateSearchName();
        try {
            Files.createDirectories(mark().resolveSibling(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asked of the disk each time: an index can be lost while the server runs. */
    boolean isWhole() {
        return Files.exists(mark());
    }

    private Path mark() {
        return Path.of((String) factory.getProperties().get(ROOT), WHOLE);
    }
}
