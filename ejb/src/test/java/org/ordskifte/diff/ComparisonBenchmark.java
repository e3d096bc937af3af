package org.ordskifte.diff;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.ordskifte.diff.match.ClauseMatching;

/**
 * What it costs to compare two versions and to know the clauses of a file again. Every eighth clause is reworded, every
 * twentieth moved, every twenty-fifth removed or added. Run its main method for the figures of docs/performance.md.
 */
final class ComparisonBenchmark {

    private static final String[] WORDS =
            ("borger medarbejder leder svar frist sag gave post møde udvalg region ansvar "
                            + "åbenhed tillid regel dag brev kopi skærm adgang vogn rejse regnskab aftale vagt plan skema rum")
                    .split(" ");

    private final List<Passage> before = new ArrayList<>();
    private final List<Passage> after = new ArrayList<>();
    private final List<Passage> unnamed = new ArrayList<>();

    ComparisonBenchmark(int clauses) {
        Random random = new Random(7);
        for (int i = 0; i < clauses; i++) {
            before.add(clause(i, "c" + i, text(random, 60)));
        }
        for (int i = 0; i < clauses; i++) {
            Passage old = before.get(i);
            if (i % 25 == 3) {
                after.add(clause(i, "new" + i, text(random, 60)));
            } else {
                after.add(i % 8 == 0 ? clause(i, "c" + i, reworded(old.text(), random)) : old);
            }
        }
        for (int i = 0; i + 7 < clauses; i += 20) {
            after.add(i + 7, after.remove(i));
        }
        after.forEach(
                one -> unnamed.add(new Passage(UUID.randomUUID(), null, 1, one.label(), one.heading(), one.text())));
    }

    List<Change> compare() {
        return ClauseDiff.of(before, after);
    }

    int recognised() {
        return (int) ClauseMatching.of(before, unnamed).stream()
                .filter(one -> one.continues() != null)
                .count();
    }

    private static Passage clause(int number, String name, String text) {
        return new Passage(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                null,
                1,
                String.valueOf(number + 1),
                "Om " + name,
                text);
    }

    private static String text(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)])
                    .append(random.nextInt(400))
                    .append(' ');
        }
        return text.toString().strip();
    }

    private static String reworded(String text, Random random) {
        String[] words = text.split(" ");
        for (int i = 0; i < 6; i++) {
            words[random.nextInt(words.length)] = "ændret" + random.nextInt(100);
        }
        return String.join(" ", words);
    }

    /** Median of the CPU milliseconds of one run. */
    static double cpuMillis(Supplier<?> work, int rounds) {
        double[] spent = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            if (work.get() == null) {
                throw new IllegalStateException("nothing was done");
            }
            spent[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from) / 1e6;
        }
        Arrays.sort(spent);
        return spent[rounds / 2];
    }

    public static void main(String[] args) {
        for (int clauses : new int[] {25, 500, 5000}) {
            ComparisonBenchmark texts = new ComparisonBenchmark(clauses);
            cpuMillis(texts::compare, 20);
            double compare = cpuMillis(texts::compare, 31);
            cpuMillis(texts::recognised, 3);
            double match = cpuMillis(texts::recognised, 7);
            System.out.printf(Locale.ROOT, "| %d | %.2f | %.1f |%n", clauses, compare, match);
        }
    }
}
