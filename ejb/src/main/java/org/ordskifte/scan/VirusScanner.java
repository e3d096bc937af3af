package org.ordskifte.scan;

import java.io.IOException;
import java.util.Optional;

/** Looks through files for what would harm whoever opens them. */
public interface VirusScanner {

    /**
     * @return what was found, by the scanner's own name for it; empty when nothing was
     * @throws IOException when the scanner gives no answer
     */
    Optional<String> look(byte[] content) throws IOException;

    /** @throws IOException when the scanner would give no answer */
    void greet() throws IOException;
}
