package org.ordskifte.search.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.ordskifte.search.mapping.ClauseMapping;

/** Whether the index is whole, and how far it has come while it is being made again. */
@ApplicationScoped
public class IndexState {

    private static final String ROOT = "hibernate.search.backend.directory.root";

    /** Lies in the index's folder once a rebuild has gone through, and is lost together with it. */
    private static final String WHOLE = "whole";

    @PersistenceUnit(unitName = ClauseMapping.UNIT)
    EntityManagerFactory factory;

    private volatile boolean whole;
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
        if (succeeded) {
            try {
                Files.writeString(mark(), "");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        progress.updateAndGet(now -> now.ended(succeeded));
    }

    boolean isWhole() {
        if (!whole) {
            whole = Files.exists(mark());
        }
        return whole;
    }

    private Path mark() {
        return Path.of((String) factory.getProperties().get(ROOT), WHOLE);
    }
}
