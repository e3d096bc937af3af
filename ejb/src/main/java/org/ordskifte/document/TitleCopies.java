package org.ordskifte.document;

import java.util.UUID;

/** Whoever has copied what texts are called, told when a title must not be read any more, or may be again. */
public interface TitleCopies {

    /** @param document of which some titles are withheld now that were not, or the other way round */
    void settle(UUID document);
}
