package org.ordskifte.identity.unit;

import java.util.List;

/**
 * What is said of a group of readers.
 *
 * @param name of many, as in "applies to managers"
 * @param reader of one, as in "I am a manager"
 * @param units slugs; who belongs to one of them belongs to the group
 * @param allEmployees whether every employee belongs to it
 */
public record GroupDraft(String slug, String name, String reader, List<String> units, boolean allEmployees) {

    public GroupDraft {
        name = name == null ? "" : name.strip();
        reader = reader == null ? "" : reader.strip();
        units = units == null ? List.of() : List.copyOf(units);
    }
}
