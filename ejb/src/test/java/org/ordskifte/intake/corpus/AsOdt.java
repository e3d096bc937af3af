package org.ordskifte.intake.corpus;

import java.util.List;
import org.ordskifte.intake.corpus.Script.Line;

/** Prints a script as an OpenDocument text: with headings, with numbers that the program counts, or only with bold letters. */
public final class AsOdt {

    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String NAMESPACES = " xmlns:office=\"" + ODF + "office:1.0\" xmlns:text=\"" + ODF
            + "text:1.0\" xmlns:table=\"" + ODF + "table:1.0\" xmlns:style=\"" + ODF + "style:1.0\" xmlns:fo=\"" + ODF
            + "xsl-fo-compatible:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

    private final Script script;
    private final boolean automatic;
    private final boolean direct;
    private final StringBuilder out = new StringBuilder();

    private AsOdt(Script script) {
        this.script = script;
        this.automatic = script.has("word", "numbering");
        this.direct = script.has("word", "direct");
    }

    static byte[] print(Script script) {
        AsOdt writer = new AsOdt(script);
        writer.body();
        return pack(writer.out.toString(), writer.outline(), script.title()).bytes();
    }

    /** A whole file around the blocks of a text. */
    public static Zip pack(String body, String outline, String header) {
        return new Zip()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with(
                        "content.xml",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content" + NAMESPACES
                                + "><office:automatic-styles>" + automaticStyles()
                                + "</office:automatic-styles><office:body><office:text>"
                                + body + "</office:text></office:body></office:document-content>")
                .with(
                        "styles.xml",
                        "<office:document-styles" + NAMESPACES + "><office:styles>"
                                + "<style:default-style style:family=\"paragraph\"><style:text-properties fo:font-size=\"11pt\"/></style:default-style>"
                                + "<style:style style:name=\"Standard\" style:family=\"paragraph\"/>"
                                + "<style:style style:name=\"Title\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"/>"
                                + "<style:style style:name=\"Quotations\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"/>"
                                + outline
                                + "</office:styles><office:master-styles><style:master-page style:name=\"Standard\"><style:header><text:p>"
                                + AsHtml.escape(header)
                                + "</text:p></style:header><style:footer><text:p>Side <text:page-number>1</text:page-number></text:p></style:footer></style:master-page></office:master-styles></office:document-styles>")
                .with(
                        "META-INF/manifest.xml",
                        "<manifest:manifest xmlns:manifest=\"" + ODF
                                + "manifest:1.0\"><manifest:file-entry manifest:full-path=\"/\"/></manifest:manifest>");
    }

    private static String automaticStyles() {
        return large("T1", 18) + large("H1", 14) + large("H2", 12.5) + large("H3", 11)
                + "<style:style style:name=\"B\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\"/></style:style>"
                + "<style:style style:name=\"P7\" style:family=\"paragraph\" style:parent-style-name=\"Title\"/>"
                + "<text:list-style style:name=\"LB\"><text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"•\"/><text:list-level-style-bullet text:level=\"2\" text:bullet-char=\"◦\"/></text:list-style>"
                + "<text:list-style style:name=\"LN\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/></text:list-style>";
    }

    private static String large(String name, double points) {
        return "<style:style style:name=\"" + name
                + "\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"><style:text-properties fo:font-size=\""
                + points + "pt\" fo:font-weight=\"bold\"/></style:style>";
    }

