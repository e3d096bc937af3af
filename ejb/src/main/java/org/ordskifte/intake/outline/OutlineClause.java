package org.ordskifte.intake.outline;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.ordskifte.document.Block;
import org.ordskifte.document.ClauseKind;
import org.ordskifte.document.Markup;

/**
 * A clause as it was found in the file.
 *
 * @param label as printed, without a trailing full stop; null if none
 * @param heading plain words; null if none: headings are never invented
 * @param level 1 is the top within its part
 * @param lines the line on which each block begins, counted from 1; empty where that is not known
 * @param tags the union of the tags of its blocks
 * @param motto the line a summary table prints for it
 */
public record OutlineClause(
        String id,
        String label,
        String heading,
        int level,
        ClauseKind kind,
        List<Block> blocks,
        List<Integer> lines,
        List<String> tags,
        String motto,
        List<OutlineClause> children) {

    public OutlineClause {
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    /** The own text without heading, children and marks. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public String text() {
        return Markup.text(blocks);
    }

    /** The own text as an HTML fragment. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public String html() {
        return Markup.html(blocks);
    }
}
