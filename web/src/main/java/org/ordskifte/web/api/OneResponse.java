package org.ordskifte.web.api;

import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** Where a response is. */
public class OneResponse {

    @PathParam("t")
    String tenant;

    @PathParam("c")
    String round;

    @PathParam("r")
    UUID id;
}
