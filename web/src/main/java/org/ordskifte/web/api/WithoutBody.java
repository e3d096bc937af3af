package org.ordskifte.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/**
 * Who sends nothing need not say of what type it is, and it does not matter what is said: a request without a body is
 * read as one without members. A form for files stays one: that no file came with it is for those who wait for it to say.
 */
@Provider
@PreMatching
public class WithoutBody implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        boolean empty = request.getHeaderString("Transfer-Encoding") == null && (length == null || length.equals("0"));
        String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (empty && (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/"))) {
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        }
    }
}
