package org.ordskifte.document;

import java.util.Set;
import java.util.UUID;
import org.ordskifte.shared.Refusal;

/**
 * Which identity a written clause has: one of the document's, or a new one. A writer does not choose the identity of a
 * new clause; a file's clauses keep the one that the preview showed as long as nobody else has it.
 */
final class Identities {

    private final Set<UUID> known;
    private final Set<UUID> free;
    private final boolean read;

    private Identities(Set<UUID> known, Set<UUID> free, boolean read) {
        this.known = Set.copyOf(known);
        this.free = Set.copyOf(free);
        this.read = read;
    }

    /** @param known the document's own */
    static Identities written(Set<UUID> known) {
        return new Identities(known, Set.of(), false);
    }

    /** @param free those shown in the preview of a file which nobody has yet */
    static Identities read(Set<UUID> known, Set<UUID> free) {
        return new Identities(known, free, true);
    }

    /**
     * @param claimed null for a new clause
     * @throws Refusal invalid-field when what is claimed is not the document's; the same whether somebody else has it
     */
    UUID settle(UUID claimed) {
        if (claimed == null) {
            return UUID.randomUUID();
        }
        if (known.contains(claimed) || free.contains(claimed)) {
            return claimed;
        }
        if (read) {
            return UUID.randomUUID();
        }
        throw Refusal.invalid("clauses.id", "unknown-clause");
    }

    boolean isNew(UUID settled) {
        return !known.contains(settled);
    }
}
