package org.ordskifte.intake.flow;

import java.util.List;
import org.ordskifte.intake.outline.FileComment;
import org.ordskifte.intake.outline.TrackedChange;

/**
 * A paragraph of a structured file.
 *
 * @param depth of a heading from 1, of a list item from 0
 * @param marker the number or bullet that the file prints by itself, {@code -} for any bullet; null if none
 * @param text with inline marks; line ends where the author broke the line
 * @param reason why an aside is one; else null
 */
public record Paragraph(
        Role role,
        int depth,
        String marker,
        String text,
        Look look,
        String reason,
        List<FileComment> comments,
        List<TrackedChange> changes)
        implements FlowPart {

    /** What the file itself says a paragraph is. */
    public enum Role {
        TITLE,
        HEADING,
        TEXT,
        ITEM,
        QUOTE,
        CONTENTS,
        ASIDE
    }

    public static Paragraph of(Role role, int depth, String marker, String text, Look look) {
        return new Paragraph(role, depth, marker, text, look, null, List.of(), List.of());
    }

    public static Paragraph text(String text) {
        return of(Role.TEXT, 0, null, text, Look.PLAIN);
    }

    /** @param reason a code that the ledger has words for */
    public static Paragraph aside(String reason, String text) {
        return new Paragraph(Role.ASIDE, 0, null, text, Look.PLAIN, reason, List.of(), List.of());
    }

    public Paragraph with(List<FileComment> newComments, List<TrackedChange> newChanges) {
        return new Paragraph(role, depth, marker, text, look, reason, newComments, newChanges);
    }

    public Paragraph saying(String words) {
        return new Paragraph(role, depth, marker, words, look, reason, comments, changes);
    }

    Paragraph as(Role newRole, int newDepth) {
        return new Paragraph(newRole, newDepth, marker, text, look, reason, comments, changes);
    }

    boolean is(Role other) {
        return role == other;
    }

    boolean isBulleted() {
        return "-".equals(marker);
    }
}
