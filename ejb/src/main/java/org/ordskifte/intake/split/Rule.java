package org.ordskifte.intake.split;

/**
 * What the stages hold to be true of a printed text, one by one. Each can be left out, and then a text that it was made
 * for is read wrongly: that is how the tests prove it.
 */
enum Rule {

    /** A line that goes with a page number on several pages, the number itself and the logo are no text. */
    PAGE_FURNITURE_IS_NO_TEXT,

    /** A row of lines that return as headings, or that end in page numbers, is a table of contents and no clauses. */
    CONTENTS_ARE_NO_CLAUSES,

    /** An entry of the table of contents that its heading does not repeat is said; the heading is what counts. */
    CONTENTS_ARE_CHECKED,

    /** A table of labels with values beside them is the cover of the text. */
    A_TABLE_OF_LABELS_IS_THE_COVER,

    /** A short line that is a known label, with its value beside or below it, is a fact; without one it has no value. */
    LABELS_ARE_FACTS,

    /** A closing formula with a signature, below a letterhead, ends a letter. */
    A_LETTER_HAS_A_FRAME,

    /** A letter that asks for answers says until when, to whom and what follows. */
    A_LETTER_TELLS_WHAT_FOLLOWS,

    /** Lines in capitals that are nothing but declared or returning names belong to the paragraph above them. */
    VALUE_NAMES_BELONG_TO_THE_PARAGRAPH_ABOVE,

    /** A chapter line printed again while its chapter is open is the head of a new page. */
    A_RETURNING_CHAPTER_LINE_IS_A_PAGE_HEAD,

    /** An attachment, or a text of which the letter speaks, is a part of its own. */
    A_FILE_MAY_HOLD_SEVERAL_PARTS,

    /** A table whose column heads return as headings sums up the clauses and is none. */
    A_TABLE_OF_HEADINGS_IS_A_SUMMARY,

    /** Numbers that go on from one another begin clauses. */
    NUMBERS_THAT_GO_ON_BEGIN_CLAUSES,

    /** Single numbers on lines directly below one another, or with nothing between them, are a list. */
    NUMBERS_WITHOUT_TEXT_BETWEEN_ARE_A_LIST,

    /** Numbered sentences that begin anew under several headings are a list under each. */
    NUMBERED_SENTENCES_THAT_BEGIN_ANEW_ARE_LISTS,

    /** One number alone is no numbering. */
    ONE_NUMBER_IS_NO_NUMBERING,

    /** The first short lines above the text are its title, subtitle and motto. */
    WHAT_STANDS_ABOVE_THE_TEXT_IS_ITS_TITLE,

    /** Several short lines in capitals are headings. */
    LINES_IN_CAPITALS_ARE_HEADINGS,

    /** A short line set apart before a heading, or drawn as a quotation, is decoration. */
    PULL_QUOTES_ARE_DECORATION,

    /** A short line without a full stop before running text is a heading. */
    A_SHORT_LINE_BEFORE_TEXT_IS_A_HEADING,

    /** A short line above items in lower case begins their sentence and is no heading. */
    A_LEAD_IN_IS_NO_HEADING,

    /** A text that breaks off without a full stop goes on in lower case below the break. */
    A_BROKEN_PARAGRAPH_GOES_ON,

    /** Where no heading is at all, each paragraph is a clause. */
    WITHOUT_HEADINGS_EACH_PARAGRAPH_IS_A_CLAUSE,

    /** A note below the paragraph that bears its mark is no clause of its own. */
    A_NOTE_BELONGS_TO_THE_TEXT_ABOVE,

    /** Below a sentence that ends in a colon plain headings stand one deeper. */
    A_COLON_PUTS_HEADINGS_DEEPER,

    /** A plain heading directly above another one holds what follows. */
    A_HEADING_ABOVE_A_HEADING_HOLDS_WHAT_FOLLOWS,

    /** The running text may say whom to turn to and who decided. */
    THE_TEXT_TELLS_FACTS,

    /** The authority of which a text speaks most has issued it. */
    THE_AUTHORITY_NAMED_MOST_IS_THE_ISSUER,

    /** A title may name the kind of document. */
    A_TITLE_NAMES_THE_KIND,

    /** A title may say whom the text is for. */
    A_TITLE_SAYS_WHOM_IT_IS_FOR,

    /** What the letter names as sent out is in consultation. */
    A_LETTER_SAYS_WHAT_IS_SENT,

    /** Two case numbers that differ are said. */
    CASE_NUMBERS_THAT_DIFFER_ARE_SAID,

    /** A hyphen in a word that the same text prints without it is suggested away, and stays. */
    A_LEFT_OVER_HYPHEN_IS_SUGGESTED,

    /** The same heading twice under one heading is said. */
    HEADINGS_THAT_REPEAT_ARE_SAID,

    /** A last clause far below the others is said to be perhaps no part of the text. */
    A_DETACHED_LAST_CLAUSE_IS_SAID
}
