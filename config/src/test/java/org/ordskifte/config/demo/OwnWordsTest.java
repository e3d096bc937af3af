package org.ordskifte.config.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The demo's texts are written for it: no six words in a row are those of a seed. */
class OwnWordsTest {

    private static final int ROW = 6;

    @Test
    void no_six_words_in_a_row_come_from_a_seed() throws IOException {
        Path seeds = Path.of(System.getProperty("seeds", "../../shared/seeds"));
        if (System.getenv("CI") == null) {
            assumeTrue(Files.isDirectory(seeds), "no seeds beside this clone");
        }
        Set<String> theirs = new HashSet<>();
        try (Stream<Path> files = Files.list(seeds)) {
            files.filter(file -> file.toString().endsWith(".txt")).forEach(file -> theirs.addAll(rows(read(file))));
        }
        assertThat(theirs).isNotEmpty();
        for (Authority authority : Manifest.read().authorities()) {
            for (String file : ManifestTest.filesOf(authority)) {
                Set<String> taken = new TreeSet<>(rows(Manifest.text(file)));
                taken.retainAll(theirs);
                assertThat(taken).as(file).isEmpty();
            }
        }
    }

    private static Set<String> rows(String text) {
        List<String> words = ManifestTest.words(text);
        Set<String> rows = new HashSet<>();
        for (int i = 0; i + ROW <= words.size(); i++) {
            rows.add(String.join(" ", words.subList(i, i + ROW)));
        }
        return rows;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