    private void body() {
        List<Line> lines = script.lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line before = i == 0 ? null : lines.get(i - 1);
            Line after = i + 1 < lines.size() ? lines.get(i + 1) : null;
            switch (line.kind()) {
                case "T" -> paragraph(direct ? "T1" : "P7", line.text());
                case "A" -> heading(1, direct ? "T1" : null, line.text());
                case "H" ->
                    heading(
                            line.level(),
                            direct ? "H" + line.level() : null,
                            automatic && line.label() != null ? line.text() : Script.heading(line));
                case "L" -> {
                    // printed with the paragraph below
                }
                case "K", "|" -> row(line, before, after);
                case "X" -> contents(line, before, after);
                case "-", "--" -> item(line, before, after);
                case "1." -> ordered(line, before, after);
                case "a)" -> paragraph("Standard", line.label() + " " + line.text());
                case ">" -> paragraph("Quotations", line.text());
                default -> text(line, before);
            }
        }
    }

    private void text(Line line, Line before) {
        boolean numbered = before != null && before.is("L");
        if (numbered && automatic && before.label().matches("\\d+")) {
            String goOn = before.label().equals("1") ? "" : " text:continue-numbering=\"true\"";
            out.append("<text:list text:style-name=\"LN\"" + goOn + "><text:list-item>");
            paragraph("Standard", line.text());
            out.append("</text:list-item></text:list>");
        } else {
            paragraph("Standard", numbered ? Script.numbered(before.label(), line.text()) : line.text());
        }
    }

    private void heading(int level, String style, String text) {
        if (style != null) {
            paragraph(style, text);
        } else {
            out.append("<text:h text:outline-level=\"" + level + "\""
                    + (script.lines().stream()
                                    .anyMatch(
                                            line -> line.is("A") && line.text().equals(text))
                            ? " text:is-list-header=\"true\""
                            : "")
                    + ">" + words(text) + "</text:h>");
        }
    }

    private void item(Line line, Line before, Line after) {
        boolean first = before == null || !before.is("-", "--");
        boolean inner = line.is("--") && before != null && before.is("-");
        out.append(first ? "<text:list text:style-name=\"LB\">" : "").append(inner ? "<text:list>" : "");
        out.append("<text:list-item>");
        paragraph("Standard", line.text());
        boolean opens = line.is("-") && after != null && after.is("--");
        out.append(opens ? "" : "</text:list-item>");
        out.append(line.is("--") && (after == null || !after.is("--")) ? "</text:list></text:list-item>" : "");
        out.append(after == null || !after.is("-", "--") ? "</text:list>" : "");
    }

    private void ordered(Line line, Line before, Line after) {
        out.append(before == null || !before.is("1.") ? "<text:list text:style-name=\"LN\">" : "")
                .append("<text:list-item>");
        paragraph("Standard", line.text());
        out.append("</text:list-item>").append(after == null || !after.is("1.") ? "</text:list>" : "");
    }

    private void contents(Line line, Line before, Line after) {
        if (before == null || !before.is("X")) {
            out.append(
                    "<text:table-of-content text:name=\"i\"><text:table-of-content-source/><text:index-body><text:index-title><text:p>Innehåll</text:p></text:index-title>");
        }
        out.append("<text:p>" + words(line.cells().get(0) + " " + line.cells().get(1)) + "<text:tab/>"
                + line.cells().get(2) + "</text:p>");
        if (after == null || !after.is("X")) {
            out.append("</text:index-body></text:table-of-content>");
        }
    }

    private void row(Line line, Line before, Line after) {
        out.append(before == null || !before.is(line.kind()) ? "<table:table><table:table-column/>" : "")
                .append("<table:table-row>");
        for (String cell : line.cells()) {
            out.append("<table:table-cell>");
            paragraph("Standard", cell);
            out.append("</table:table-cell>");
        }
        out.append("</table:table-row>").append(after == null || !after.is(line.kind()) ? "</table:table>" : "");
    }

    private void paragraph(String style, String text) {
        out.append("<text:p text:style-name=\"" + style + "\">" + words(text) + "</text:p>");
    }

    private static String words(String text) {
        return AsHtml.escape(text).replaceAll("\\*\\*(.+?)\\*\\*", "<text:span text:style-name=\"B\">$1</text:span>");
    }

    private String outline() {
        boolean articles = script.lines().stream()
                .anyMatch(line -> line.label() != null && line.label().startsWith("Artikel"));
        boolean numbered = automatic && script.lines().stream().anyMatch(line -> line.is("H") && line.label() != null);
        StringBuilder levels = new StringBuilder("<text:outline-style style:name=\"Outline\">");
        for (int level = 1; level <= 3; level++) {
            levels.append(
                    "<text:outline-level-style text:level=\"" + level + "\" style:num-format=\"" + (numbered ? "1" : "")
                            + "\" text:display-levels=\"" + level + "\""
                            + (articles
                                    ? " style:num-prefix=\"Artikel \" style:num-suffix=\" –\""
                                    : level == 1 ? " style:num-suffix=\".\"" : "")
                            + "/>");
        }
        return levels + "</text:outline-style>";
    }
}
