package org.ordskifte.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What is said of a document beside its versions.
 *
 * @param units slugs of those who may read it where it is for units; absent where there are none
 * @param related slugs of documents that were chosen to be named beside it; absent where there are none
 * @param appliesTo slugs of groups of readers, and other words; absent where nothing is said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentHead(
        @JsonIgnore UUID id,
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
        List<String> related,
        @JsonIgnore Instant publicFrom,
        @JsonIgnore long revision) {

    /** The same in other words for whom it applies to. */
    public DocumentHead applyingTo(List<String> others) {
        return new DocumentHead(
                id,
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
                related,
                publicFrom,
                revision);
    }

    /** Whether it applies to a group of readers in particular. */
    public boolean appliesToGroup(String group) {
        return group != null && appliesTo != null && appliesTo.contains(group);
    }
}
