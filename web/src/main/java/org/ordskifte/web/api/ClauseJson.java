package org.ordskifte.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.ordskifte.document.Block;
import org.ordskifte.document.ClauseKind;
import org.ordskifte.document.ClauseTree;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.Markup;

/**
 * A clause with its sub-clauses.
 *
 * @param id the lasting identity
 * @param text its own words without heading, sub-clauses and marks
 * @param html the same as semantic HTML, escaped
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClauseJson(
        UUID id,
        String label,
        String heading,
        int level,
        ClauseKind kind,
        String motto,
        String text,
        String html,
        List<Block> blocks,
        List<String> tags,
        List<ClauseJson> children) {

    static ClauseJson of(ClauseTree.Node node) {
        return of(node.clause(), node.children().stream().map(ClauseJson::of).toList());
    }

    static ClauseJson of(ClauseView clause, List<ClauseJson> children) {
        return new ClauseJson(
                clause.id(),
                clause.label(),
                clause.heading(),
                clause.level(),
                clause.kind(),
                clause.motto(),
                clause.text(),
                Markup.html(clause.blocks()),
                clause.blocks(),
                clause.tags(),
                children);
    }

    static List<ClauseJson> tree(List<ClauseView> clauses) {
        return ClauseTree.grow(clauses).stream().map(ClauseJson::of).toList();
    }
}
