package org.ordskifte.confirmation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/**
 * Somebody without an e-mail address who is concerned.
 *
 * @param id of their place on the list of a unit
 * @param confirmed absent where the authority's rule keeps it from whoever asks
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ListedMember(UUID id, String name, String unit, Boolean confirmed) {}
