package org.ordskifte.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ordskifte.intake.outline.Outline;
import org.ordskifte.shared.Json;

/** The real documents beside this repository; it holds none of them itself. */
final class Seeds {

    private Seeds() {}

    /** A real document, what a correct reading of it is, and what was read. */
    record Seed(String name, JsonNode golden, List<String> lines, Outline outline) {
        JsonNode json() {
            return Json.tree(outline);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Seed> all() throws IOException {
        Path directory = Path.of(System.getProperty("seeds", "../../shared/seeds"));
        boolean present = Files.isRegularFile(directory.resolve("golden.json"));
        if (System.getenv("CI") != null) {
            assertThat(present)
                    .as("the seeds must lie in %s when CI is set (-Dseeds=DIR)", directory)
                    .isTrue();
        }
        assumeTrue(present, "no seeds in " + directory + " (-Dseeds=DIR): the real documents are not checked");
        JsonNode golden =
                Json.mapper().readTree(directory.resolve("golden.json").toFile());
        List<Seed> seeds = new ArrayList<>();
        for (var names = golden.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (name.endsWith(".txt")) {
                byte[] bytes = Files.readAllBytes(directory.resolve(name));
                List<String> lines =
                        List.of(new String(bytes, java.nio.charset.StandardCharsets.UTF_8).split("\n", -1));
                seeds.add(new Seed(name, golden.get(name), lines, Intake.read(name, bytes, null)));
            }
        }
        return seeds;
    }
}
