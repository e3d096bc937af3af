package org.ordskifte.config.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * What happened when. Played in order with the portal's clock put back to each instant, so that everything is dated as
 * if it had been done then; what lies ahead of now is not played.
 */
final class Timeline {

    private final List<Event> events = new ArrayList<>();

    void at(ZonedDateTime when, Runnable what) {
        events.add(new Event(when.toInstant(), what));
    }

    /**
     * Plays everything and leaves the clock right, also when something fails.
     *
     * @param shiftClock sets how far the portal's clock is off
     */
    void play(Consumer<Duration> shiftClock, Runnable resetClock) {
        try {
            events.stream()
                    .sorted(Comparator.comparing(Event::when))
                    .filter(event -> event.when().isBefore(Instant.now()))
                    .forEach(event -> {
                        shiftClock.accept(Duration.between(Instant.now(), event.when()));
                        event.what().run();
                    });
        } finally {
            resetClock.run();
        }
    }

    private record Event(Instant when, Runnable what) {}
}
