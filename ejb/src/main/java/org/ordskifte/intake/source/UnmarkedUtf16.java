package org.ordskifte.intake.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Tells text in UTF-16 that does not say so. In the languages of the west nearly every other byte of such a text is nought, and a
 * text in any other encoding that is read here has none. Files of numbers have noughts too, but signs beside them that no text
 * has.
 */
final class UnmarkedUtf16 {

    private static final int FEWEST = 4;
    /** Of a hundred signs so many are of the first 256; dashes, quotation marks and the like are not. */
    private static final int PLAIN = 70;
    /** Of a hundred signs so many may be of writing that is foreign here, as names and small pictures are. */
    private static final int FOREIGN = 4;
    /** Upper bytes of letters with marks, punctuation, signs of currency, numbers, arrows and bullets. */
    private static final Set<Integer> USUAL = Set.of(0x01, 0x02, 0x03, 0x1E, 0x20, 0x21, 0x22, 0x25, 0x26, 0xF0, 0xFB);

    private UnmarkedUtf16() {}

    /** The order of its bytes; empty for everything that is no such text. */
    static Optional<Charset> of(byte[] bytes) {
        if (bytes.length < FEWEST || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        if (isText(bytes, 0)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return isText(bytes, 1) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** @param low which of two bytes is the lower one */
    private static boolean isText(byte[] bytes, int low) {
        long plain = 0;
        long foreign = 0;
        for (int at = 0; at < bytes.length; at += 2) {
            int sign = bytes[at + low] & 0xFF;
            int above = bytes[at + 1 - low] & 0xFF;
            if (above == 0) {
                if (isControl(sign)) {
                    return false;
                }
                plain++;
            } else if (!USUAL.contains(above)) {
                foreign++;
            }
        }
        long signs = bytes.length / 2;
        return plain * 100 >= signs * PLAIN && foreign * 100 <= signs * FOREIGN;
    }

    private static boolean isControl(int sign) {
        return sign < 0x20 && "\t\n\f\r".indexOf(sign) < 0 || sign >= 0x7F && sign < 0xA0;
    }
}
