package org.ordskifte.config.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ordskifte.config.local.LocalStack;

/**
 * What happened when. Played in order with the portal's clock put back to each instant, so that everything is dated as
 * if it had been done then; what lies ahead of now is not played.
 */
final class Timeline {

    private final List<Event> events = new ArrayList<>();

    void at(ZonedDateTime when, Runnable what) {
        events.add(new Event(when.toInstant(), what));
    }

    /** Plays everything and leaves the clock right, also when something fails. */
    void play(LocalStack stack) {
        try {
            events.stream()
                    .sorted(Comparator.comparing(Event::when))
                    .filter(event -> event.when().isBefore(Instant.now()))
                    .forEach(event -> {
                        stack.shiftClock(Duration.between(Instant.now(), event.when()));
                        event.what().run();
                    });
        } finally {
            stack.resetClock();
        }
    }

    private record Event(Instant when, Runnable what) {}
}
