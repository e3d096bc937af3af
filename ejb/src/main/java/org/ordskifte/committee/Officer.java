package org.ordskifte.committee;

import java.util.UUID;

/**
 * Somebody who is written to on a committee's behalf.
 *
 * @param language ISO 639-1 when the person chose one, else null
 */
public record Officer(UUID person, String name, String email, String language, SeatKind seat) {}
