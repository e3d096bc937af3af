package org.ordskifte.diff;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What changed in a clause beside its words, its name and its place.
 *
 * @param before absent where there was nothing
 * @param after absent where there is nothing any more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Beside(What what, String before, String after) {

    /** What readers do not see among the words. */
    public enum What {
        TAG,
        MOTTO,
        LINK,
        /** Emphasis, or lists and tables; which ones the text shows. */
        FORM
    }
}
