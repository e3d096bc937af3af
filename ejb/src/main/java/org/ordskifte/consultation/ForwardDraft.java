package org.ordskifte.consultation;

import java.util.List;

/** Committees below, by slug, that are asked by one above; with a deadline of its own that may be null. */
public record ForwardDraft(List<String> committees, String innerDeadline) {

    public ForwardDraft {
        committees = committees == null ? List.of() : List.copyOf(committees);
    }
}
