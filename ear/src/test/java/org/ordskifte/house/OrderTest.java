package org.ordskifte.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lists that are ordered by names or times alone would be shuffled where two are equal, and a page of them skip some. */
class OrderTest {

    private static final Pattern ORDERED = Pattern.compile("order by ([^\"\\n]+)\"");
    private static final Pattern UNIQUE_AT_THE_END =
            Pattern.compile(".*\\b(?:id|slug|number|ordinal|sequence|version)(?: desc)?(?: limit \\d+)?\\s*|min\\(.*");

    @Test
    void every_ordered_query_ends_in_what_is_unique() throws IOException {
        List<String> loose = new ArrayList<>();
        int seen = 0;
        for (String module : List.of("ejb", "search", "web")) {
            for (String source : sources(Path.of("..", module, "src", "main", "java"))) {
                Matcher ordered = ORDERED.matcher(source);
                while (ordered.find()) {
                    seen++;
                    if (!UNIQUE_AT_THE_END.matcher(ordered.group(1)).matches()) {
                        loose.add(ordered.group(1));
                    }
                }
            }
        }
        assertThat(seen).isGreaterThan(40);
        assertThat(loose).isEmpty();
    }

    private static List<String> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(OrderTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
