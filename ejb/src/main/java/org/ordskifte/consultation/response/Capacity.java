package org.ordskifte.consultation.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.ordskifte.committee.SeatKind;
import org.ordskifte.consultation.terms.ConsulteeKind;

/**
 * In which capacity somebody answered, as it was then: committees are renamed, people leave.
 *
 * @param committee slug, for a committee
 * @param seat of whoever handed it in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Capacity(ConsulteeKind kind, String name, String committee, SeatKind seat) {

    Capacity handedInBy(SeatKind held) {
        return new Capacity(kind, name, committee, held);
    }
}
