package org.ordskifte.search.upkeep;

/**
 * How far a rebuild has come.
 *
 * @param done clauses written
 * @param total clauses there were to write when it began
 * @param failed whether the last one did not go through
 */
public record RebuildProgress(boolean running, long done, long total, boolean failed) {

    static final RebuildProgress IDLE = new RebuildProgress(false, 0, 0, false);

    static RebuildProgress begun(long total) {
        return new RebuildProgress(true, 0, total, false);
    }

    RebuildProgress advancedBy(int clauses) {
        return new RebuildProgress(running, done + clauses, Math.max(total, done + clauses), failed);
    }

    RebuildProgress ended(boolean succeeded) {
        return new RebuildProgress(false, done, total, !succeeded);
    }

    public int percent() {
        return total == 0 ? 100 : (int) (100 * done / total);
    }
}
