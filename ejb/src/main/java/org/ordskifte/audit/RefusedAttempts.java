package org.ordskifte.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.ordskifte.identity.Denied;

/** Refused attempts waiting to be written down; of one caller at most 60 a minute are kept. */
@ApplicationScoped
class RefusedAttempts {

    private static final int MOST_PER_MINUTE = 60;

    private final ConcurrentLinkedQueue<Denied> waiting = new ConcurrentLinkedQueue<>();
    private final Map<String, Tally> tallies = new ConcurrentHashMap<>();

    void keep(Denied denied) {
        Instant now = Instant.now();
        Tally tally = tallies.compute(
                denied.actor(),
                (actor, before) -> before == null || before.isOver(now) ? new Tally(now, 1) : before.next());
        if (tally.count() <= MOST_PER_MINUTE) {
            waiting.add(denied);
        }
    }

    List<Denied> take() {
        List<Denied> taken = new ArrayList<>();
        for (Denied next = waiting.poll(); next != null; next = waiting.poll()) {
            taken.add(next);
        }
        tallies.values().removeIf(tally -> tally.isOver(Instant.now()));
        return taken;
    }

    /** What could not be written down waits on. */
    void giveBack(Denied denied) {
        waiting.add(denied);
    }

    private record Tally(Instant since, int count) {
        boolean isOver(Instant now) {
            return Duration.between(since, now).toSeconds() >= 60;
        }

        Tally next() {
            return new Tally(since, count + 1);
        }
    }
}
