package org.ordskifte.intake.pdf;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.ordskifte.intake.source.Budget;
import org.ordskifte.shared.Refusal;

/** Goes through the pages and gathers what stands where, page by page, so that the signs of only one are in memory. */
final class PageCollector extends PDFTextStripper {

    private static final int MOST_ON_PAGE = 60_000;

    private record Mark(boolean artifact, int content) {}

    private final Budget budget;
    private final List<PageText> pages = new ArrayList<>();
    private final List<Glyph> glyphs = new ArrayList<>();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private final Map<COSBase, Boolean> bold = new HashMap<>();

    private PageCollector(Budget budget) {
        this.budget = budget;
        setSuppressDuplicateOverlappingText(false);
    }

    static List<PageText> collect(PDDocument document, Budget budget) throws IOException {
        PageCollector collector = new PageCollector(budget);
        collector.writeText(document, Writer.nullWriter());
        return collector.pages;
    }

    @Override
    protected void startPage(PDPage page) {
        budget.look();
        glyphs.clear();
        marks.clear();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.piece();
        super.processOperator(operator, operands);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        Mark outer = marks.peek();
        boolean artifact = outer != null && outer.artifact() || COSName.ARTIFACT.equals(tag);
        int own = properties == null ? -1 : properties.getInt(COSName.MCID, -1);
        marks.push(new Mark(artifact, own >= 0 || outer == null ? own : outer.content()));
    }

    @Override
    public void endMarkedContentSequence() {
        marks.poll();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        String words = text.getUnicode();
        if (words == null || words.isEmpty() || text.getDir() != 0) {
            return;
        }
        budget.characters(words.length());
        if (glyphs.size() >= MOST_ON_PAGE) {
            throw new Refusal("harmful-file");
        }
        Mark mark = marks.peek();
        glyphs.add(new Glyph(
                plain(words),
                text.getXDirAdj(),
                text.getYDirAdj(),
                text.getWidthDirAdj(),
                Math.max(1, text.getFontSizeInPt()),
                isBold(text.getFont()),
                mark == null ? -1 : mark.content(),
                mark != null && mark.artifact()));
    }

    /** Letters that are printed as one sign are letters again. */
    private static String plain(String text) {
        boolean joined = text.chars().anyMatch(c -> c >= 0xFB00 && c <= 0xFB06);
        return joined ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    private boolean isBold(PDFont font) {
        return bold.computeIfAbsent(font.getCOSObject(), key -> {
            String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
            PDFontDescriptor descriptor = font.getFontDescriptor();
            return name.matches(".*(?:bold|black|heavy|semib|demi).*")
                    || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
        });
    }

    @Override
    protected void endPage(PDPage page) {
        Map<Integer, List<Glyph>> byContent = new HashMap<>();
        List<Glyph> text = new ArrayList<>();
        List<Glyph> artifacts = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (glyph.artifact()) {
                artifacts.add(glyph);
            } else {
                text.add(glyph);
                if (glyph.content() >= 0) {
                    byContent
                            .computeIfAbsent(glyph.content(), key -> new ArrayList<>())
                            .add(glyph);
                }
            }
        }
        Map<Integer, List<List<Segment>>> marked = new HashMap<>();
        byContent.forEach((content, own) -> marked.put(content, Rows.of(own)));
        boolean turned = page.getRotation() % 180 != 0;
        float height = turned ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
        pages.add(new PageText(height, Rows.ofPage(text), marked, Rows.of(artifacts)));
        glyphs.clear();
    }
}
