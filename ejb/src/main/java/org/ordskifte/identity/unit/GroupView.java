package org.ordskifte.identity.unit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Set;

/**
 * A group of readers.
 *
 * @param name of many, as in "applies to managers"
 * @param reader of one, as in "I am a manager"
 * @param units slugs of the units whose members belong to it
 * @param allEmployees whether every employee belongs to it
 */
public record GroupView(
        String slug, String name, String reader, List<String> units, boolean allEmployees, @JsonIgnore long revision) {

    /**
     * Whether somebody belongs to it.
     *
     * @param employee whether they work for the authority at all
     * @param belongs slugs of the units they belong to, those above their own included
     */
    public boolean holds(boolean employee, Set<String> belongs) {
        return allEmployees && employee || units.stream().anyMatch(belongs::contains);
    }

    /** The same as anybody may see it: how units lie is the authority's own matter. */
    GroupView outside() {
        return new GroupView(slug, name, reader, List.of(), allEmployees, revision);
    }
}
