package org.ordskifte.intake.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A table in docs/import.md, between its marks. {@code -DNAME.write=true} writes it; without it, it must be the one that was
 * found.
 */
public record DocsTable(String name) {

    private static final Path DOCS = Path.of("..", "docs", "import.md");

    public static DocsTable of(String name) {
        return new DocsTable(name);
    }

    public void holds(String table) throws IOException {
        String now = Files.readString(DOCS);
        String begin = "<!-- " + name + " -->\n";
        String told = now.substring(0, now.indexOf(begin) + begin.length())
                + table
                + now.substring(now.indexOf("<!-- /" + name + " -->"));
        if (Boolean.getBoolean(name + ".write")) {
            Files.writeString(DOCS, told);
        } else {
            assertThat(now).as("run the command that docs/import.md names").isEqualTo(told);
        }
    }
}
