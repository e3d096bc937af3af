package org.ordskifte.consultation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ordskifte.consultation.terms.ConsulteeKind;

/**
 * Somebody who is asked.
 *
 * @param committee slug, for a committee
 * @param name of a private person for the secretariat, that person and whoever passed the round on to it
 * @param email for the secretariat only
 * @param forwardedBy the consultee that passed the round on
 * @param standing how far it has come, for those who may know
 * @param texts the same for each text, where texts have deadlines of their own: what was answered, and what expired
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
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TextStanding> texts,
        @JsonIgnore long revision) {

    /** One's own time, and a person's name, are told to that consultee and to the one that passed the round on to it. */
    ConsulteeView forThoseAsked(Attendance you) {
        boolean concerned = you.mandate(id).isPresent()
                || forwardedBy != null && you.mandate(forwardedBy).isPresent();
        return new ConsulteeView(
                id,
                kind,
                committee,
                concerned ? name : publicName(),
                null,
                forwardedBy,
                concerned ? innerDeadline : null,
                concerned ? extendedTo : null,
                uninvited,
                standing,
                texts,
                revision);
    }

    ConsulteeView forReaders() {
        return new ConsulteeView(
                id, kind, committee, publicName(), null, null, null, null, uninvited, null, List.of(), revision);
    }

    private String publicName() {
        return kind.publicName(name, email);
    }
}
