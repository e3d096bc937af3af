package org.ordskifte.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text is said somewhere: by its whole key, or by a key that is put together and begins as it does. */
class SpokenTextsTest {

    private static final List<Path> SOURCES = Stream.of("ejb", "search", "web")
            .map(module -> Path.of("..", module, "src", "main"))
            .toList();
    private static final Path TEXTS =
            Path.of("..", "web", "src", "main", "resources", "org", "ordskifte", "web", "text");
    private static final Pattern QUOTED = Pattern.compile("['\"]([a-zA-Z][\\w.-]*)['\"]");

    @Test
    void no_text_is_kept_that_nothing_says() throws IOException {
        Set<String> quoted = quoted();
        Set<String> beginnings =
                quoted.stream().filter(one -> one.endsWith(".")).collect(Collectors.toSet());
        assertThat(keys()).isNotEmpty().allSatisfy(key -> assertThat(
                        quoted.contains(key) || beginnings.stream().anyMatch(key::startsWith))
                .as(key)
                .isTrue());
    }

    /** What the pages' framework itself says is called by it. */
    private static Set<String> keys() throws IOException {
        Properties all = new Properties();
        try (Stream<Path> bundles = Files.list(TEXTS)) {
            for (Path bundle : bundles.filter(one -> one.toString().endsWith("_da.properties"))
                    .filter(one -> !one.getFileName().toString().startsWith("faces_"))
                    .toList()) {
                try (Reader reader = Files.newBufferedReader(bundle)) {
                    all.load(reader);
                }
            }
        }
        return all.stringPropertyNames();
    }

    private static Set<String> quoted() {
        return SOURCES.stream()
                .flatMap(folder -> Sources.files(folder, ".java", ".xhtml", ".js").stream())
                .flatMap(file -> QUOTED.matcher(Sources.text(file)).results())
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }
}
