package org.ordskifte.identity.unit;

/**
 * What is said of a unit.
 *
 * @param directoryName what the authority's own directory calls it in a token; null when that is the slug
 * @param parent slug of the unit above; null for none
 */
public record UnitDraft(String slug, String name, String directoryName, String parent) {

    public UnitDraft {
        name = name == null ? "" : name.strip();
        directoryName = directoryName == null || directoryName.isBlank() ? null : directoryName.strip();
        parent = parent == null || parent.isBlank() ? null : parent;
    }
}
