package org.ordskifte.document;

import java.util.UUID;

/**
 * A note for those who work on a draft.
 *
 * @param clause the clause it belongs to, as the draft's clauses name it; null for the whole text
 * @param author as a file names them; may be null
 * @param written when, as the file says it; may be null
 * @param quote the words it is about; may be null
 */
public record NoteDraft(UUID clause, String author, String written, String quote, String text) {}
