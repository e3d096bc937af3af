package org.ordskifte.intake.flow;

import java.util.List;
import org.ordskifte.intake.outline.FileComment;
import org.ordskifte.intake.outline.TrackedChange;

/** A table; a cell of several paragraphs has line ends. */
public record Grid(List<List<String>> rows, List<FileComment> comments, List<TrackedChange> changes)
        implements FlowPart {

    public static Grid of(List<List<String>> rows) {
        return new Grid(rows, List.of(), List.of());
    }
}
