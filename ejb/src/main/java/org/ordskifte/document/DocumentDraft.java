package org.ordskifte.document;

import java.util.List;
import org.ordskifte.shared.Refusal;

/**
 * What somebody says of a document when it is registered.
 *
 * @param kind a code of the house such as {@code code-of-conduct} or {@code policy}
 * @param kindName the tenant's own word for it; may be absent
 * @param replaces slug of the document in whose place it stands; null leaves it as it is, empty for none
 * @param related slugs of documents to be named beside it; null leaves them as they are
 * @param units slugs of those who may read it where access is {@link Access#UNITS}
 * @param appliesTo slugs of groups of readers, and other words
 */
public record DocumentDraft(
        String slug,
        String title,
        String kind,
        String kindName,
        String language,
        Access access,
        List<String> units,
        String responsibleUnit,
        String ownerName,
        String contactEmail,
        String contactPhone,
        List<String> appliesTo,
        String replaces,
        List<String> related) {

    public DocumentDraft {
        units = units == null ? List.of() : List.copyOf(units);
        appliesTo = appliesTo == null ? List.of() : List.copyOf(appliesTo);
        related = related == null ? null : related.stream().distinct().toList();
    }

    /**
     * Fit to be kept.
     *
     * @throws Refusal invalid-field, invalid-text
     */
    DocumentDraft tidied() {
        return new DocumentDraft(
                slug,
                Line.required("title", title),
                Line.required("kind", kind),
                Line.orNone("kindName", kindName),
                language,
                access,
                units,
                Line.orNone("responsibleUnit", responsibleUnit),
                Line.orNone("ownerName", ownerName),
                Line.orNone("contactEmail", contactEmail),
                Line.orNone("contactPhone", contactPhone),
                appliesTo.stream().map(one -> Line.required("appliesTo", one)).toList(),
                replaces,
                related);
    }

    DocumentDraft applyingTo(List<String> others) {
        return new DocumentDraft(
                slug,
                title,
                kind,
                kindName,
                language,
                access,
                units,
                responsibleUnit,
                ownerName,
                contactEmail,
                contactPhone,
                others,
                replaces,
                related);
    }
}
