package org.ordskifte.shared;

/** Words as XML 1.0 can say them: what it has no sign for, kept from before such signs were refused, shows as U+FFFD. */
public final class XmlWords {

    private static final int UNKNOWN = 0xFFFD;

    private XmlWords() {}

    public static String of(String words) {
        if (words.codePoints().allMatch(XmlWords::isSayable)) {
            return words;
        }
        StringBuilder said = new StringBuilder(words.length());
        words.codePoints().map(point -> isSayable(point) ? point : UNKNOWN).forEach(said::appendCodePoint);
        return said.toString();
    }

    /** Char of XML 1.0, section 2.2. */
    private static boolean isSayable(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= UNKNOWN
                || point >= 0x10000;
    }
}
