package org.ordskifte.consultation;

import java.util.List;
import java.util.stream.Stream;
import org.ordskifte.identity.Invitee;
import org.ordskifte.shared.Naming;

/**
 * Who is asked by a committee that was asked.
 *
 * @param committees below it, by slug
 * @param management the line management of those it speaks for, by address
 * @param innerDeadline earlier than its own; may be null
 */
public record ForwardDraft(List<String> committees, List<Invitee> management, String innerDeadline) implements Naming {

    public ForwardDraft {
        committees = committees == null ? List.of() : List.copyOf(committees);
        management = management == null ? List.of() : List.copyOf(management);
    }

    boolean isEmpty() {
        return committees.isEmpty() && management.isEmpty();
    }

    @Override
    public Stream<Object> names() {
        return Stream.<Object>of(committees.toArray());
    }
}
