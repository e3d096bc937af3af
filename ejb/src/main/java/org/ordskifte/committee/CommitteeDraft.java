package org.ordskifte.committee;

import java.util.stream.Stream;
import org.ordskifte.shared.Naming;

/** What is said of a committee when it is founded, renamed or moved; {@code parent} is a slug or null for the top. */
public record CommitteeDraft(String slug, String name, String levelName, String parent) implements Naming {

    @Override
    public Stream<Object> names() {
        return Stream.of(parent, slug);
    }
}
