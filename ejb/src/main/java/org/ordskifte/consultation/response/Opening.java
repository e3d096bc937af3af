package org.ordskifte.consultation.response;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.ordskifte.consultation.answer.Channel;
import org.ordskifte.shared.Naming;

/**
 * For whom an answer is begun: a committee by its slug, a consultee by its id, or, with neither, the caller in person.
 *
 * @param document slug, where that document has its own deadline
 * @param registered how it came in, when the secretariat writes down an answer given in another way
 */
public record Opening(String committee, UUID consultee, String document, Registered registered) implements Naming {

    /**
     * @param receivedAt a date-time as {@link org.ordskifte.consultation.terms.Deadline} reads it; this instant decides
     * @param writtenOn the day it bears; may be null
     */
    public record Registered(Channel channel, String receivedAt, LocalDate writtenOn) {}

    @Override
    public Stream<Object> names() {
        return Stream.of(document, committee, consultee);
    }
}
