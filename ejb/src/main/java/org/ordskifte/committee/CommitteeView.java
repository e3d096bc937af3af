package org.ordskifte.committee;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

/**
 * A committee in its tree.
 *
 * @param levelName the tenant's own word or abbreviation for the level; may be absent
 * @param parent slug of the committee above
 * @param depth how many committees stand above it in the list it came from
 * @param closedOn the last day on which it exists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommitteeView(
        @JsonIgnore UUID id,
        String slug,
        String name,
        String levelName,
        String parent,
        int depth,
        LocalDate closedOn,
        @JsonIgnore long revision) {

    /** Whether it exists on a day. */
    public boolean stands(LocalDate day) {
        return closedOn == null || !closedOn.isBefore(day);
    }

    /** @throws Refusal committee-closed */
    public void requireOpen(LocalDate today) {
        if (!stands(today)) {
            throw new Refusal(Code.COMMITTEE_CLOSED, "committee", slug);
        }
    }
}
