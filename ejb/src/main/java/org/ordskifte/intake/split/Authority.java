package org.ordskifte.intake.split;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ordskifte.intake.source.SourceLine;

/** Finds the authority a text speaks of most: "Region N", "Region N län", "N kommune", "N kommun", "N stad" … */
record Authority(String name, int line) {

    private static final Pattern NAME = Pattern.compile(
            "\\bRegion (?:i )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?(?: län)?"
                    + "|\\b\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}\\p{L}+){0,3} (?:fylkeskommune|fylkeskommun|kommune|Kommune|kommun|stad|herad)\\b");
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "Vår",
            "Vårt",
            "Våra",
            "Denne",
            "Denna",
            "Hele",
            "Hela",
            "Alla",
            "Alle",
            "Din",
            "Varje",
            "Hver",
            "En",
            "Inom",
            "Om",
            "För",
            "For",
            "Til",
            "Till",
            "Från",
            "Fra",
            "Af",
            "Av",
            "Den",
            "Det",
            "De",
            "Hos",
            "Vores",
            "Enhver",
            "Innenfor",
            "Som",
            "Når",
            "När",
            "Hvis",
            "Ansatte",
            "Vi");

    static Optional<Authority> of(Iterable<SourceLine> lines) {
        Map<String, Integer> count = new LinkedHashMap<>();
        Map<String, Integer> firstLine = new LinkedHashMap<>();
        for (SourceLine line : lines) {
            Matcher match = NAME.matcher(line.text());
            while (match.find()) {
                for (String name = trimmed(match.group()); isName(name); name = shorter(name)) {
                    count.merge(name, 1, Integer::sum);
                    firstLine.putIfAbsent(name, line.number());
                }
            }
        }
        Map<String, Integer> merged = withoutGenitives(count);
        int most = merged.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return merged.entrySet().stream()
                .filter(each -> each.getValue() * 10 >= most * 8)
                .map(Map.Entry::getKey)
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .map(name -> new Authority(name, firstLine.get(name)));
    }

    private static String trimmed(String name) {
        String result = name;
        while (result.indexOf(' ') > 0 && FUNCTION_WORDS.contains(result.substring(0, result.indexOf(' ')))) {
            result = result.substring(result.indexOf(' ') + 1);
        }
        return result;
    }

    private static boolean isName(String name) {
        return name.indexOf(' ') > 0;
    }

    /** "Nordre Follo kommune" also speaks of a "Follo kommune"; a region has no such second reading. */
    private static String shorter(String name) {
        String rest = name.substring(name.indexOf(' ') + 1);
        return name.startsWith("Region ")
                ? (name.split(" ").length == 3 && !name.endsWith(" län")
                        ? name.substring(0, name.lastIndexOf(' '))
                        : "")
                : rest;
    }

    private static Map<String, Integer> withoutGenitives(Map<String, Integer> count) {
        Map<String, Integer> result = new LinkedHashMap<>(count);
        count.forEach((name, times) -> {
            String base = name.replaceAll("s( län)?$", "$1");
            if (!base.equals(name) && count.containsKey(base)) {
                result.merge(base, times, Integer::sum);
                result.remove(name);
            }
        });
        return result;
    }
}
