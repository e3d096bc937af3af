package org.ordskifte.load;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
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
    private static final int CLAUSES_ON_A_HUNDRED_PAGES = 450;
    private static final Duration AGAIN = Duration.ofSeconds(3);

    private final Secretariat secretariat;
    private final Load load;
    private final Filling words;

    private DocumentBenchmark(Secretariat secretariat, Load load) {
        this.secretariat = secretariat;
        this.load = load;
        this.words = new Filling(secretariat);
    }

    /** Arguments: BASE KEYCLOAK PID [ROUNDS], as docs/performance.md says. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Load load = new Load(URI.create(args[0]), Long.parseLong(args[2]));
        DocumentBenchmark benchmark = new DocumentBenchmark(Secretariat.of(args[0], args[1]), load);
        int rounds = args.length > 3 ? Integer.parseInt(args[3]) : 5;
        System.out.println("| what | ms | CPU ms |\n|---|---|---|");
        benchmark.pages(rounds);
        benchmark.imports(rounds);
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
        print("page of " + CLAUSES + " clauses, first view", Benchmark.median(first));
        print("comparison of two such versions, first view", Benchmark.median(compared));
        print("the page again", load.run("/vestfjord/" + last + "/v2", 1, AGAIN));
        print("the comparison again", load.run("/vestfjord/" + last + "/compare/1..2", 1, AGAIN));
        print("the page again, unchanged: 304", load.unchanged("/vestfjord/" + last + "/v2", AGAIN));
    }

    private void twoVersions(String slug) throws IOException, InterruptedException {
        secretariat.register(slug);
        List<Map<String, Object>> clauses = words.clauses(CLAUSES);
        secretariat.post("/" + slug + "/versions", Map.of("title", "Målt", "clauses", clauses));
        secretariat.post("/" + slug + "/versions/1/adopt", Map.of());
        List<Map<String, Object>> later = new ArrayList<>(clauses);
        List<Map<String, Object>> fresh = words.clauses(CLAUSES);
        for (int i = 0; i < CLAUSES; i += 8) {
            later.set(i, fresh.get(i));
        }
        secretariat.post("/" + slug + "/versions", Map.of("title", "Målt", "clauses", later));
        secretariat.post("/" + slug + "/versions/2/adopt", Map.of());
    }

    private void imports(int rounds) throws IOException, InterruptedException {
        String slug = "measured-" + UUID.randomUUID().toString().substring(0, 8);
        secretariat.register(slug);
        secretariat.post(
                "/" + slug + "/versions",
                Map.of("title", "Målt", "clauses", words.clauses(CLAUSES_ON_A_HUNDRED_PAGES)));
        secretariat.post("/" + slug + "/versions/1/adopt", Map.of());
        for (String ending : List.of("docx", "pdf")) {
            byte[] file = secretariat.fetch("/" + slug + "/versions/1." + ending);
            List<Figures> brought = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                double cpu = load.cpuSeconds();
                long began = System.nanoTime();
                secretariat.bring("measured." + ending, file);
                double millis = (System.nanoTime() - began) / 1e6;
                brought.add(new Figures(1000 / millis, millis, millis, 1000 * (load.cpuSeconds() - cpu)));
            }
            String pages = ending.equals("pdf") ? pages(file) + " pages, " : "the same as ";
            print("import of " + pages + ending.toUpperCase(Locale.ROOT), Benchmark.median(brought));
        }
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
