package org.ordskifte.identity;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ordskifte.shared.DomainEvent;

/**
 * An authority calls things otherwise.
 *
 * @param languages in which it has words of its own now
 */
public record TermsChanged(String slug, Set<String> languages) implements DomainEvent {
    @Override
    public String action() {
        return "terms-changed";
    }

    @Override
    public String objectType() {
        return "tenant";
    }

    @Override
    public String objectId() {
        return slug;
    }

    @Override
    public Map<String, Object> detail() {
        return Map.of("languages", new TreeSet<>(languages));
    }
}
