package org.ordskifte.web.limit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often something may be done in a minute; 0 for as often as one likes.
 *
 * @param address from one address
 * @param subject by one person who is signed in
 */
record Rate(int address, int subject) {

    static final Rate UNLIMITED = new Rate(0, 0);

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,7})/([0-9]{1,7})");

    /** @param text {@code 300/120}, {@code off}, or nothing for the usual */
    static Rate of(String text, Rate usual) {
        if (text == null || text.isBlank()) {
            return usual;
        }
        if (text.strip().equals("off")) {
            return UNLIMITED;
        }
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            throw new IllegalArgumentException("A limit reads ADDRESS/SUBJECT, such as 300/120, or off: " + text);
        }
        return new Rate(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
    }
}
