package org.ordskifte.web.entry.front;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What a browser may do with a public page: show it, with our own style, scripts and fonts and nobody else's. */
public final class PublicPolicy {

    static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; script-src 'self'";
    static final String KEPT = "public, no-cache";
    static final String VARIES = "Accept-Encoding, Cookie";
    static final String HTML = "text/html;charset=UTF-8";

    private PublicPolicy() {}

    public static void apply(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
    }

    /** Answers with bytes that were made for this request, or with 304 to a reader who has the same. */
    public static void sendOnce(byte[] html, String varies, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(PageBytes.plainOf(html), varies, "no-cache", request, response);
    }

    /** Answers with kept bytes, or with 304 to a reader who has them. */
    public static void send(PageBytes page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(page.form(request.getHeader("Accept-Encoding")), VARIES, KEPT, request, response);
    }

    private static void send(
            PageBytes.Form form, String varies, String kept, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        apply(response);
        response.setHeader("ETag", form.tag());
        response.setHeader("Vary", varies);
        response.setHeader("Cache-Control", kept);
        if (form.isKnown(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(HTML);
        if (form.encoding() != null) {
            response.setHeader("Content-Encoding", form.encoding());
        }
        response.setContentLength(form.body().length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(form.body());
        }
    }
}
