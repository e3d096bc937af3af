package org.ordskifte.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.ordskifte.document.VersionHead;
import org.ordskifte.document.VersionView;

/**
 * A version with its clauses.
 *
 * @param document slug of the document it belongs to
 * @param standing how it stands today
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VersionJson(
        String document, @JsonUnwrapped VersionHead head, VersionView.Standing standing, List<ClauseJson> clauses) {

    static VersionJson of(VersionView view) {
        return new VersionJson(
                view.document().slug(), view.version(), view.standing(), ClauseJson.tree(view.clauses()));
    }
}
