package org.ordskifte.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;

/**
 * A clause as it stands in one version.
 *
 * @param id the lasting identity
 * @param text its own words without heading, sub-clauses and marks
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClauseView(
        UUID id,
        UUID parent,
        @JsonIgnore int ordinal,
        int level,
        String label,
        String heading,
        ClauseKind kind,
        String motto,
        List<Block> blocks,
        List<String> tags,
        String text,
        @JsonIgnore String textHash) {

    /** The same clause with these blocks. */
    public ClauseView with(List<Block> others) {
        return new ClauseView(
                id,
                parent,
                ordinal,
                level,
                label,
                heading,
                kind,
                motto,
                others,
                List.copyOf(BlockText.tags(others)),
                BlockText.plain(others),
                textHash);
    }
}
