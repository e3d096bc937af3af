package org.ordskifte.intake.corpus;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ordskifte.intake.corpus.Script.Line;

/** Prints a script as a Word file: with styles, with automatic numbers, or with nothing but bold and larger letters. */
public final class AsWord {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*|([^*]+)");

    private final Script script;
    private final boolean automatic;
    private final boolean direct;
    private final StringBuilder out = new StringBuilder();
    private int orderedList = 10;

    private AsWord(Script script) {
        this.script = script;
        this.automatic = script.has("word", "numbering");
        this.direct = script.has("word", "direct");
    }

    static byte[] print(Script script) {
        AsWord writer = new AsWord(script);
        writer.body();
        return pack(writer.out.toString(), writer.numbering(), script.title())
                .with(
                        "word/footer1.xml",
                        "<w:ftr xmlns:w=\"" + W + "\"><w:p><w:r><w:t xml:space=\"preserve\">Side </w:t></w:r>"
                                + "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>")
                .bytes();
    }

    /** A whole Word file around the blocks of a body. */
    public static Zip pack(String body, String numbering, String header) {
        return new Zip()
                .with(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>")
                .with(
                        "_rels/.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"rId1\" Type=\"" + R
                                + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>")
                .with(
                        "word/_rels/document.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"rId5\" Type=\"" + R + "/header\" Target=\"header1.xml\"/>"
                                + "<Relationship Id=\"rId6\" Type=\"" + R + "/footer\" Target=\"footer1.xml\"/>"
                                + "<Relationship Id=\"rId7\" Type=\"" + R
                                + "/hyperlink\" Target=\"https://example.org/a\" TargetMode=\"External\"/></Relationships>")
                .with(
                        "word/document.xml",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"" + W
                                + "\" xmlns:r=\"" + R
                                + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>"
                                + body
                                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId5\"/></w:sectPr></w:body></w:document>")
                .with("word/styles.xml", styles())
                .with("word/numbering.xml", "<w:numbering xmlns:w=\"" + W + "\">" + numbering + "</w:numbering>")
                .with(
                        "word/header1.xml",
                        "<w:hdr xmlns:w=\"" + W + "\"><w:p><w:r><w:t>" + AsHtml.escape(header)
                                + "</w:t></w:r></w:p></w:hdr>");
    }

    private static String styles() {
        StringBuilder out = new StringBuilder(
                "<w:styles xmlns:w=\"" + W
                        + "\"><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"22\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Titel\"><w:name w:val=\"Title\"/><w:basedOn w:val=\"Normal\"/><w:rPr><w:sz w:val=\"48\"/></w:rPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Undertitel\"><w:name w:val=\"Subtitle\"/><w:basedOn w:val=\"Normal\"/></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Citat\"><w:name w:val=\"Quote\"/><w:basedOn w:val=\"Normal\"/></w:style>");
        for (int i = 1; i <= 3; i++) {
            out.append("<w:style w:type=\"paragraph\" w:styleId=\"Overskrift" + i + "\"><w:name w:val=\"heading " + i
                    + "\"/><w:basedOn w:val=\"Normal\"/><w:pPr><w:outlineLvl w:val=\"" + (i - 1)
                    + "\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"" + (34 - 4 * i) + "\"/></w:rPr></w:style>");
            out.append("<w:style w:type=\"paragraph\" w:styleId=\"Indhold" + i + "\"><w:name w:val=\"toc " + i
                    + "\"/><w:basedOn w:val=\"Normal\"/></w:style>");
        }
        return out + "</w:styles>";
    }

    private void body() {
        List<Line> lines = script.lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Line before = i == 0 ? null : lines.get(i - 1);
            Line after = i + 1 < lines.size() ? lines.get(i + 1) : null;
            switch (line.kind()) {
                case "T" -> paragraph(direct ? "" : style("Titel"), run(line.text(), direct ? bold(36) : ""));
                case "A" -> paragraph(direct ? "" : style("Overskrift1"), run(line.text(), direct ? bold(32) : ""));
                case "S" -> paragraph(direct ? "" : style("Undertitel"), run(line.text(), ""));
                case "H" -> heading(line);
                case "L" -> {
                    // printed with the paragraph below
                }
                case "K", "|" -> row(line, before, after);
                case "X" -> contents(line, before, after);
                case "-", "--" -> paragraph(list(line.is("-") ? 0 : 1, 2), run(line.text(), ""));
                case "1." -> {
                    orderedList += before == null || !before.is("1.") ? 1 : 0;
                    paragraph(list(0, orderedList), run(line.text(), ""));
                }
                case "a)" -> paragraph("", run(line.label() + " " + line.text(), ""));
                case ">" -> paragraph(style("Citat"), run(line.text(), ""));
                default -> text(line, before);
            }
        }
    }

    private void text(Line line, Line before) {
        if (before != null && before.is("L")) {
            if (automatic && before.label().matches("\\d+")) {
                paragraph(list(0, 3), run(line.text(), ""));
            } else {
                paragraph(
                        "",
                        run(Script.numbered(before.label(), "\t" + line.text()).replace(" \t", "\t"), ""));
            }
        } else {
            paragraph("", run(line.text(), ""));
        }
    }

    private void heading(Line line) {
        if (direct) {
            paragraph("", run(Script.heading(line), bold(32 - 4 * line.level())));
        } else if (automatic && line.label() != null) {
            paragraph(style("Overskrift" + line.level()) + list(line.level() - 1, 1), run(line.text(), ""));
        } else {
            paragraph(style("Overskrift" + line.level()), run(Script.heading(line), ""));
        }
    }

    private void contents(Line line, Line before, Line after) {
        boolean first = before == null || !before.is("X");
        boolean last = after == null || !after.is("X");
        String begin = first
                ? "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-3\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                : "";
        String end = last ? "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" : "";
        paragraph(
                style("Indhold1"),
                begin + run(line.cells().get(0), "") + "<w:r><w:tab/></w:r>"
                        + run(line.cells().get(1), "") + "<w:r><w:tab/></w:r>"
                        + run(line.cells().get(2), "") + end);
    }

    private void row(Line line, Line before, Line after) {
        if (before == null || !before.is(line.kind())) {
            out.append("<w:tbl><w:tblPr/>");
        }
        out.append("<w:tr>");
        for (String cell : line.cells()) {
            out.append("<w:tc><w:tcPr/>");
            paragraph("", run(cell, ""));
            out.append("</w:tc>");
        }
        out.append("</w:tr>");
        if (after == null || !after.is(line.kind())) {
            out.append("</w:tbl>");
        }
    }

    private void paragraph(String properties, String content) {
        out.append("<w:p w:rsidR=\"00AB12CD\">")
                .append(properties.isEmpty() ? "" : "<w:pPr>" + properties + "</w:pPr>")
                .append("<w:bookmarkStart w:id=\"1\" w:name=\"x\"/>")
                .append(content)
                .append("<w:bookmarkEnd w:id=\"1\"/></w:p>");
    }

    /** Word parts a sentence into runs wherever somebody once touched it. */
    private static String run(String text, String properties) {
        StringBuilder out = new StringBuilder();
        Matcher match = BOLD.matcher(text);
        while (match.find()) {
            boolean marked = match.group(1) != null;
            String words = marked ? match.group(1) : match.group(2);
            int half = words.length() / 2;
            for (String piece : List.of(words.substring(0, half), words.substring(half))) {
                String set = properties + (marked ? "<w:b/>" : "");
                out.append("<w:r>")
                        .append(set.isEmpty() ? "" : "<w:rPr>" + set + "</w:rPr>")
                        .append("<w:t xml:space=\"preserve\">")
                        .append(AsHtml.escape(piece).replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">"))
                        .append("</w:t></w:r>");
            }
        }
        return out.toString();
    }

