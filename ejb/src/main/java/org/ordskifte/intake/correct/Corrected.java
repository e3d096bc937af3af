package org.ordskifte.intake.correct;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ordskifte.intake.outline.Outline;

/**
 * What was found in a file with the corrections in place.
 *
 * @param steps in the order in which they were taken
 * @param dropped what was left out by hand, without what stood below it
 * @param possible what can be done with a clause as it is, by its id
 */
public record Corrected(
        Outline outline,
        List<Taken> steps,
        List<Dropped> dropped,
        List<Suggestion> suggestions,
        Map<String, Set<Step.Kind>> possible) {

    /**
     * A step and whether it did anything.
     *
     * @param clause the id of the clause that it acted on; null where it did nothing
     * @param misfit why it did nothing; null where it did
     */
    public record Taken(Step step, String clause, Step.Misfit misfit) {}

    /**
     * A clause that was dropped.
     *
     * @param below how many went with it
     * @param after the id of the clause before it; null at the beginning of its part
     */
    public record Dropped(
            String id, String part, String label, String heading, String words, int level, int below, String after) {}

    /**
     * Other words that the file itself suggests.
     *
     * @param warning the number of the warning that says why, counted from 1
     * @param clause the id of the clause where they can be put; null where that cannot be told, or was done
     * @param at the heading of that clause as the warning names it; may be null
     * @param from as printed; null where only the other place has words
     * @param to as the other place says it; null where it says nothing
     * @param taken whether a correction has put them there
     */
    public record Suggestion(int warning, String clause, String at, String from, String to, boolean taken) {}
}
