package org.ordskifte.intake.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.ordskifte.intake.corpus.Script.Line;

/**
 * Prints a script as a PDF: in one column or two, with heads and page numbers, with words broken at line ends, with notes at the
 * foot of their column or below both, tagged or not.
 */
public final class AsPdf {

    private static final float BODY = 10.5f;
    private static final float MARGIN = 52;
    private static final float GUTTER = 26;
    private static final float LEADING = 1.25f;

    private final Script script;
    private final boolean columns;
    private final boolean hyphens;
    private final boolean running;
    private final boolean tagged;
    private final PdfNotes notes;
    private final PDRectangle paper;
    private final PDDocument document = new PDDocument();
    private final PDFont plain = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement top;
    private PDStructureElement list;
    private PDPage page;
    private PDPageContentStream out;
    private int pageNumber;
    private int column;
    private int content;
    private float y;
    private float columnTop;

    private AsPdf(Script script) {
        this.script = script;
        this.columns = script.has("pdf", "columns");
        this.hyphens = script.has("pdf", "hyphens");
        this.running = script.has("pdf", "running");
        this.tagged = script.has("pdf", "tagged");
        this.paper = running ? PDRectangle.A5 : PDRectangle.A4;
        this.top = new PDStructureElement("Document", root);
        this.notes = new PdfNotes(script, plain);
    }