    private static String bold(int halfPoints) {
        return "<w:b/><w:sz w:val=\"" + halfPoints + "\"/>";
    }

    private static String style(String id) {
        return "<w:pStyle w:val=\"" + id + "\"/>";
    }

    private static String list(int level, int number) {
        return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + number + "\"/></w:numPr>";
    }

    private String numbering() {
        boolean articles = script.lines().stream()
                .anyMatch(line -> line.label() != null && line.label().startsWith("Artikel"));
        StringBuilder definitions = new StringBuilder();
        definitions
                .append("<w:abstractNum w:abstractNumId=\"1\">")
                .append(level(0, "decimal", articles ? "Artikel %1 –" : "%1."))
                .append(level(1, "decimal", "%1.%2"))
                .append(level(2, "decimal", "%1.%2.%3"))
                .append("</w:abstractNum><w:abstractNum w:abstractNumId=\"2\">")
                .append(level(0, "bullet", "\uF0B7"))
                .append(level(1, "bullet", "o"))
                .append("</w:abstractNum><w:abstractNum w:abstractNumId=\"3\">")
                .append(level(0, "decimal", "%1."))
                .append("</w:abstractNum>");
        for (int number = 1; number <= 3; number++) {
            definitions.append("<w:num w:numId=\"" + number + "\"><w:abstractNumId w:val=\"" + number + "\"/></w:num>");
        }
        for (int number = 11; number <= orderedList; number++) {
            definitions.append(
                    "<w:num w:numId=\"" + number
                            + "\"><w:abstractNumId w:val=\"3\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        }
        return definitions.toString();
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }
}
