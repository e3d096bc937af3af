package org.ordskifte.document;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A clause as somebody writes or imports it, with its sub-clauses.
 *
 * @param id the lasting identity it continues; null begins a new one
 * @param label as printed, without a trailing full stop; may be absent
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ClauseDraft(
        UUID id,
        String label,
        String heading,
        ClauseKind kind,
        String motto,
        List<Block> blocks,
        List<ClauseDraft> children) {

    public ClauseDraft {
        blocks = blocks == null ? List.of() : List.copyOf(blocks);
        children = children == null ? List.of() : List.copyOf(children);
    }

    /** Those that these and their sub-clauses continue. */
    static Stream<UUID> identities(List<ClauseDraft> clauses) {
        return clauses.stream().flatMap(one -> Stream.concat(Stream.ofNullable(one.id), identities(one.children)));
    }

    ClauseDraft as(UUID identity) {
        return new ClauseDraft(identity, label, heading, kind, motto, blocks, children);
    }

    ClauseDraft with(List<ClauseDraft> newChildren) {
        return new ClauseDraft(id, label, heading, kind, motto, blocks, newChildren);
    }
}
