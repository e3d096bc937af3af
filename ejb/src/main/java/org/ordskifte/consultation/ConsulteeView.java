package org.ordskifte.consultation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.ordskifte.consultation.terms.ConsulteeKind;

/**
 * Somebody who is asked.
 *
 * @param committee slug, for a committee
 * @param email for the secretariat only
 * @param forwardedBy the consultee that passed the round on
 * @param standing how far it has come, for those who may know
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConsulteeView(
        UUID id,
        ConsulteeKind kind,
        String committee,
        String name,
        String email,
        UUID forwardedBy,
        Instant innerDeadline,
        Instant extendedTo,
        boolean uninvited,
        Standing standing,
        @JsonIgnore long revision) {

    ConsulteeView forThoseAsked() {
        return new ConsulteeView(
                id, kind, committee, name, null, forwardedBy, innerDeadline, extendedTo, uninvited, standing, revision);
    }

    ConsulteeView forReaders() {
        return new ConsulteeView(id, kind, committee, name, null, null, null, null, uninvited, null, revision);
    }
}
