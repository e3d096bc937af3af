package org.ordskifte.intake.split;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ordskifte.intake.source.SourceLine;

/**
 * Reads all lines; warns of a hyphen in a word that the same file also prints without it, which is what a line break in an
 * older layout leaves behind. It only suggests: the text stays as printed.
 */
final class HyphenCheck {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern HYPHENED = Pattern.compile("(?<![\\p{L}-])(\\p{L}{3,})-(\\p{Ll}{3,})(?![\\p{L}-])");
    private static final Pattern BROKEN = Pattern.compile("(?:^|[^\\p{L}-])(\\p{L}{3,})-$");

    private HyphenCheck() {}

    static void check(Sheet sheet, Findings findings) {
        TreeMap<String, String> words = new TreeMap<>();
        for (SourceLine line : sheet.lines()) {
            Matcher word = WORD.matcher(line.text());
            while (word.find()) {
                words.putIfAbsent(word.group().toLowerCase(Locale.ROOT), word.group());
            }
        }
        String before = "";
        for (SourceLine line : sheet.lines()) {
            Matcher broken = BROKEN.matcher(before);
            Matcher next = WORD.matcher(line.text());
            if (broken.find()
                    && next.lookingAt()
                    && Character.isLowerCase(line.text().charAt(0))) {
                suspect(broken.group(1), next.group(), line.number() - 1, words, findings);
            }
            Matcher hyphened = HYPHENED.matcher(line.text());
            while (hyphened.find()) {
                suspect(hyphened.group(1), hyphened.group(2), line.number(), words, findings);
            }
            before = line.text();
        }
    }

    private static void suspect(
            String first, String second, int line, TreeMap<String, String> words, Findings findings) {
        String whole = first + second;
        String known = words.ceilingKey(whole.toLowerCase(Locale.ROOT));
        if (known != null && known.startsWith(whole.toLowerCase(Locale.ROOT))) {
            findings.warn(
                    "SOFT_HYPHEN_SUSPECTED",
                    line,
                    Map.of("text", first + "-" + second, "suggest", whole, "support", words.get(known)));
        }
    }
}
