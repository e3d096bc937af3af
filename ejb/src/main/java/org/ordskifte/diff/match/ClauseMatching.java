package org.ordskifte.diff.match;

import java.util.List;
import org.ordskifte.diff.Passage;

/**
 * Decides which clause of a later text continues which clause of an earlier one. In this order: the same words; the
 * same headings, for clauses without words; one that became several and several that became one; the best pairing of
 * all that is left by name, place and likeness; what holds the same sub-clauses. What is clear is decided, what is
 * doubtful is left to a person, and a wrong answer is worse than a question. Labels never decide alone: a number is
 * the first thing that changes.
 */
public final class ClauseMatching {

    private ClauseMatching() {}

    /**
     * @param before in the order of the text
     * @param after in the order of the text; its ids are only names for the clauses
     * @return one for each clause of the later text, in its order
     */
    public static List<Origin> of(List<Passage> before, List<Passage> after) {
        Board board = new Board(before, after);
        Copies.match(board);
        Names.match(board);
        Divisions.match(board);
        Pairing.match(board);
        Names.matchByChildren(board);
        return board.after.stream().map(board::origin).toList();
    }
}
