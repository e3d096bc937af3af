package org.ordskifte.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;

/** Whoever already holds the revision that stands is told so, without its content. */
@Provider
public class Unchanged implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String held = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        Object tag = response.getHeaders().getFirst(HttpHeaders.ETAG);
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (reads && held != null && tag != null && response.getStatus() == Response.Status.OK.getStatusCode()) {
            if (holds(held, tag.toString())) {
                response.setEntity(null);
                response.setStatusInfo(Response.Status.NOT_MODIFIED);
            }
        }
    }

    static boolean holds(String header, String tag) {
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                .anyMatch(one -> one.equals("*") || one.equals(tag));
    }
}
