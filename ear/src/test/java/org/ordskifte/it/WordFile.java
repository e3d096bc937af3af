package org.ordskifte.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small Word file with a heading style, two tracked changes by one author and a comment. */
public final class WordFile {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String BY = " w:id=\"1\" w:author=\"Ellen Prøve\" w:date=\"2026-05-02T10:00:00Z\"";

    private WordFile() {}

    public static byte[] withTrackedChanges() {
        return packed(heading("Svartider")
                + "<w:p><w:commentRangeStart w:id=\"5\"/>" + run("Svar gives inden ")
                + "<w:commentRangeEnd w:id=\"5\"/>"
                + "<w:r><w:commentReference w:id=\"5\"/></w:r><w:del" + BY
                + "><w:r><w:delText>tre</w:delText></w:r></w:del>"
                + "<w:ins" + BY + ">" + run("to") + "</w:ins>"
                + run(" uger fra den dag, brevet er kommet til kommunen.") + "</w:p>"
                + heading("Sprog")
                + "<w:p>"
                + run("Vi skriver, så modtageren forstår det, og vi undgår fremmedord, når det kan lade sig gøre.")
                + "</w:p>");
    }

    private static String heading(String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"O1\"/></w:pPr>" + run(text) + "</w:p>";
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static byte[] packed(String body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, "[Content_Types].xml", "<Types/>");
            add(zip, "word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
            add(
                    zip,
                    "word/styles.xml",
                    "<w:styles " + W
                            + "><w:style w:type=\"paragraph\" w:styleId=\"O1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>");
            add(
                    zip,
                    "word/comments.xml",
                    "<w:comments " + W + "><w:comment w:id=\"5\" w:author=\"Bo Prøve\"><w:p>" + run("Er det nok?")
                            + "</w:p></w:comment></w:comments>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
