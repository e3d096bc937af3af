package org.ordskifte.intake.pdf;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins printed lines. A hyphen at the end of a line was put there by the layout, unless the same file writes it within a line
 * too, or what stands before it is an abbreviation or goes on with "and".
 */
final class Hyphens {

    private static final Pattern WITHIN = Pattern.compile("\\p{L}+-\\p{L}+");
    private static final Pattern BROKEN = Pattern.compile("(?s).*?(\\p{L}+)[-\u2010\u00AD]$");
    private static final Pattern NEXT = Pattern.compile("(?s)^(\\p{Ll}\\p{L}*).*");
    private static final Set<String> GOES_ON =
            Set.of("og", "och", "eller", "samt", "and", "or", "till", "til", "resp", "eventuelt", "men");

    private final Set<String> hyphened = new HashSet<>();
    private final Set<String> joined = new LinkedHashSet<>();

    void learn(String line) {
        Matcher within = WITHIN.matcher(line);
        while (within.find()) {
            hyphened.add(within.group().toLowerCase(Locale.ROOT));
        }
    }

    /** The words that were put together. */
    List<String> joined() {
        return List.copyOf(joined);
    }

    String join(String before, String next) {
        Matcher broken = BROKEN.matcher(before);
        Matcher start = NEXT.matcher(next);
        if (!broken.matches() || !start.matches() || GOES_ON.contains(start.group(1))) {
            return before + " " + next;
        }
        String first = broken.group(1);
        String second = start.group(1);
        boolean soft = before.endsWith("\u00AD");
        boolean capitals = first.length() >= 2 && first.equals(first.toUpperCase(Locale.ROOT));
        boolean written = hyphened.contains((first + "-" + second).toLowerCase(Locale.ROOT));
        if (!soft && (capitals || written || first.length() < 2)) {
            return before + next;
        }
        joined.add(first + second);
        return before.substring(0, before.length() - 1) + next;
    }
}
