package org.ordskifte.intake.outline;

import java.util.List;

/**
 * The changes that were recorded in a file, and how its text was taken.
 *
 * @param count of all, also of those that are not listed
 * @param list the first of them in the order of the text
 */
public record TrackedChanges(int count, List<String> authors, Taken taken, List<TrackedChange> list) {

    /** More are counted, not listed. */
    public static final int MOST_LISTED = 1000;

    /** How the text is read where changes are recorded in it. */
    public enum Taken {
        /** As if every change was accepted. */
        ACCEPTED,
        /** As if every change was rejected. */
        REJECTED,
        /** As if accepted, until somebody who has seen the list decides. */
        LIST
    }

    public static TrackedChanges of(List<TrackedChange> changes, Taken taken) {
        List<String> authors = changes.stream()
                .map(TrackedChange::author)
                .filter(author -> author != null && !author.isBlank())
                .distinct()
                .sorted()
                .toList();
        return new TrackedChanges(
                changes.size(),
                authors,
                taken,
                changes.stream().limit(MOST_LISTED).toList());
    }
}
