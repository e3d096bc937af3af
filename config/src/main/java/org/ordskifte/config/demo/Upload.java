package org.ordskifte.config.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

/** A file as a browser would send it in a form: {@code multipart/form-data} with the one field {@code file}. */
record Upload(String name, byte[] content) {

    private static final String BOUNDARY = "ordskifte-" + UUID.randomUUID();

    static Upload of(String path, String text) {
        return new Upload(path.substring(path.lastIndexOf('/') + 1), text.getBytes(StandardCharsets.UTF_8));
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] body() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + name.replace("\"", "%22") + "\"\r\nContent-Type: " + mediaType() + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(content);
        out.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    /** Lower-case hex. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private String mediaType() {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".md")) {
            return "text/markdown; charset=utf-8";
        }
        return lower.endsWith(".txt") ? "text/plain; charset=utf-8" : "application/octet-stream";
    }
}
