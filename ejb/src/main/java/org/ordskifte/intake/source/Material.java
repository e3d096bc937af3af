package org.ordskifte.intake.source;

import java.util.List;
import org.ordskifte.intake.outline.FileComment;
import org.ordskifte.intake.outline.TrackedChange;
import org.ordskifte.intake.outline.Warning;

/**
 * What a reader makes of a file, whatever its format: lines in which headings, lists and tables are written as in Markdown, and
 * what stands beside the text.
 *
 * @param markdown whether the author wrote Markdown; else only the reader did, and its marks are the only ones
 */
public record Material(
        SourceText text,
        boolean markdown,
        List<TrackedChange> changes,
        List<FileComment> comments,
        List<Warning> warnings) {

    public static Material of(SourceText text, boolean markdown) {
        return new Material(text, markdown, List.of(), List.of(), List.of());
    }
}
