package org.ordskifte.diff.match;

/** Why a clause was matched as it was, or why a person is asked. */
public enum Ground {
    /** The file was taken along from here and names the clause itself. */
    NAMED_BY_FILE,
    /** Heading and words are the same, and no other clause has them. */
    SAME_WORDS,
    /** The words are the same under another heading. */
    SAME_TEXT,
    /** Number and heading are the same, and the words have much in common. */
    SAME_NAME,
    /** The headings above it and its own are the same, and the words have something in common. */
    SAME_PATH,
    /** The words are nearly the same, and no other clause comes near. */
    SIMILAR_TEXT,
    /** It holds the sub-clauses that the earlier one held. */
    SAME_CHILDREN,
    /** Its words stood, with those of another, in one earlier clause. */
    PART_OF_ONE,
    /** Its words stood in several earlier clauses. */
    SEVERAL_IN_ONE,
    /** No earlier clause is like it. */
    NOTHING_LIKE_IT,

    /** Doubtful: two or more clauses are about equally like it. */
    SEVERAL_ALIKE,
    /** Doubtful: the heading stayed, the words did not. */
    NAME_WITHOUT_TEXT,
    /** Doubtful: the words stayed, and another clause bears the heading now. */
    TEXT_WITHOUT_NAME,
    /** Doubtful: alike, but not enough to be sure. */
    SOMEWHAT_ALIKE,
    /** Doubtful: a part of its words stood in another clause. */
    PERHAPS_PART,

    /** A person decided. */
    DECIDED
}
