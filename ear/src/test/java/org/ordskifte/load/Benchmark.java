package org.ordskifte.load;

import java.net.URI;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.ordskifte.load.Load.Figures;

/**
 * A public page, the same bytes as a file, and a search: answers per second, times and CPU of the server at 1, 8 and 32
 * connections, with the floors of a search beside them. What is compared is measured in turns, and each figure is the
 * median of its rounds, since machines are never quiet.
 */
public final class Benchmark {

    private static final List<Integer> CONNECTIONS = List.of(1, 8, 32);

    private Benchmark() {}

    /** Arguments: BASE PID PAGE FILE SEARCH WORD JDBC_URL OWNER PASSWORD [ROUNDS] [SECONDS], as docs/performance.md says. */
    public static void main(String[] words) throws Exception {
        Load load = new Load(URI.create(words[0]), Long.parseLong(words[1]));
        Map<String, String> targets = new LinkedHashMap<>();
        targets.put("page", words[2]);
        targets.put("file", words[3]);
        targets.put("search", words[4]);
        int rounds = words.length > 9 ? Integer.parseInt(words[9]) : 3;
        Duration time = Duration.ofSeconds(words.length > 10 ? Integer.parseInt(words[10]) : 5);
        targets.values().forEach(path -> load.run(path, 8, time));
        System.out.println("| connections | what | answers/s | p50 ms | p99 ms | CPU ms |\n|---|---|---|---|---|---|");
        for (int connections : CONNECTIONS) {
            measure(load, targets, connections, rounds, time)
                    .forEach((name, figures) -> print(connections, name, figures));
        }
        try (Floors floors = new Floors(
                DriverManager.getConnection(words[6], words[7], words[8]), Files.createTempDirectory("floor"))) {
            compare(load, words[4], floors, words[5], rounds, time);
        }
    }

    static Map<String, Figures> measure(
            Load load, Map<String, String> targets, int connections, int rounds, Duration time) {
        Map<String, List<Figures>> seen = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            targets.forEach((name, path) ->
                    seen.computeIfAbsent(name, any -> new ArrayList<>()).add(load.run(path, connections, time)));
        }
        Map<String, Figures> medians = new LinkedHashMap<>();
        seen.forEach((name, all) -> medians.put(name, median(all)));
        return medians;
    }

    private static void compare(Load load, String search, Floors floors, String word, int rounds, Duration time)
            throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> lucene = new ArrayList<>();
        List<Double> postgres = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            ours.add(load.run(search, 1, time).perSecond());
            lucene.add(rate(() -> floors.lucene(word), time));
            postgres.add(rate(() -> floors.postgres(word), time));
        }
        System.out.printf(
                Locale.ROOT,
                "%nOne at a time, %d clauses, %d hits shown: search over HTTP %.0f/s, Lucene with offsets %.0f/s (%.2f),"
                        + " PostgreSQL with headlines %.0f/s (%.2f)%n",
                floors.clauses(),
                floors.lucene(word),
                middle(ours),
                middle(lucene),
                middle(ours) / middle(lucene),
                middle(postgres),
                middle(ours) / middle(postgres));
    }

    /** Something that is done once and says how many hits it showed. */
    interface Work {
        int doOnce() throws Exception;
    }

    static double rate(Work work, Duration time) throws Exception {
        long began = System.nanoTime();
        int done = 0;
        do {
            if (work.doOnce() == 0) {
                throw new IllegalStateException("nothing was found, so nothing was measured");
            }
            done++;
        } while (System.nanoTime() - began < time.toNanos());
        return done * 1e9 / (System.nanoTime() - began);
    }

    static Figures median(List<Figures> all) {
        return new Figures(
                middle(all, Figures::perSecond),
                middle(all, Figures::median),
                middle(all, Figures::tail),
                middle(all, Figures::cpu));
    }

    private static double middle(List<Figures> all, ToDoubleFunction<Figures> figure) {
        return middle(all.stream().mapToDouble(figure).boxed().toList());
    }

    private static double middle(List<Double> all) {
        return all.stream().sorted(Comparator.naturalOrder()).toList().get(all.size() / 2);
    }

    private static void print(int connections, String name, Figures figures) {
        System.out.printf(
                Locale.ROOT,
                "| %d | %s | %.0f | %.2f | %.2f | %.3f |%n",
                connections,
                name,
                figures.perSecond(),
                figures.median(),
                figures.tail(),
                figures.cpu());
    }
}
