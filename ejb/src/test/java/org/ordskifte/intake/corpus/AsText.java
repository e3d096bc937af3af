package org.ordskifte.intake.corpus;

import java.util.ArrayList;
import java.util.List;
import org.ordskifte.intake.corpus.Script.Line;

/** Prints a script as plain text or as Markdown. */
final class AsText {

    private static final int WIDTH = 72;

    private AsText() {}

    static String text(Script script) {
        return print(script, false);
    }

    static String markdown(Script script) {
        return print(script, true);
    }

    private static String print(Script script, boolean markdown) {
        List<String> out = new ArrayList<>();
        boolean wrap = !markdown && script.has("text", "wrapped");
        Line before = null;
        List<Line> lines = script.lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean joins = before != null
                    && (line.isItem() && before.isItem()
                            || line.is("|") && before.is("|")
                            || line.is("X") && before.is("X")
                            || line.is("K") && before.is("K"));
            if (before != null && !joins && !before.is("L")) {
                out.add("");
            }
            if (line.is("|") && markdown && (before == null || !before.is("|"))) {
                out.add("| " + String.join(" | ", line.cells()) + " |");
                out.add("|" + " --- |".repeat(line.cells().size()));
            } else if (!line.is("L")) {
                String number = before != null && before.is("L") ? before.label() : null;
                String printed = number == null ? line(line, markdown) : Script.numbered(number, line.text());
                out.add(wrap ? wrapped(printed) : printed);
            }
            before = line;
        }
        return String.join("\n", out) + "\n";
    }

    private static String line(Line line, boolean markdown) {
        return switch (line.kind()) {
            case "T" -> (markdown ? "# " : "") + line.text();
            case "A" -> (markdown ? "# " : "") + line.text();
            case "H" -> (markdown ? "#".repeat(line.level() + 1) + " " : "") + Script.heading(line);
            case "K" -> line.cells().get(0) + ": " + line.cells().get(1);
            case "X" ->
                (line.cells().get(0).isEmpty() ? "" : line.cells().get(0) + " ")
                        + line.cells().get(1) + "\t" + line.cells().get(2);
            case "-" -> "- " + line.text();
            case "--" -> "  - " + line.text();
            case "a)", "1." -> line.label() + " " + line.text();
            case "|" -> markdown ? "| " + String.join(" | ", line.cells()) + " |" : String.join("\t", line.cells());
            case ">" -> "> " + line.text();
            default -> line.text();
        };
    }

    private static String wrapped(String text) {
        StringBuilder out = new StringBuilder();
        int width = 0;
        for (String word : text.split(" ")) {
            if (width > 0 && width + 1 + word.length() > WIDTH) {
                out.append('\n');
                width = 0;
            }
            out.append(width == 0 ? "" : " ").append(word);
            width += (width == 0 ? 0 : 1) + word.length();
        }
        return out.toString();
    }
}
