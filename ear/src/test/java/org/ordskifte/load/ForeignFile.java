package org.ordskifte.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Numbered clauses as somebody else's programs would write them: nothing in the file says that it is ours. */
final class ForeignFile {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final int LINES_ON_A_PAGE = 42;
    private static final int LETTERS_IN_A_LINE = 84;

    private ForeignFile() {}

    static byte[] word(List<Map<String, Object>> clauses) throws IOException {
        StringBuilder body = new StringBuilder();
        for (Map<String, Object> clause : clauses) {
            body.append("<w:p><w:pPr><w:pStyle w:val=\"O1\"/></w:pPr>")
                    .append(run(title(clause)))
                    .append("</w:p><w:p>")
                    .append(run(text(clause)))
                    .append("</w:p>");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, "[Content_Types].xml", "<Types/>");
            add(zip, "word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
            add(
                    zip,
                    "word/styles.xml",
                    "<w:styles " + W
                            + "><w:style w:type=\"paragraph\" w:styleId=\"O1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>");
        }
        return out.toByteArray();
    }

    static byte[] pdf(List<Map<String, Object>> clauses) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Map<String, Object> clause : clauses) {
            lines.add("*" + title(clause));
            lines.addAll(broken(text(clause)));
            lines.add("");
        }
        try (PDDocument paper = new PDDocument()) {
            PDFont plain = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            PDFont bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
            for (int from = 0; from < lines.size(); from += LINES_ON_A_PAGE) {
                PDPage page = new PDPage(PDRectangle.A4);
                paper.addPage(page);
                try (PDPageContentStream pen = new PDPageContentStream(paper, page)) {
                    float y = 780;
                    for (String line : lines.subList(from, Math.min(lines.size(), from + LINES_ON_A_PAGE))) {
                        boolean head = line.startsWith("*");
                        pen.beginText();
                        pen.setFont(head ? bold : plain, head ? 13 : 11);
                        pen.newLineAtOffset(70, y);
                        pen.showText(head ? line.substring(1) : line);
                        pen.endText();
                        y -= 17;
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            paper.save(out);
            return out.toByteArray();
        }
    }

    private static String title(Map<String, Object> clause) {
        String heading = String.valueOf(clause.get("heading"));
        return clause.get("label") + " " + heading.substring(0, 1).toUpperCase(Locale.ROOT) + heading.substring(1);
    }

    private static String text(Map<String, Object> clause) {
        String text = String.valueOf(((Map<?, ?>) ((List<?>) clause.get("blocks")).get(0)).get("text"));
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static List<String> broken(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() + word.length() > LETTERS_IN_A_LINE) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().strip());
        return lines;
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
