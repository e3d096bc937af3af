package org.ordskifte.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What is said of a document beside its versions. */
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
        @JsonIgnore Instant publicFrom,
        @JsonIgnore long revision) {}
