package org.ordskifte.intake;

import java.time.Instant;
import java.util.UUID;
import org.ordskifte.intake.correct.Step;
import org.ordskifte.shared.Refusal;

/**
 * What a person wants put right.
 *
 * @param clause the id of a clause of the preview; null where a line is meant
 * @param line to be taken in, counted from 1
 * @param block of the clause, counted from 1
 * @param item of that list, counted from 1; null for the block as a whole
 * @param tag a value name
 * @param from the words that stand there, for words in their place
 */
public record Ask(
        Step.Kind kind, UUID clause, Integer line, Integer block, Integer item, String tag, String from, String to) {

    private static final int LONGEST_TAG = 100;
    private static final int LONGEST = 5000;

    public static Ask of(Step.Kind kind, UUID clause) {
        return new Ask(kind, clause, null, null, null, null, null, null);
    }

    public static Ask ofBlock(Step.Kind kind, UUID clause, Integer block, String tag) {
        return new Ask(kind, clause, null, block, null, tag, null, null);
    }

    public static Ask ofItem(UUID clause, Integer block, Integer item) {
        return new Ask(Step.Kind.SPLIT, clause, null, block, item, null, null, null);
    }

    public static Ask ofLine(int line) {
        return new Ask(Step.Kind.TAKE_IN, null, line, null, null, null, null, null);
    }

    public static Ask ofWords(UUID clause, String from, String to) {
        return new Ask(Step.Kind.REWORD, clause, null, null, null, null, from, to);
    }

    /** @throws Refusal invalid-field where something is missing that this kind of step needs */
    Step step(String by, Instant now) {
        require(kind != null, "do", "not-empty");
        if (kind == Step.Kind.TAKE_IN) {
            require(line != null, "line", "not-empty");
        } else {
            require(clause != null, "clause", "not-empty");
        }
        require(kind != Step.Kind.SPLIT && kind != Step.Kind.TAG || block != null, "block", "not-empty");
        require(item == null || kind == Step.Kind.SPLIT, "item", "unknown");
        boolean tagging = kind == Step.Kind.TAG || kind == Step.Kind.UNTAG;
        require(!tagging || tag != null && !tag.isBlank(), "tag", "tag-missing");
        require(!tagging || tag.strip().length() <= LONGEST_TAG && tag.indexOf('\n') < 0, "tag", "too-long");
        boolean rewording = kind == Step.Kind.REWORD;
        require(!rewording || from != null && !from.isEmpty(), "from", "not-empty");
        require(!rewording || to != null && !to.isBlank(), "to", "not-empty");
        require(!rewording || from.length() <= LONGEST && to.length() <= LONGEST, "to", "too-long");
        return new Step(
                kind,
                null,
                block,
                item,
                null,
                tagging ? tag.strip() : null,
                rewording ? from : null,
                rewording ? to : null,
                kind == Step.Kind.SPLIT || kind == Step.Kind.TAKE_IN
                        ? UUID.randomUUID().toString()
                        : null,
                by,
                now);
    }

    private static void require(boolean holds, String field, String rule) {
        if (!holds) {
            throw Refusal.invalid(field, rule);
        }
    }
}
