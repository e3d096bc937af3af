package org.ordskifte.web.api;

import jakarta.ws.rs.HeaderParam;
import org.ordskifte.shared.Refusal;

/** A response, and the state of it that the caller has seen. */
public class SeenResponse extends OneResponse {

    @HeaderParam("If-Match")
    String ifMatch;

    /** @return null when any state will do */
    Long seen() {
        return Revision.optional(ifMatch);
    }

    /** @throws Refusal missing-precondition when the caller does not say which state was seen */
    Long mustBeSeen() {
        return Revision.required(ifMatch);
    }
}
