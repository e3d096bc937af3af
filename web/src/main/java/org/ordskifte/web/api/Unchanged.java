package org.ordskifte.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.ordskifte.web.entry.Tags;

/** Whoever already holds what would be answered is told so, without its content. */
@Provider
public class Unchanged implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String held = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        Object tag = response.getHeaders().getFirst(HttpHeaders.ETAG);
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (reads
                && tag != null
                && response.getStatus() == Response.Status.OK.getStatusCode()
                && Tags.areHeld(held, tag.toString())) {
            response.setEntity(null);
            response.setStatusInfo(Response.Status.NOT_MODIFIED);
        }
    }
}
