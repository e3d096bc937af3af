package org.ordskifte.consultation.answer;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * The number under which a receipt is found: 80 random bits in Crockford's base 32, in four groups of four. Read back
 * as people type it: either case, O for 0, I and L for 1, with or without hyphens.
 */
public final class ReceiptNumber {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReceiptNumber() {}

    public static String draw() {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            digits.append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
        }
        return grouped(digits);
    }

    /** The form in which it is stored; text that can be no number comes back in a form that is not stored either. */
    public static String read(String typed) {
        String digits = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return grouped(new StringBuilder(digits));
    }

    private static String grouped(StringBuilder digits) {
        for (int i = GROUP; i < digits.length(); i += GROUP + 1) {
            digits.insert(i, '-');
        }
        return digits.toString();
    }
}
