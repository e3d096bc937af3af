package org.ordskifte.diff.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of how the labelled pairs were decided, as docs/identity.md shows it. */
final class IdentityFigures {

    private static final String FROM = "<!-- figures -->";
    private static final String TO = "<!-- end of figures -->";

    private IdentityFigures() {}

    static String put(String docs, List<Verdict> tuning, List<Verdict> heldOut) {
        int from = docs.indexOf(FROM) + FROM.length();
        return docs.substring(0, from) + "\n" + table(tuning, heldOut) + docs.substring(docs.indexOf(TO));
    }

    private static String table(List<Verdict> tuning, List<Verdict> heldOut) {
        List<Verdict> all = Stream.of(tuning, heldOut).flatMap(List::stream).toList();
        List<String> lines = new ArrayList<>();
        lines.add("| what was done to the clause | pairs | right | share | wrong matches |");
        lines.add("|---|---|---|---|---|");
        all.stream()
                .collect(Collectors.groupingBy(one -> one.labelled().category(), TreeMap::new, Collectors.toList()))
                .forEach((category, those) -> lines.add(line(category, those)));
        lines.add(line("**written while the rules were made**", tuning));
        lines.add(line("**held back**", heldOut));
        lines.add(line("**all**", all));
        lines.add("");
        lines.add("Not right:");
        lines.add("");
        all.stream().filter(one -> !one.right()).forEach(one -> lines.add("- " + one));
        return String.join("\n", lines) + "\n";
    }

    private static String line(String name, List<Verdict> verdicts) {
        long right = verdicts.stream().filter(Verdict::right).count();
        long wrong = verdicts.stream().filter(Verdict::wrongMatch).count();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.3f | %d |",
                name,
                verdicts.size(),
                right,
                (double) right / verdicts.size(),
                wrong);
    }
}
