package org.ordskifte.committee;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A seat as members of the tenant see it.
 *
 * @param email only for whoever may change the seats
 * @param substituteFor the seat that is filled in its holder's place
 * @param revision of the committee, of which it is a part
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SeatView(
        UUID id,
        String name,
        String email,
        SeatKind seat,
        Side side,
        LocalDate from,
        LocalDate to,
        UUID substituteFor,
        @JsonIgnore long revision) {

    SeatView at(long committee) {
        return new SeatView(id, name, email, seat, side, from, to, substituteFor, committee);
    }

    SeatView withoutEmail() {
        return new SeatView(id, name, null, seat, side, from, to, substituteFor, revision);
    }
}
