package org.ordskifte.intake.split;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ordskifte.intake.source.SourceLine;

/** A line that may belong to a table of contents: its number, its words, and the page it leads to. */
final class TocLine {

    private static final Pattern NAME =
            Pattern.compile("(?i)(?:innehållsförteckning|innehåll|indhold|indholdsfortegnelse"
                    + "|innhold|innholdsfortegnelse|innhald|innhaldsliste|contents|table of contents)[: ]*");
    private static final Pattern LABEL = Pattern.compile(
            "^(§\\s*\\d+(?:-\\d+)?|\\d+(?:\\.\\d+)*(?: ?§)?|[IVX]+(?=\\.)|[A-Z](?=\\.))[.)]?\\s+(\\S.*)$");

    private static final Pattern PAGE_WORD = Pattern.compile("(?iu)[ ,]+(?:side|sida|page|s\\.)\\s*\\d{1,3}$");

    private TocLine() {}

    /** Whether a line is nothing but what lists of contents are called. */
    static boolean isName(String line) {
        return NAME.matcher(Shape.withoutMarks(bare(line))).matches();
    }

    /** The page a line ends with after a tab, leader dots or a gap; 0 if it does not. */
    static int page(String text) {
        int digits = startOfDigits(text);
        int words = endOfWords(text);
        String filler = text.substring(words, digits);
        boolean leads = filler.contains("\t")
                || filler.contains("..")
                || filler.contains("…")
                || filler.contains("   ")
                || filler.contains(". .")
                || filler.contains("__");
        int length = text.length() - digits;
        return leads && words > 0 && length >= 1 && length <= 3 && text.length() <= Shape.LONGEST_LABELLED
                ? Integer.parseInt(text.substring(digits))
                : 0;
    }

    private static int startOfDigits(String text) {
        int at = text.length();
        while (at > 0 && text.charAt(at - 1) >= '0' && text.charAt(at - 1) <= '9') {
            at--;
        }
        return at;
    }

    static int endOfWords(String text) {
        int at = startOfDigits(text);
        while (at > 0 && " \t.…_\u00A0".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    static TocEntry entry(String text, int line) {
        Matcher label = LABEL.matcher(text.trim());
        return label.matches()
                ? new TocEntry(label.group(1), Shape.withoutMarks(label.group(2)), line)
                : new TocEntry(null, Shape.withoutMarks(text), line);
    }

    static String words(SourceLine line) {
        return bare(Shape.itemText(withoutPage(line.text())));
    }

    static String withoutPage(String text) {
        return page(text) > 0
                ? text.substring(0, endOfWords(text))
                : PAGE_WORD.matcher(text).replaceFirst("");
    }

    static String key(String text) {
        String heading = bare(text);
        Matcher label = LABEL.matcher(heading.length() <= Shape.LONGEST_LABELLED ? heading : "");
        return Shape.key(label.matches() ? label.group(2) : heading);
    }

    static String bare(String text) {
        return text.startsWith("#") ? text.replaceFirst("^#{1,9}\\s+", "") : text;
    }
}
