package org.ordskifte.intake.source;

import java.time.Duration;
import org.ordskifte.shared.Refusal;

/** How much a file may cost to read: time, words and pieces. Readers ask as they go, so that none runs on unseen. */
public final class Budget {

    /** More text than five thousand clauses of a code of conduct would ever hold. */
    public static final int MOST_CHARACTERS = 4_000_000;

    /** Elements of a structured file: some two thousand pages of Word. */
    public static final int MOST_PIECES = 1_500_000;

    private static final int STEPS_BETWEEN_LOOKS = 512;

    private final long ends;
    private long characters;
    private long pieces;
    private int steps;

    private Budget(long ends) {
        this.ends = ends;
    }

    public static Budget of(Duration time) {
        return new Budget(System.nanoTime() + time.toNanos());
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
        if (System.nanoTime() - ends > 0 || Thread.currentThread().isInterrupted()) {
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
