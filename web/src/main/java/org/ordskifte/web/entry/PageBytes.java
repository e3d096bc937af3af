package org.ordskifte.web.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.ordskifte.shared.Canonical;

/** A rendered page, plain and compressed once, each form with its own ETag. */
record PageBytes(byte[] plain, byte[] compressed, String plainTag, String compressedTag) {

    static PageBytes of(byte[] html) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(html.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(html);
        }
        String hash = Canonical.sha256(html).substring(0, 32);
        return new PageBytes(html, out.toByteArray(), "\"" + hash + "\"", "\"" + hash + "-gz\"");
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean gzip = accepts(request);
        String tag = gzip ? compressedTag : plainTag;
        PublicPolicy.apply(response);
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept-Encoding, Cookie");
        response.setHeader("Cache-Control", "public, no-cache");
        String known = request.getHeader("If-None-Match");
        if (known != null && (known.equals("*") || known.contains(tag))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] body = gzip ? compressed : plain;
        response.setContentType("text/html;charset=UTF-8");
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    private static boolean accepts(HttpServletRequest request) {
        String encodings = request.getHeader("Accept-Encoding");
        return encodings != null && encodings.contains("gzip") && !encodings.contains("gzip;q=0");
    }
}