    static byte[] print(Script script) {
        try {
            return new AsPdf(script).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] write() throws IOException {
        if (tagged) {
            document.getDocumentCatalog().setStructureTreeRoot(root);
            root.appendKid(top);
        }
        newPage();
        List<Line> lines = script.lines();
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), i == 0 ? null : lines.get(i - 1));
        }
        foot(true);
        out.close();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        document.close();
        return bytes.toByteArray();
    }

    private void newPage() throws IOException {
        if (out != null) {
            foot(true);
            out.close();
        }
        page = new PDPage(paper);
        document.addPage(page);
        out = new PDPageContentStream(document, page);
        pageNumber++;
        column = 0;
        content = 0;
        y = paper.getHeight() - MARGIN - 14;
        columnTop = y;
        if (running) {
            begin("Artifact", null);
            show(script.title(), MARGIN, paper.getHeight() - 34, plain, 8);
            String number = String.valueOf(pageNumber);
            show(number, paper.getWidth() / 2, 28, plain, 8);
            end();
        }
    }

    private void line(Line line, Line before) throws IOException {
        boolean sameList = before != null && line.isItem() && before.isItem();
        switch (line.kind()) {
            case "T", "A" -> block("H1", line.text(), bold, 20, 0, 14, true);
            case "S" -> block("P", line.text(), plain, 13, 0, 8, true);
            case "H" ->
                block(
                        "H" + (line.level() + 1),
                        Script.heading(line),
                        bold,
                        line.level() == 1 ? 14 : line.level() == 2 ? 12 : 10.5f,
                        0,
                        12,
                        false);
            case "L", "N" -> {
                // printed with the paragraph below, or at the foot
            }
            case "K", "|" -> row(line, before == null || !before.is(line.kind()));
            case "X" -> {
                String text = (line.cells().get(0) + " " + line.cells().get(1)).strip();
                block(
                        "TOCI",
                        text + " .................... " + line.cells().get(2),
                        plain,
                        BODY,
                        0,
                        before != null && before.is("X") ? 0 : 8,
                        false);
            }
            case "-" -> item("•", line.text(), 0, sameList);
            case "--" -> item("–", line.text(), 1, sameList);
            case "1.", "a)" -> item(line.label(), line.text(), 0, sameList);
            default -> {
                String text =
                        before != null && before.is("L") ? Script.numbered(before.label(), line.text()) : line.text();
                block("P", text, plain, BODY, 0, 7, false);
            }
        }
        list = line.isItem() ? list : null;
    }

    private void item(String marker, String text, int depth, boolean goesOn) throws IOException {
        list = list == null ? child(top, "L") : list;
        block("LI", marker + " " + text, plain, BODY, 14 + 14 * depth, goesOn ? 0 : 4, false);
    }

    private float left() {
        return MARGIN + (columns && column == 1 ? columnWidth() + GUTTER : 0);
    }

    private float columnWidth() {
        float width = paper.getWidth() - 2 * MARGIN;
        return columns ? (width - GUTTER) / 2 : width;
    }

    private void block(String tag, String marked, PDFont font, float size, float indent, float before, boolean across)
            throws IOException {
        String text = marked.replace("**", "");
        float width = (across ? paper.getWidth() - 2 * MARGIN : columnWidth()) - indent;
        y -= before;
        List<String> lines = lines(text, font, size, width);
        if (y - lines.size() * size * LEADING < MARGIN + notes.height() && !tag.equals("P") && !tag.equals("LI")) {
            nextColumn();
        }
        PDStructureElement element = child(tag.equals("LI") ? list : top, tag.equals("LI") ? "LI" : tag);
        PDStructureElement holder = tag.equals("LI") ? child(element, "LBody") : element;
        for (String line : lines) {
            if (y - size < MARGIN + notes.heightWith(line, columnWidth())) {
                nextColumn();
            }
            notes.take(line, columnWidth(), paper.getWidth() - 2 * MARGIN);
            y -= size * LEADING;
            begin(tag, holder);
            PdfNotes.show(out, line, left() + indent, y, font, size);
            end();
        }
        columnTop = across ? y - 10 : columnTop;
    }

    /** @param last whether the page ends here */
    private void foot(boolean last) throws IOException {
        notes.print(out, left(), MARGIN, last);
    }

    private void nextColumn() throws IOException {
        foot(false);
        if (columns && column == 0) {
            column = 1;
            y = columnTop;
        } else {
            newPage();
        }
    }

    private void row(Line line, boolean first) throws IOException {
        y -= first ? 8 : 2;
        if (y - 2 * BODY < MARGIN) {
            nextColumn();
        }
        y -= BODY * LEADING;
        if (first && tagged) {
            table = child(top, "Table");
        }
        PDStructureElement row = child(table, "TR");
        float width = columnWidth() / line.cells().size();
        for (int i = 0; i < line.cells().size(); i++) {
            begin("TD", child(row, "TD"));
            show(line.cells().get(i), left() + i * width, y, plain, BODY);
            end();
        }
    }

    private PDStructureElement table;

    private List<String> lines(String text, PDFont font, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (wide(longer, font, size) <= width) {
                line = longer;
                continue;
            }
            int broken = hyphens ? broken(line, word, font, size, width) : 0;
            if (broken > 0) {
                lines.add(line + " " + word.substring(0, broken) + "-");
                line = word.substring(broken);
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines;
    }

    /** Where a long word may be broken so that its beginning still fits: before a consonant that a vowel follows. */
    private static int broken(String line, String word, PDFont font, float size, float width) throws IOException {
        for (int at = word.length() - 4; at >= 4; at--) {
            boolean letters = word.substring(0, at + 2).chars().allMatch(Character::isLetter);
            boolean syllable = "bcdfghjklmnpqrstv".indexOf(word.charAt(at)) >= 0
                    && "aeiouyåäöæø".indexOf(word.charAt(at + 1)) >= 0;
            if (word.length() >= 9
                    && letters
                    && syllable
                    && wide(line + " " + word.substring(0, at) + "-", font, size) <= width) {
                return at;
            }
        }
        return 0;
    }

    private static float wide(String text, PDFont font, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    private void show(String text, float x, float at, PDFont font, float size) throws IOException {
        out.beginText();
        out.setFont(font, size);
        out.newLineAtOffset(x, at);
        out.showText(text);
        out.endText();
    }

    private PDStructureElement child(PDStructureElement parent, String type) {
        if (!tagged) {
            return null;
        }
        PDStructureElement element = new PDStructureElement(type, parent);
        element.setPage(page);
        parent.appendKid(element);
        return element;
    }

    private void begin(String tag, PDStructureElement element) throws IOException {
        if (!tagged) {
            return;
        }
        if (element == null) {
            out.beginMarkedContent(COSName.ARTIFACT);
            return;
        }
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, content);
        out.beginMarkedContent(COSName.getPDFName(tag), PDPropertyList.create(properties));
        org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference reference =
                new org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(content++);
        element.appendKid(reference);
    }

    private void end() throws IOException {
        if (tagged) {
            out.endMarkedContent();
        }
    }
}
