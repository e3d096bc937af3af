package org.ordskifte.intake.source;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.ordskifte.shared.Refusal;

/**
 * How much a file may cost to read: time of the processor, words and pieces. Readers ask as they go, so that none runs on unseen.
 * The time that counts is that of the reading thread, so that nobody's file is refused because the machine is busy.
 */
public final class Budget {

    /** More text than five thousand clauses of a code of conduct would ever hold. */
    public static final int MOST_CHARACTERS = 4_000_000;

    /** Elements of a structured file, or things drawn on pages: more than a thousand pages of text need. */
    public static final int MOST_PIECES = 700_000;

    private static final int STEPS_BETWEEN_LOOKS = 512;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long nanos;
    private long began = -1;
    private long characters;
    private long pieces;
    private int steps;

    private Budget(long nanos) {
        this.nanos = nanos;
    }

    /** @param time of the processor, from the first look on */
    public static Budget of(Duration time) {
        return new Budget(time.toNanos());
    }

    /** Everything but time is limited. */
    public static Budget unhurried() {
        return of(Duration.ofHours(1));
    }

    /** @throws Refusal {@code took-too-long} */
    public void step() {
        if (++steps >= STEPS_BETWEEN_LOOKS) {
            steps = 0;
            look();
        }
    }

    /** @throws Refusal {@code took-too-long} */
    public void look() {
        long now = THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
        began = began < 0 ? now : began;
        if (now - began > nanos || Thread.currentThread().isInterrupted()) {
            throw new Refusal("took-too-long");
        }
    }

    /** @throws Refusal {@code too-much-text} */
    public void characters(int more) {
        step();
        characters += more;
        if (characters > MOST_CHARACTERS) {
            throw new Refusal("too-much-text", "most", MOST_CHARACTERS);
        }
    }

    /** @throws Refusal {@code harmful-file} */
    public void piece() {
        step();
        if (++pieces > MOST_PIECES) {
            throw new Refusal("harmful-file");
        }
    }
}
