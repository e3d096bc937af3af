package org.ordskifte.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * A mail that has not been delivered.
 *
 * @param kind what it tells, such as INVITATION
 * @param consultation slug of the round it is about, or null
 * @param document slug of the text it is about, or null
 * @param title of what it is about
 * @param consultee whom it concerns in the round, or null
 * @param name of the recipient, for those who may see it
 * @param email of the recipient, for those who may see it
 * @param nextAttemptAt null when it was given up
 * @param failure null as long as it has not been tried
 * @param detail what the mail server said, for those who may see the address, which it may repeat
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoticeView(
        UUID id,
        String kind,
        State state,
        String consultation,
        String document,
        String title,
        UUID consultee,
        String name,
        String email,
        Instant createdAt,
        int attempts,
        Instant nextAttemptAt,
        Instant givenUpAt,
        Failure failure,
        String detail) {

    /** How far it has come. */
    public enum State {
        WAITING,
        GIVEN_UP,
        SENT
    }

    /** Names nobody. */
    NoticeView withoutRecipient() {
        return new NoticeView(
                id,
                kind,
                state,
                consultation,
                document,
                title,
                consultee,
                null,
                null,
                createdAt,
                attempts,
                nextAttemptAt,
                givenUpAt,
                failure,
                null);
    }
}
