package org.ordskifte.intake.correct;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * One thing that a person put right. It names its clause by the words that stood there, so that it can be taken again in
 * another file.
 *
 * @param block which block of the clause, counted from 1; null where the whole clause is meant
 * @param item which item of that list, counted from 1; null where the block as a whole is meant
 * @param words how that block, or that item, began
 * @param tag a value name
 * @param from the words that stood there
 * @param to the words in their place
 * @param made the id of the clause that comes into being
 * @param by whoever did it, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Step(
        Kind kind,
        Place place,
        Integer block,
        Integer item,
        String words,
        String tag,
        String from,
        String to,
        String made,
        String by,
        Instant at) {

    /** What can be done. */
    public enum Kind {
        /** One level up, with everything below it. */
        PROMOTE,
        /** One level down, with everything below it. */
        DEMOTE,
        /** Its text goes to the clause before. */
        JOIN,
        /** What stands from a block, or from an item of a list, onwards becomes a clause of its own. */
        SPLIT,
        /** Its first paragraph is its heading. */
        HEADING,
        /** Its number and heading are running text. */
        TEXT,
        /** A value name is set at a block. */
        TAG,
        /** A value name is taken away. */
        UNTAG,
        /** Left out, with everything below it. */
        DROP,
        /** What was dropped is taken in again. */
        RESTORE,
        /** A line that was left out is text. */
        TAKE_IN,
        /** Other words, as they were suggested. */
        REWORD
    }

    /** Why a step does nothing. */
    public enum Misfit {
        /** What it was about is not there. */
        GONE,
        /** It is there, and this cannot be done with it. */
        IMPOSSIBLE
    }
}
