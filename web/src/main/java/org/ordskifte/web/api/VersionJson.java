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
 * @param warnings what somebody has yet to decide about it; absent where there is nothing, and where it is only read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VersionJson(
        String document,
        @JsonUnwrapped VersionHead head,
        VersionView.Standing standing,
        List<ClauseJson> clauses,
        List<Warned> warnings) {

    static VersionJson of(VersionView view) {
        return new VersionJson(
                view.document().slug(), view.version(), view.standing(), ClauseJson.tree(view.clauses()), null);
    }

    VersionJson warning(List<Warned> all) {
        return new VersionJson(document, head, standing, clauses, all);
    }

    /**
     * @param code what programs go by
     * @param message the same for people
     * @param count how many clauses are concerned
     */
    public record Warned(String code, String message, long count) {}
}
