package org.ordskifte.identity.unit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit in its tree.
 *
 * @param directoryName what the authority's own directory calls it in a token; absent when that is the slug
 * @param parent slug of the unit above
 * @param depth how many units stand above it in the list it came from
 * @param closedOn the last day on which it exists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnitView(
        @JsonIgnore UUID id,
        String slug,
        String name,
        String directoryName,
        String parent,
        int depth,
        LocalDate closedOn,
        @JsonIgnore long revision) {}
