package org.ordskifte.intake.flow;

import java.util.List;
import org.ordskifte.intake.outline.FileComment;
import org.ordskifte.intake.outline.TrackedChange;

/** A piece of a structured file in reading order. */
public sealed interface FlowPart permits Paragraph, Grid, Gap {

    /** What was written in the margin of it. */
    default List<FileComment> comments() {
        return List.of();
    }

    /** The changes that were recorded in it. */
    default List<TrackedChange> changes() {
        return List.of();
    }
}
