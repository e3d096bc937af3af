package org.ordskifte.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.ordskifte.intake.flow.Composer;
import org.ordskifte.intake.flow.FlowPart;
import org.ordskifte.intake.flow.Notes;
import org.ordskifte.intake.flow.Paragraph;
import org.ordskifte.intake.outline.Warning;
import org.ordskifte.intake.source.Budget;
import org.ordskifte.intake.source.Material;
import org.ordskifte.shared.Refusal;

/**
 * Reads PDF files: by their structure where they have one that covers the text, else by where the words stand. Pictures are not
 * looked at, so that a scanned file has no text, and is refused with that reason.
 */
public final class PdfReader {

    private static final int MOST_PAGES = 1500;
    private static final int FEWEST_LETTERS_A_PAGE = 25;

    static {
        FontMappers.set(new QuietFonts());
    }

    private PdfReader() {}

    /** @throws Refusal {@code damaged-file}, {@code encrypted-file}, {@code scanned-file} or {@code harmful-file} */
    public static Material read(byte[] bytes, Budget budget) {
        byte[] safe = PdfGate.pass(bytes, budget);
        try (PDDocument document = Loader.loadPDF(safe)) {
            if (document.isEncrypted()) {
                throw new Refusal("encrypted-file");
            }
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new Refusal("too-much-text", "most", MOST_PAGES);
            }
            return read(document, budget);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new Refusal("damaged-file");
        }
    }

    private static Material read(PDDocument document, Budget budget) throws IOException {
        List<PageText> pages = PageCollector.collect(document, budget);
        long letters = pages.stream()
                .flatMap(page -> page.rows().stream())
                .flatMap(List::stream)
                .mapToLong(segment -> segment.text().length())
                .sum();
        if (letters < (long) FEWEST_LETTERS_A_PAGE * pages.size()) {
            throw new Refusal(hasPictures(document) ? "scanned-file" : letters == 0 ? "empty-file" : "damaged-file");
        }
        Hyphens hyphens = new Hyphens();
        pages.forEach(page -> page.rows().forEach(row -> row.forEach(each -> hyphens.learn(each.text()))));
        Optional<List<FlowPart>> tagged = TaggedText.read(document, pages, hyphens, budget);
        List<FlowPart> parts = tagged.orElseGet(() -> laidOut(pages, hyphens));
        List<Warning> warnings = new ArrayList<>();
        if (!hyphens.joined().isEmpty()) {
            warnings.add(Warning.of(
                    "LINE_END_HYPHENS_JOINED",
                    null,
                    Map.of(
                            "count",
                            hyphens.joined().size(),
                            "words",
                            hyphens.joined().stream().limit(20).toList())));
        }
        return Composer.compose(parts, budget, warnings);
    }

    private static List<FlowPart> laidOut(List<PageText> pages, Hyphens hyphens) {
        PageFurniture.Cleared cleared = PageFurniture.clear(pages);
        FootNotes.Taken notes = FootNotes.take(cleared.pages(), hyphens);
        List<FlowPart> parts = new ArrayList<>(Notes.placed(new PdfBlocks(hyphens).read(notes.pages()), notes.texts()));
        cleared.reasons().forEach((line, reason) -> parts.add(Paragraph.aside(reason, Notes.printed(line))));
        return parts;
    }

    private static boolean hasPictures(PDDocument document) throws IOException {
        int looked = 0;
        for (PDPage page : document.getPages()) {
            PDResources resources = page.getResources();
            if (resources != null) {
                for (COSName name : resources.getXObjectNames()) {
                    if (resources.isImageXObject(name)) {
                        return true;
                    }
                }
            }
            if (++looked > 20) {
                return false;
            }
        }
        return false;
    }
}
