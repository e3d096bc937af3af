package org.ordskifte.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.ordskifte.load.Load.Figures;

/**
 * What long documents cost: two versions of 500 clauses and their comparison, each seen for the first time and again, an
 * unchanged page asked for once more, and the import of a hundred pages. The parts of a round are measured in turns.
 */
public final class DocumentBenchmark {

    private static final int CLAUSES = 500;
    private static final int CLAUSES_ON_A_HUNDRED_PAGES = 600;
    private static final Duration AGAIN = Duration.ofSeconds(3);

    private final int clauses;
    private final int onPages;
    private final Duration again;

    private final Secretariat secretariat;
    private final Load load;
    private final Filling words;

    /** @param onPages how many clauses the file holds that is imported */
    DocumentBenchmark(Secretariat secretariat, Load load, int clauses, int onPages, Duration again) {
        this.secretariat = secretariat;
        this.load = load;
        this.words = new Filling(secretariat);
        this.clauses = clauses;
        this.onPages = onPages;
        this.again = again;
    }

    /** Arguments: BASE KEYCLOAK PID [ROUNDS], as docs/performance.md says. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Load load = new Load(URI.create(args[0]), Long.parseLong(args[2]));
        DocumentBenchmark benchmark = new DocumentBenchmark(
                Secretariat.of(args[0], args[1]), load, CLAUSES, CLAUSES_ON_A_HUNDRED_PAGES, AGAIN);
        int rounds = args.length > 3 ? Integer.parseInt(args[3]) : 5;
        benchmark.measure(rounds);
    }

    void measure(int rounds) throws IOException, InterruptedException {
        System.out.println("| what | ms | CPU ms |\n|---|---|---|");
        pages(rounds);
        imports(rounds);
    }

    private void pages(int rounds) throws IOException, InterruptedException {
        List<Figures> first = new ArrayList<>();
        List<Figures> compared = new ArrayList<>();
        String last = null;
        for (int round = 0; round < rounds; round++) {
            last = "measured-" + UUID.randomUUID().toString().substring(0, 8);
            twoVersions(last);
            first.add(load.once("/vestfjord/" + last + "/v2"));
            compared.add(load.once("/vestfjord/" + last + "/compare/1..2"));
        }
        print("page of " + clauses + " clauses, first view", Benchmark.median(first));
        print("comparison of two such versions, first view", Benchmark.median(compared));
        print("the page again", load.run("/vestfjord/" + last + "/v2", 1, again));
        print("the comparison again", load.run("/vestfjord/" + last + "/compare/1..2", 1, again));
        print("the page again, unchanged: 304", load.unchanged("/vestfjord/" + last + "/v2", again));
    }

    private void twoVersions(String slug) throws IOException, InterruptedException {
        secretariat.register(slug);
        List<Map<String, Object>> all = words.clauses(clauses);
        secretariat.post("/" + slug + "/versions", Map.of("title", "Målt", "clauses", all));
        secretariat.post("/" + slug + "/versions/1/adopt", Map.of());
        secretariat.post("/" + slug + "/versions", Map.of("title", "Målt", "clauses", reworded(slug, all)));
        secretariat.post("/" + slug + "/versions/2/adopt", Map.of());
    }

    /** The clauses of the first version with their identities; every eighth in other words, every twentieth elsewhere. */
    private List<Map<String, Object>> reworded(String slug, List<Map<String, Object>> all)
            throws IOException, InterruptedException {
        JsonNode kept = new ObjectMapper()
                .readTree(secretariat.fetch("/" + slug + "/versions/1"))
                .get("clauses");
        List<Map<String, Object>> fresh = words.clauses(clauses);
        List<Map<String, Object>> later = new ArrayList<>();
        for (int i = 0; i < clauses; i++) {
            Map<String, Object> clause = new HashMap<>(all.get(i));
            clause.put("id", kept.get(i).get("id").asText());
            if (i % 8 == 0) {
                clause.put("blocks", fresh.get(i).get("blocks"));
            }
            later.add(clause);
        }
        for (int i = 20; i < clauses; i += 20) {
            Collections.swap(later, i, i - 7);
        }
        return later;
    }

    private void imports(int rounds) throws IOException, InterruptedException {
        List<Map<String, Object>> all = words.clauses(onPages);
        for (Map.Entry<String, byte[]> file : Map.of("docx", ForeignFile.word(all), "pdf", ForeignFile.pdf(all))
                .entrySet()) {
            List<Figures> brought = new ArrayList<>();
            int found = 0;
            for (int round = 0; round < rounds; round++) {
                double cpu = load.cpuSeconds();
                long began = System.nanoTime();
                found = count(secretariat.bring("measured." + file.getKey(), file.getValue()));
                double millis = (System.nanoTime() - began) / 1e6;
                brought.add(new Figures(1000 / millis, millis, millis, 1000 * (load.cpuSeconds() - cpu)));
            }
            String name = file.getKey().toUpperCase(Locale.ROOT);
            String pages = name.equals("PDF") ? ", " + pages(file.getValue()) + " pages" : "";
            print("import of a foreign " + name + pages + ", " + found + " clauses found", Benchmark.median(brought));
        }
    }

    private static int count(JsonNode preview) {
        int count = 0;
        for (JsonNode clause : preview.findValues("clauses")) {
            count += clause.size();
        }
        return count;
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static void print(String what, Figures figures) {
        System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f |%n", what, figures.median(), figures.cpu());
    }
}
