package org.ordskifte.intake.corpus;

import java.util.List;
import org.ordskifte.intake.corpus.Script.Line;

/** Prints a script as the page of a web site, with menu, breadcrumbs and footer around it. */
final class AsHtml {

    private AsHtml() {}

    static String print(Script script) {
        StringBuilder out = new StringBuilder(
                "<!DOCTYPE html>\n<html lang=\"" + script.language()
                        + "\"><head><meta charset=\"utf-8\"><title>" + escape(script.title())
                        + " - webbplats</title><style>p{margin:0}</style></head>\n<body>"
                        + "<header><a href=\"/\">Start</a><nav><ul><li><a href=\"/a\">Nyheter</a></li><li><a href=\"/b\">Kontakt</a></li></ul></nav></header>"
                        + "<main><nav class=\"breadcrumb\"><a href=\"/\">Start</a> / <a href=\"/s\">Styrning</a></nav>\n<article>\n");
        List<Line> lines = script.lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line before = i == 0 ? null : lines.get(i - 1);
            boolean nested = line.is("--");
            String open = open(line);
            boolean begins = before == null || !open.equals(open(before));
            boolean inner = nested && before != null && before.is("-");
            if (inner) {
                out.append("<ul>");
            } else if (!open.isEmpty() && begins && !(line.is("-") && before != null && before.is("--"))) {
                out.append('<')
                        .append(open)
                        .append(line.is("a)") ? " type=\"a\"" : "")
                        .append(">");
            }
            out.append(line(line, before)).append('\n');
            Line after = i + 1 < lines.size() ? lines.get(i + 1) : null;
            boolean innerEnds = nested && (after == null || !after.is("--"));
            if (innerEnds) {
                out.append("</ul></li>");
            } else if (line.is("-") && (after == null || !after.is("--"))) {
                out.append("</li>");
            }
            boolean goesOn = after != null && (open.equals(open(after)));
            if (!open.isEmpty() && !goesOn) {
                out.append("</").append(open).append(">\n");
            }
        }
        return out
                + "</article></main>\n<footer><p>Kontakta oss: info@example.org</p><p>Om webbplatsen</p></footer></body></html>";
    }

    private static String open(Line line) {
        return switch (line.kind()) {
            case "-", "--", "X" -> "ul";
            case "1." -> "ol";
            case "K", "|" -> "table";
            default -> "";
        };
    }

    private static String line(Line line, Line before) {
        String text = line.text() == null ? "" : bold(escape(line.text()));
        return switch (line.kind()) {
            case "T" -> "<h1>" + text + "</h1>";
            case "A" -> "<h1>" + text + "</h1>";
            case "H" -> {
                String name = "h" + Math.min(6, line.level() + 1);
                yield "<" + name + " id=\"x\"><span>" + escape(Script.heading(line)) + "</span></" + name + ">";
            }
            case "L" -> "";
            case "K", "|" -> "<tr>" + cells(line, before) + "</tr>";
            case "X" ->
                "<li><a href=\"#x\">"
                        + escape((line.cells().get(0) + " " + line.cells().get(1)).strip()) + "</a></li>";
            case "-" -> "<li>" + text;
            case "--", "1." -> "<li>" + text + "</li>";
            case ">" -> "<blockquote><p>" + text + "</p></blockquote>";
            case "a)" -> "<p>" + line.label() + " " + text + "</p>";
            default ->
                before != null && before.is("L")
                        ? "<p>" + escape(Script.numbered(before.label(), line.text())) + "</p>"
                        : "<p>" + text + "</p>";
        };
    }

    private static String cells(Line line, Line before) {
        boolean head = line.is("|") && (before == null || !before.is("|"));
        StringBuilder out = new StringBuilder();
        line.cells().forEach(cell -> out.append(head ? "<th scope=\"col\">" : "<td>")
                .append(escape(cell))
                .append(head ? "</th>" : "</td>"));
        return out.toString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String bold(String text) {
        return text.replaceAll("\\*\\*(.+?)\\*\\*", "<strong>$1</strong>");
    }
}
