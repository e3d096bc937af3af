package org.ordskifte.consultation;

import java.util.UUID;
import java.util.stream.Stream;
import org.ordskifte.shared.Naming;

/**
 * A later deadline and why.
 *
 * @param consultee for whom alone; null for all
 * @param document slug of the text with a deadline of its own that alone is meant; null for the general deadline
 */
public record ExtensionDraft(String deadline, String reason, UUID consultee, String document) implements Naming {

    @Override
    public Stream<Object> names() {
        return Stream.of(document, consultee);
    }
}
