package org.ordskifte.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;

/**
 * A document as its reader may see it.
 *
 * @param on the date that was asked about
 * @param inForce the version in force on that date; null when there is none
 * @param replaces the document in whose place this one stands; absent where there is none or in a list
 * @param replacedBy documents that stand in place of this one; absent where there are none or in a list
 * @param versions those the reader may see, the oldest first
 */
public record DocumentView(
        @JsonUnwrapped DocumentHead head,
        LocalDate on,
        Validity.Status status,
        @JsonInclude(JsonInclude.Include.ALWAYS) VersionHead inForce,
        List<VersionHead> versions,
        @JsonInclude(JsonInclude.Include.NON_NULL) Named replaces,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<Named> replacedBy) {

    /** Another document by its address and title. */
    public record Named(String slug, String title) {}
}
