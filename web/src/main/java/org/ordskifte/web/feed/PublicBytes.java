package org.ordskifte.web.feed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ordskifte.shared.Canonical;
import org.ordskifte.web.entry.Tags;

/** Sends what is the same for everybody, or says that it has not changed. */
final class PublicBytes {

    private PublicBytes() {}

    static void send(HttpServletRequest request, HttpServletResponse response, String type, byte[] bytes)
            throws IOException {
        String tag = "\"" + Canonical.sha256(bytes).substring(0, 32) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, no-cache");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        if (Tags.areHeld(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
