package org.ordskifte.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The benchmark still measures what it says. */
class ComparisonBenchmarkTest {

    @Test
    void it_compares_and_recognises_five_hundred_clauses() {
        ComparisonBenchmark texts = new ComparisonBenchmark(500);
        assertThat(texts.compare())
                .hasSize(520)
                .extracting(Change::kinds)
                .anyMatch(kinds -> kinds.contains(Change.Kind.MOVED))
                .anyMatch(kinds -> kinds.contains(Change.Kind.CHANGED));
        assertThat(texts.recognised()).isEqualTo(480);
        assertThat(ComparisonBenchmark.cpuMillis(texts::recognised, 1))
                .as("long enough for the coarsest clock of a processor")
                .isPositive();
    }

    @Test
    void the_same_texts_are_matched_alike_every_time() {
        assertThat(Stream.generate(() -> new ComparisonBenchmark(120).recognised())
                        .limit(12)
                        .distinct())
                .hasSize(1);
    }
}
