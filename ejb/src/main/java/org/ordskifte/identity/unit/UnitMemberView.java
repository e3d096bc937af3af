package org.ordskifte.identity.unit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who works in a unit.
 *
 * @param email absent for staff without an e-mail address
 * @param to last day, absent when open-ended
 * @param revision of the unit, to whose list it belongs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnitMemberView(
        UUID id, String name, String email, boolean manager, LocalDate from, LocalDate to, @JsonIgnore long revision) {

    UnitMemberView at(long unit) {
        return new UnitMemberView(id, name, email, manager, from, to, unit);
    }
}
