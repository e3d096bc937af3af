package org.ordskifte.consultation.response;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ordskifte.consultation.answer.Channel;
import org.ordskifte.consultation.answer.Position;
import org.ordskifte.consultation.answer.ResponseState;

/**
 * An answer in a list: who answered, when and under which number.
 *
 * @param document slug, where that document is answered by itself
 * @param position only for those who may read the answer and whose reading is not recorded
 * @param expired whether the time ran out before it was handed in
 * @param lateReason words of the answer like all others: for whom the position is
 * @param number of its receipt, for the respondent and the secretariat
 * @param runsOut the deadline that holds for it; null where that was not looked up; whoever shows the whole answer says it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResponseHead(
        UUID id,
        UUID consultee,
        String committee,
        String name,
        String document,
        ResponseState state,
        Position position,
        Channel channel,
        LocalDate writtenOn,
        Instant receivedAt,
        Instant submittedAt,
        Instant withdrawnAt,
        boolean late,
        boolean expired,
        String number,
        UUID replaces,
        Instant closedAt,
        String lateReason,
        String leftOutReason,
        @JsonIgnore Instant runsOut,
        @JsonIgnore long revision) {

    /** The same with the deadline that holds for it, which the answer itself does not know. */
    ResponseHead until(Instant instant) {
        return new ResponseHead(
                id,
                consultee,
                committee,
                name,
                document,
                state,
                position,
                channel,
                writtenOn,
                receivedAt,
                submittedAt,
                withdrawnAt,
                late,
                expired,
                number,
                replaces,
                closedAt,
                lateReason,
                leftOutReason,
                instant,
                revision);
    }
}
