package org.ordskifte.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ordskifte.tenancy.SchemaGuard;

/** The application knows the schema it is shipped with. */
class SchemaTest {

    private static final Pattern MIGRATION = Pattern.compile("V([0-9]+)__[a-z0-9_]+\\.sql");

    @Test
    void the_application_is_built_for_the_newest_migration() throws Exception {
        assertThat(migrations().stream().mapToInt(Integer::intValue).max()).hasValue(SchemaGuard.BUILT_FOR);
    }

    @Test
    void migrations_are_numbered_without_a_gap() throws Exception {
        List<Integer> numbers = migrations().stream().sorted().toList();
        assertThat(numbers)
                .isEqualTo(Stream.iterate(1, next -> next + 1)
                        .limit(numbers.size())
                        .toList());
    }

    private static List<Integer> migrations() throws IOException, URISyntaxException {
        URI folder = SchemaTest.class
                .getResource("/db/migration/V01__clock_and_tenant_wall.sql")
                .toURI();
        if (!folder.getScheme().equals("jar")) {
            return numbers(Path.of(folder).getParent());
        }
        try (FileSystem archive = FileSystems.newFileSystem(folder, Map.of())) {
            return numbers(archive.getPath("/db/migration"));
        }
    }

    private static List<Integer> numbers(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> MIGRATION.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(found -> Integer.valueOf(found.group(1)))
                    .toList();
        }
    }
}
