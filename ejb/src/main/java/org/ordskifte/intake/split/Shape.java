package org.ordskifte.intake.split;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ordskifte.document.Markup;

/** What a line looks like, whatever it says. */
final class Shape {

    /** Patterns are only tried on lines this long; a heading or a label is never longer. */
    static final int LONGEST_LABELLED = 400;

    private static final int MOST_HEADING_WORDS = 14;
    private static final Pattern BULLET =
            Pattern.compile("^(?:[-*+•–—▪◦‣·o]|\\p{L}\\)|\\(?\\d{1,3}\\))[ \\t\\u00A0]+(?=\\S)");
    private static final Pattern INNER_STOP = Pattern.compile("\\p{Ll}{3,}[.!?] \\p{Lu}");
    private static final Pattern CONTACT = Pattern.compile("\\S+@\\S+|https?://|www\\.|\\d{5,}");

    private static final Pattern TRAILING_MARKS = Pattern.compile("(?:\\[\\d{1,3}]|[*»”\"')\\]])+$");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]{0,500})]\\([^()\\s]{0,2000}\\)");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00A0\\n]+");

    private Shape() {}

    private static String tail(String text) {
        return text.length() <= 20 ? text : text.substring(text.length() - 20);
    }

    static boolean isListItem(String text) {
        return BULLET.matcher(text).lookingAt() && !text.startsWith("**");
    }

    /** The text of a bulleted line, and its marker if that must be kept because no list would print it again. */
    static String itemText(String text) {
        Matcher bullet = BULLET.matcher(text);
        return bullet.lookingAt() && !Character.isLetterOrDigit(markerStart(text))
                ? text.substring(bullet.end())
                : text;
    }

    private static char markerStart(String text) {
        char first = text.charAt(0);
        return first == '(' ? text.charAt(1) : first == 'o' && text.charAt(1) != ')' ? '-' : first;
    }

    /** The beginning of a text, for patterns that only look at how it begins. */
    static String begin(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80);
    }

    static int words(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i));
            words += !blank && !inWord ? 1 : 0;
            inWord = !blank;
        }
        return words;
    }

    static boolean endsSentence(String text) {
        String bare = TRAILING_MARKS.matcher(tail(text)).replaceAll("");
        return !bare.isEmpty() && ".!?:;…".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }

    /** Enough words to be running text, or a sentence. */
    static boolean isProse(String text) {
        int words = words(text);
        return words > MOST_HEADING_WORDS || (words >= 7 && endsSentence(text) && !text.endsWith("?"));
    }

    /** A short line that does not end like a sentence and begins like a heading. */
    static boolean headingLike(String text) {
        String bare = withoutMarks(text);
        if (bare.isEmpty()
                || text.length() > LONGEST_LABELLED
                || words(bare) > MOST_HEADING_WORDS
                || isListItem(text)) {
            return false;
        }
        char first = bare.charAt(0);
        char last = bare.charAt(bare.length() - 1);
        return (Character.isUpperCase(first) || Character.isDigit(first) || "§\"«»”".indexOf(first) >= 0)
                && ".:!,;…-–".indexOf(last) < 0
                && bare.chars().filter(Character::isLetter).count() >= 2
                && text.indexOf('\t') < 0
                && text.charAt(0) != '['
                && text.charAt(0) != '|'
                && !CONTACT.matcher(bare).find()
                && !INNER_STOP.matcher(bare).find();
    }

    static boolean isCapitals(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        return letters >= 4
                && text.length() <= LONGEST_LABELLED
                && text.chars().noneMatch(Character::isLowerCase)
                && words(text) <= MOST_HEADING_WORDS;
    }

    static boolean isWhollyBold(String text) {
        return text.length() > 4
                && text.startsWith("**")
                && text.endsWith("**")
                && text.indexOf("**", 2) == text.length() - 2;
    }

    static boolean startsLower(String text) {
        String bare = withoutMarks(text);
        return !bare.isEmpty() && Character.isLowerCase(bare.charAt(0));
    }

    /** Heading words: no stars, no link targets, single blanks. */
    static String withoutMarks(String text) {
        String words = Markup.plain(text).replace("**", "");
        String worded = words.indexOf('[') < 0 ? words : LINK.matcher(words).replaceAll("$1");
        return BLANKS.matcher(worded).replaceAll(" ").trim();
    }

    /** The form in which two headings count as the same. */
    static String key(String text) {
        return BLANKS.matcher(withoutMarks(text).toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    static String squeezed(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Lines of one block as one text. A hyphen at a line end keeps its word together but is never taken away. */
    static String join(List<String> lines) {
        StringBuilder out = new StringBuilder();
        for (String line : lines) {
            if (!out.isEmpty() && !isBrokenWord(out, line)) {
                out.append(' ');
            }
            out.append(line);
        }
        return out.toString();
    }

    private static boolean isBrokenWord(StringBuilder before, String next) {
        char last = before.charAt(before.length() - 1);
        boolean hyphen = last == '-' && before.length() > 1 && Character.isLetter(before.charAt(before.length() - 2));
        return (hyphen || last == '\u00AD')
                && Character.isLowerCase(next.charAt(0))
                && !next.matches("(?s)(?:og|och|eller|samt|and|or|till|til|resp)\\b.*");
    }
}
