package org.ordskifte.confirmation;

import java.time.LocalDate;
import java.util.Set;

/**
 * What an authority says when it begins to ask for confirmations.
 *
 * @param discussedOn when it was discussed with the employees
 * @param words the written rule on who sees whether somebody has confirmed, and what for
 * @param seenBy the same for the machine; nobody when empty
 */
public record RuleDraft(LocalDate discussedOn, String words, Set<Watcher> seenBy) {

    public RuleDraft {
        words = words == null ? "" : words.strip();
        seenBy = seenBy == null ? Set.of() : Set.copyOf(seenBy);
    }
}
