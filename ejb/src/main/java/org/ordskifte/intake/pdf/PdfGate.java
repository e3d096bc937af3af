package org.ordskifte.intake.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.ordskifte.intake.source.Budget;
import org.ordskifte.shared.Refusal;

/**
 * Looks at the bytes of a PDF before anything is built from them: how much each packed stream would unpack to, whether it is
 * encrypted, whether it ends. Pictures are blanked when they are large, since nobody looks at them.
 */
final class PdfGate {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);
    private static final int LARGEST_STREAM = 10 << 20;
    private static final long LARGEST_TOGETHER = 48L << 20;
    private static final int LONGEST_DICTIONARY = 4096;
    private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt[\\s<]+(?:\\d+ \\d+ R|<|/)");
    private static final Pattern PACKED = Pattern.compile("/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\b");
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
                at = find(STREAM, Math.min(bytes.length, end + END.length));
            } else {
                at = find(STREAM, data);
            }
        }
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
        } else if (!plain) {
            boolean simple = packings <= 1 && !dictionary.contains("LZW") && !dictionary.matches("(?s).*/RL\\b.*");
            long size = dictionary.contains("/Fl") && simple ? unpacked(data, end) : packedTwice(data, end);
            together += size;
            if (size > LARGEST_STREAM || together > LARGEST_TOGETHER) {
                throw new Refusal("harmful-file");
            }
        }
    }

    /** Filters upon filters may multiply; only short streams are worth the risk. */
    private static long packedTwice(int data, int end) {
        return (end - data) * 300L;
    }

    private void blank(int data, int end) {
        if (!copied) {
            bytes = bytes.clone();
            copied = true;
        }
        Arrays.fill(bytes, data, end, (byte) ' ');
    }

    private long unpacked(int data, int end) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, data, end - data);
            byte[] buffer = new byte[65536];
            long size = 0;
            while (!inflater.finished() && size <= LARGEST_STREAM) {
                budget.look();
                int more = inflater.inflate(buffer);
                if (more == 0) {
                    break;
                }
                size += more;
            }
            return size;
        } catch (DataFormatException e) {
            return 0; // it unpacks to nothing for anybody
        } finally {
            inflater.end();
        }
    }
}
