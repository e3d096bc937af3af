package org.ordskifte.consultation.response;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;

/** What the last clean-up did, for whoever watches over the installation. */
@ApplicationScoped
public class CleanUp {

    /** It runs each hour; after this long without one, something is wrong. */
    static final Duration PATIENCE = Duration.ofHours(26);

    private final Instant began = Instant.now();
    private volatile Report last = new Report(null, 0, 0, 0);

    /** @param at null before the first run since the start */
    public record Report(Instant at, int deleted, long kept, long overdue) {}

    void done(int deleted, Forgetting.Left left) {
        last = new Report(Instant.now(), deleted, left.kept(), left.overdue());
    }

    public Report last() {
        return last;
    }

    Instant lastDone() {
        return last.at();
    }

    /** Whether somebody must look: rows stay that should be gone, or nothing has been done for long. */
    public boolean isAlarming() {
        return alarms(last, began, Instant.now());
    }

    static boolean alarms(Report last, Instant began, Instant now) {
        Instant since = last.at() == null ? began : last.at();
        return last.overdue() > 0 || Duration.between(since, now).compareTo(PATIENCE) > 0;
    }
}
