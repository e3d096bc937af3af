package org.ordskifte.web.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tags that a condition lists (RFC 9110, 8.8.3 and 13.1): each in quotes, a weak one with {@code W/} before them. */
public final class Tags {

    private static final Pattern ONE = Pattern.compile("\\s*(W/)?(\"[\\x21\\x23-\\x7e\\x80-\\xff]*\")\\s*(?:,\\s*|$)");
    private static final String ANY = "*";

    private Tags() {}

    /**
     * Whether If-None-Match names what stands. Weak and strong are the same here: nobody is spared bytes, but the answer.
     *
     * @param ifNoneMatch null where nothing is said
     */
    public static boolean areHeld(String ifNoneMatch, String tag) {
        if (ifNoneMatch == null || tag == null) {
            return false;
        }
        if (ifNoneMatch.equals(tag) || isAny(ifNoneMatch)) {
            return true;
        }
        return all(ifNoneMatch).stream().map(Tag::opaque).anyMatch(tag::equals);
    }

    /** Whatever stands, as long as something does. */
    public static boolean isAny(String condition) {
        return condition.strip().equals(ANY);
    }

    /** Those that If-Match can mean: to whoever changes something a weak one says too little. */
    public static List<String> strong(String ifMatch) {
        return all(ifMatch).stream().filter(one -> !one.weak()).map(Tag::opaque).toList();
    }

    /** None where the list is not written as it must be: then nothing can be said to be named. */
    private static List<Tag> all(String condition) {
        Matcher next = ONE.matcher(condition);
        List<Tag> found = new ArrayList<>();
        int end = 0;
        while (end < condition.length() && next.find(end) && next.start() == end) {
            found.add(new Tag(next.group(1) != null, next.group(2)));
            end = next.end();
        }
        return end == condition.length() ? found : List.of();
    }

    private record Tag(boolean weak, String opaque) {}
}
