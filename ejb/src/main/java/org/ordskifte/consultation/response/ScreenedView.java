package org.ordskifte.consultation.response;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something of an answer that is, or was, out of sight; for the respondent and those who treat answers.
 *
 * @param part id of the remark or of the file; absent for the answer and for its text
 * @param reason may follow later
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScreenedView(
        UUID id,
        Scope scope,
        UUID part,
        @JsonIgnore LocalDate since,
        Instant withheldAt,
        String reason,
        Instant reasonAt,
        Instant liftedAt,
        String liftReason,
        @JsonIgnore long revision) {

    /** How much of the answer. */
    public enum Scope {
        /** Its position, text, remarks and files. */
        ANSWER,
        /** What is said beside the remarks. */
        TEXT,
        REMARK,
        ATTACHMENT;

        boolean isPart() {
            return this == REMARK || this == ATTACHMENT;
        }
    }

    @JsonIgnore
    public boolean isLifted() {
        return liftedAt != null;
    }

    boolean concerns(Scope wanted, UUID one) {
        return scope == wanted && (part == null ? one == null : part.equals(one));
    }
}
