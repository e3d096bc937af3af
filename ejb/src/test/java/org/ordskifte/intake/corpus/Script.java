package org.ordskifte.intake.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A document as its author thought of it: every line says what it is. The formats print the lines; the outline that a reader
 * should find follows from what they are.
 *
 * @param options how a format prints it, by the name of the format
 */
record Script(
        String name,
        String language,
        String title,
        Map<String, String> facts,
        Map<String, String> options,
        List<Line> lines) {

    private static final Pattern DIRECTIVE = Pattern.compile("@(\\w+) (.*)");
    private static final Pattern FACT = Pattern.compile("(\\w+) = (.*)");
    private static final Pattern LINE = Pattern.compile("(H[1-9]|L[1-9]|[TSFKXPVAN>|-]|--|[a-z]\\)|\\d+\\.) ?(.*)");

    /** What a line is: T title, S subtitle, F and K facts, X contents, H heading, L numbered text, P text, lists, |, >, V, A, N note of the paragraph above. */
    record Line(String kind, int level, String label, String text, List<String> cells) {
        boolean is(String... kinds) {
            return List.of(kinds).contains(kind);
        }

        boolean isItem() {
            return is("-", "--", "a)", "1.");
        }
    }

    /** A clause that a reader should find. */
    record Clause(int level, String label, String heading, String text, List<String> tags) {}

    static List<Script> all() {
        try (Stream<Path> files = Files.list(Path.of(
                Objects.requireNonNull(Script.class.getResource("/corpus")).toURI()))) {
            return files.sorted().map(Script::read).toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Script read(Path file) {
        Map<String, String> facts = new LinkedHashMap<>();
        Map<String, String> options = new LinkedHashMap<>();
        List<Line> lines = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                Matcher directive = DIRECTIVE.matcher(line);
                if (directive.matches() && directive.group(1).equals("fact")) {
                    Matcher fact = FACT.matcher(directive.group(2));
                    if (!fact.matches()) {
                        throw new IllegalStateException(line);
                    }
                    facts.put(fact.group(1), fact.group(2));
                } else if (directive.matches()) {
                    options.put(directive.group(1), directive.group(2));
                } else if (!line.isBlank()) {
                    lines.add(line(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String name = file.getFileName().toString().replace(".doc", "");
        return new Script(name, options.get("language"), options.get("title"), facts, options, List.copyOf(lines));
    }

    private static Line line(String line) {
        Matcher match = LINE.matcher(line);
        if (!match.matches()) {
            throw new IllegalStateException(line);
        }
        String kind = match.group(1);
        String rest = match.group(2);
        List<String> cells =
                List.of(rest.split(" \\| ", -1)).stream().map(String::strip).toList();
        if (kind.matches("H\\d")) {
            int bar = rest.indexOf('|');
            String label = rest.substring(0, bar).strip();
            return new Line(
                    "H",
                    kind.charAt(1) - '0',
                    label.isEmpty() ? null : label,
                    rest.substring(bar + 1).strip(),
                    List.of());
        }
        if (kind.matches("L\\d")) {
            return new Line("L", kind.charAt(1) - '0', rest.strip(), null, List.of());
        }
        if (kind.matches("[a-z]\\)")) {
            return new Line("a)", 0, kind, rest, List.of());
        }
        if (kind.matches("\\d+\\.")) {
            return new Line("1.", 0, kind, rest, List.of());
        }
        return new Line(kind, 0, null, rest, cells);
    }

    boolean has(String option, String value) {
        return List.of(options.getOrDefault(option, "").split(" ")).contains(value);
    }

    /** A number and the text that it stands before, as one paragraph. */
    static String numbered(String label, String text) {
        String stop = label.matches("(?:§.*|Stk.*|\\d+)") ? "." : "";
        return label + stop + " " + text;
    }

    /** A heading as it is printed where its number is typed. */
    static String heading(Line line) {
        if (line.label() == null) {
            return line.text();
        }
        String between = line.label().matches("\\d+") ? ". " : line.label().startsWith("Artikel") ? " – " : " ";
        return line.label() + between + line.text();
    }

    List<Clause> expected() {
        List<Clause> clauses = new ArrayList<>();
        for (Line line : lines) {
            if (line.is("H", "L")) {
                clauses.add(new Clause(line.level(), line.label(), line.text(), "", List.of()));
            } else if (!clauses.isEmpty() && !line.is("A")) {
                Clause last = clauses.remove(clauses.size() - 1);
                String more = line.is("V") ? "" : line.is("|") ? String.join(" ", line.cells()) : line.text();
                List<String> tags = new ArrayList<>(last.tags());
                if (line.is("V")) {
                    tags.add(line.text());
                }
                String marked = line.is("a)") ? line.label() + " " + more : more;
                clauses.add(new Clause(
                        last.level(),
                        last.label(),
                        last.heading(),
                        (last.text() + " " + marked).strip().replace("**", ""),
                        tags));
            }
        }
        return clauses;
    }
}
