package org.ordskifte.web.entry.front;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.ordskifte.shared.Canonical;
import org.ordskifte.web.entry.Tags;

/** A rendered page, plain and compressed once, each form with its own ETag. */
public record PageBytes(Form plain, Form compressed) {

    private static final Pattern NOT_AT_ALL = Pattern.compile("\\s*[qQ]\\s*=\\s*0([.]0*)?\\s*");

    /** @param encoding for Content-Encoding, null for none */
    public record Form(byte[] body, String tag, String encoding) {

        /** @param ifNoneMatch what the reader has already, null for nothing */
        public boolean isKnown(String ifNoneMatch) {
            return Tags.areHeld(ifNoneMatch, tag);
        }
    }

    public static PageBytes of(byte[] html) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(html.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(html);
        }
        String hash = hash(html);
        return new PageBytes(
                new Form(html, "\"" + hash + "\"", null), new Form(out.toByteArray(), "\"" + hash + "-gz\"", "gzip"));
    }

    /** Of both forms. */
    public long size() {
        return (long) plain.body().length + compressed.body().length;
    }

    static Form plainOf(byte[] html) {
        return new Form(html, "\"" + hash(html) + "\"", null);
    }

    private static String hash(byte[] html) {
        return Canonical.sha256(html).substring(0, 32);
    }

    /** @param acceptEncoding what the reader says it can unpack, null for nothing */
    public Form form(String acceptEncoding) {
        return accepts(acceptEncoding) ? compressed : plain;
    }

    /** As RFC 9110, 12.5.3 has it, but that a sign for "any" alone gets the plain form. */
    static boolean accepts(String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        for (String coding : acceptEncoding.split(",")) {
            String[] said = coding.split(";", 2);
            if (said[0].strip().equalsIgnoreCase("gzip")) {
                return said.length == 1 || !NOT_AT_ALL.matcher(said[1]).matches();
            }
        }
        return false;
    }
}
