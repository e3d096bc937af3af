package org.ordskifte.document;

import java.util.List;
import java.util.Optional;

/**
 * A clause through the versions of its document.
 *
 * @param inForce its wording in the version in force on the date asked about; empty when it is not in force then
 * @param wordings one for each version that holds it and that the reader may see, the oldest first
 */
public record ClauseHistory(DocumentHead document, Optional<Wording> inForce, List<Wording> wordings) {

    /** The clause as one version has it. */
    public record Wording(int version, VersionState state, ClauseView clause) {}
}
