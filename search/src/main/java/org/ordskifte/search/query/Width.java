package org.ordskifte.search.query;

/** How generously words are understood. Each width includes those before it. */
enum Width {
    /** As typed, in whatever inflection. */
    STEMS,
    /** The last word may go on. */
    BEGINNINGS,
    /** One letter may be wrong in a word of five letters or more. */
    TYPOS
}
