package org.ordskifte.identity.handover;

import java.util.function.Consumer;

/**
 * One matter, and how it goes over.
 *
 * @param passing is told the successor, who is a person here by then
 */
public record Bequest(Matter matter, Consumer<Party> passing) {

    /** @param successor who is a person here by now */
    void to(Party successor) {
        passing.accept(successor);
    }
}
