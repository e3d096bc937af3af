package org.ordskifte.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ordskifte.intake.corpus.DocsTable;

/**
 * Every hostile file is refused with its reason, or does no harm, in a machine whose whole memory is 64 MB: it cannot have grown
 * by more. {@code -Dhostile.write=true} writes the table.
 */
class HostileFilesIT {

    private record Answer(long millis, String said) {}

    private static final Map<String, Answer> ANSWERS = new LinkedHashMap<>();

    @BeforeAll
    static void read() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileRun.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        out.lines()
                .filter(line -> line.startsWith("> "))
                .map(line -> line.split(" ", 4))
                .forEach(line -> ANSWERS.put(line[1], new Answer(Long.parseLong(line[2]), line[3])));
    }

    @Test
    void each_is_answered_with_its_reason() {
        Map<String, String> expected = HostileFiles.all().stream()
                .collect(Collectors.toMap(
                        HostileFiles.Hostile::name,
                        each -> each.code() == null ? "read" : each.code(),
                        (a, b) -> a,
                        LinkedHashMap::new));
        Map<String, String> said = ANSWERS.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().said(), (a, b) -> a, LinkedHashMap::new));
        assertThat(said).isEqualTo(expected);
    }

    @Test
    void none_takes_five_seconds() {
        assertThat(ANSWERS)
                .allSatisfy(
                        (name, answer) -> assertThat(answer.millis()).as(name).isLessThan(5000));
    }

    @Test
    void the_table_in_the_docs_is_that_of_these_files() throws IOException {
        List<HostileFiles.Hostile> all = HostileFiles.all();
        assertThat(all).extracting(HostileFiles.Hostile::name).doesNotHaveDuplicates();
        StringBuilder table = new StringBuilder("| File | What it is | Answer |\n|---|---|---|\n");
        all.forEach(each -> table.append("| `" + each.name() + "` | " + each.what() + " | "
                + (each.code() == null ? "read, without harm" : "`" + each.code() + "`") + " |\n"));
        DocsTable.of("hostile").holds(table.toString());
    }
}
