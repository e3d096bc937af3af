package org.ordskifte.intake.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.ordskifte.intake.source.Budget;
import org.ordskifte.shared.Refusal;

/**
 * Looks at the bytes of a PDF before anything is built from them: how much each packed stream would unpack to, whether it is
 * encrypted, whether it ends. Pictures are blanked when they are large, since nobody looks at them.
 */
final class PdfGate {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);
    private static final int LARGEST_STREAM = 4 << 20;
    private static final long LARGEST_TOGETHER = 32L << 20;
    private static final int MOST_OUTSIDE_STREAMS = 6 << 20;
    private static final int MOST_OBJECTS = 150_000;
    private static final int LONGEST_DICTIONARY = 4096;
    private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt[\\s<]+(?:\\d+ \\d+ R|<|/)");
    private static final Pattern PACKED = Pattern.compile("/(?:FlateDecode|Fl)\\b");
    /** Packings that are not unpacked here to be counted; short streams of them are taken to be as large as they can become. */
    private static final Pattern OTHERS =
            Pattern.compile("/(?:LZWDecode|LZW|RunLengthDecode|RL|ASCII85Decode|A85|ASCIIHexDecode|AHx)\\b");

    private static final long MOST_TIMES = 300;
    private static final Pattern PICTURE =
            Pattern.compile("/(?:Image|DCTDecode|JPXDecode|CCITTFaxDecode|JBIG2Decode)\\b");

    private final Budget budget;
    private byte[] bytes;
    private boolean copied;
    private long together;

    private PdfGate(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
    }

    /** @return the bytes, with large pictures blanked */
    static byte[] pass(byte[] bytes, Budget budget) {
        PdfGate gate = new PdfGate(bytes, budget);
        gate.refuseEncrypted();
        gate.refuseTruncated();
        gate.streams();
        return gate.bytes;
    }

    private void refuseEncrypted() {
        for (int at = find("/Encrypt", 0); at >= 0; at = find("/Encrypt", at + 8)) {
            String around = new String(bytes, at, Math.min(40, bytes.length - at), StandardCharsets.ISO_8859_1);
            if (ENCRYPTED.matcher(around).lookingAt()) {
                throw new Refusal("encrypted-file");
            }
        }
    }

    private void refuseTruncated() {
        int from = Math.max(0, bytes.length - 2048);
        if (find("%%EOF", from) < 0 || find("startxref", 0) < 0) {
            throw new Refusal("damaged-file");
        }
    }

    private int find(String text, int from) {
        byte[] wanted = text.getBytes(StandardCharsets.US_ASCII);
        return find(wanted, from);
    }

    private int find(byte[] wanted, int from) {
        for (int i = Math.max(0, from); i <= bytes.length - wanted.length; i++) {
            if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }

    private void streams() {
        int at = find(STREAM, 0);
        long inside = 0;
        while (at >= 0) {
            budget.look();
            int data = at + STREAM.length;
            boolean begins = data < bytes.length
                    && (bytes[data] == '\n' || bytes[data] == '\r')
                    && (at < 3 || bytes[at - 1] != 'd');
            if (begins) {
                data += bytes[data] == '\r' && data + 1 < bytes.length && bytes[data + 1] == '\n' ? 2 : 1;
                int end = find(END, data);
                end = end < 0 ? bytes.length : end;
                stream(at, data, end);
                inside += end - data;
                at = find(STREAM, Math.min(bytes.length, end + END.length));
            } else {
                at = find(STREAM, data);
            }
        }
        if (bytes.length - inside > MOST_OUTSIDE_STREAMS || count(" obj") > MOST_OBJECTS) {
            throw new Refusal("harmful-file");
        }
    }

    private int count(String text) {
        int count = 0;
        for (int at = find(text, 0); at >= 0; at = find(text, at + 1)) {
            count++;
        }
        return count;
    }

    private void stream(int at, int data, int end) {
        int from = Math.max(0, at - LONGEST_DICTIONARY);
        String before = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        long packings = PACKED.matcher(dictionary).results().count();
        boolean picture = PICTURE.matcher(dictionary).find();
        boolean plain = packings == 0 && !dictionary.contains("/Filter");
        if (picture) {
            blank(data, end);
        } else if (plain && end - data > LARGEST_STREAM) {
            throw new Refusal("harmful-file");
        } else if (!plain) {
            boolean flate = OTHERS.matcher(dictionary).results().findAny().isEmpty();
            long size = flate ? unpacked(data, end, packings) : (end - data) * MOST_TIMES;
            together += size;
            if (size > LARGEST_STREAM || together > LARGEST_TOGETHER) {
                throw new Refusal("harmful-file");
            }
        }
    }

    private void blank(int data, int end) {
        if (!copied) {
            bytes = bytes.clone();
            copied = true;
        }
        Arrays.fill(bytes, data, end, (byte) ' ');
    }

    /** What a packing inside a packing unpacks to is counted as well. */
    private long unpacked(int data, int end, long times) {
        InputStream in = new ByteArrayInputStream(bytes, data, end - data);
        for (int i = 0; i < times; i++) {
            in = new InflaterInputStream(in);
        }
        byte[] buffer = new byte[65536];
        long size = 0;
        try (InputStream all = in) {
            for (int more = all.read(buffer); more >= 0 && size <= LARGEST_STREAM; more = all.read(buffer)) {
                budget.look();
                size += more;
            }
        } catch (IOException e) {
            return size; // the rest unpacks to nothing for anybody
        }
        return size;
    }
}
