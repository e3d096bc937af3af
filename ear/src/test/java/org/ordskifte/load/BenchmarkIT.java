package org.ordskifte.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.ordskifte.it.Portal;

/** Each benchmark runs for a moment, so that none rots; how fast it is, nobody asks here. */
@Isolated
@ExtendWith(Portal.class)
class BenchmarkIT {

    private static final Duration MOMENT = Duration.ofSeconds(1);

    @Test
    void pages_files_and_searches_can_be_measured() throws Exception {
        Load load = load();
        Map<String, String> targets = Map.of(
                "page", "/vestfjord/kodeks-for-samspil",
                "file", "/resources/css/ordskifte.css",
                "search", "/api/v1/search?q=gaver");
        Benchmark.measure(load, targets, 4, 1, MOMENT).values().forEach(figures -> {
            assertThat(figures.perSecond()).isPositive();
            assertThat(figures.tail()).isGreaterThanOrEqualTo(figures.median());
        });
    }

    @Test
    void the_floors_find_what_they_are_asked_for(@TempDir Path folder) throws Exception {
        try (Floors floors = new Floors(Portal.stack().ownerConnection(), folder)) {
            assertThat(floors.clauses()).isPositive();
            assertThat(Benchmark.rate(() -> floors.lucene("gaver"), MOMENT)).isPositive();
            assertThat(Benchmark.rate(() -> floors.postgres("gaver"), MOMENT)).isPositive();
        }
    }

    @Test
    void long_documents_can_be_measured() throws Exception {
        Secretariat secretariat =
                Secretariat.of(Portal.stack().baseUrl(), Portal.stack().keycloakUrl());
        new DocumentBenchmark(secretariat, load(), 24, 12, Duration.ofMillis(100)).measure(1);
    }

    /** Each has all of it, or is told to come again. */
    @Test
    void a_crowd_can_be_measured() throws Exception {
        Crowd.Figures figures = new Crowd(URI.create(Portal.stack().baseUrl()), server())
                .ask("/api/v1/tenants/vestfjord/documents/kodeks-for-samspil/versions/1", 30, "/vestfjord");
        assertThat(figures.statuses()).isEqualTo(Map.of("200", 30));
        assertThat(figures.probe()).isPositive();
    }

    private static Load load() throws IOException {
        return new Load(URI.create(Portal.stack().baseUrl()), server());
    }

    private static long server() throws IOException {
        return Long.parseLong(
                Files.readString(Portal.stack().logDir().resolve("wildfly.pid")).strip());
    }
}
