package org.ordskifte.intake.split;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ordskifte.intake.split.Numbered.Style;

/** The ways in which clauses are numbered, in the order in which they are tried. */
record NumberPattern(Style style, Pattern pattern) {

    private static final List<NumberPattern> ALL = List.of(
            new NumberPattern(
                    Style.SECTION,
                    Pattern.compile("^(§§?\\s*\\d+(?:[-–.]\\d+)*(?:\\s?[a-zæøå](?=[.\\s]|$))?)[.:]?(?:\\s+(.*))?$")),
            new NumberPattern(Style.SECTION, Pattern.compile("^(\\d+(?:\\s?[a-z])?\\s?§)[.:]?(?:\\s+(.*))?$")),
            new NumberPattern(Style.SUBSECTION, Pattern.compile("^([Ss]tk\\.?\\s*\\d+)[.:]?(?:\\s+(.*))?$")),
            new NumberPattern(
                    Style.CHAPTER,
                    Pattern.compile(
                            "(?iu)^((?:kapitel|kapittel|kap\\.|chapter|avsnitt|afsnit|artikel|article)\\s+(?:\\d+|[IVX]+))"
                                    + "(?:[.:]|\\s[–-])?(?:\\s+(.*))?$")),
            new NumberPattern(Style.CHAPTER, Pattern.compile("^(\\d+\\s+kap\\.?)(?:\\s+(.*))?$")),
            new NumberPattern(Style.ROMAN, Pattern.compile("^([IVX]{1,6})\\.\\s+(.+)$")),
            new NumberPattern(Style.DECIMAL, Pattern.compile("^(\\d{1,3}(?:\\.\\d{1,3})*)[.)]?[\\s\\u00A0]+(.+)$")));
    private static final List<String> ROMAN = List.of(
            "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII", "XVIII", "XIX", "XX");

    static Optional<Numbered> read(String line) {
        String text = line.startsWith("**") ? line.replace("**", "") : line;
        for (NumberPattern each : ALL) {
            Matcher match = each.pattern().matcher(text);
            if (match.matches()) {
                String label = match.group(1).replaceAll("\\s+", " ");
                String rest = match.group(2) == null ? "" : match.group(2).trim();
                int depth = each.style() == Style.DECIMAL ? label.split("\\.").length : 1;
                return Optional.of(new Numbered(each.style(), depth, label, rest, false));
            }
        }
        return Optional.empty();
    }

    /** The numbers in a label: 2.4 gives 2 and 4, § 3 a gives 3 and 1. */
    static int[] counts(Numbered numbered) {
        String label = numbered.label();
        if (numbered.style() == Style.ROMAN || label.matches(".* [IVX]+")) {
            return new int[] {ROMAN.indexOf(label.substring(label.lastIndexOf(' ') + 1))};
        }
        String letter =
                label.replaceFirst("(?iu)^(?:kapitel|kapittel|kap\\.|chapter|avsnitt|afsnit|artikel|article|stk)", "");
        Matcher suffix = Pattern.compile("\\d\\s?([a-zæøå])(?=\\s?§|$)").matcher(letter);
        String digits = label.replaceAll("\\D+", " ").trim();
        int[] counts = digits.isEmpty()
                ? new int[] {-1}
                : Arrays.stream(digits.split(" "))
                        .mapToInt(each -> each.length() > 6 ? -1 : Integer.parseInt(each))
                        .toArray();
        if (suffix.find()) {
            int[] longer = Arrays.copyOf(counts, counts.length + 1);
            longer[counts.length] = suffix.group(1).charAt(0) - 'a' + 1;
            return longer;
        }
        return counts;
    }
}
