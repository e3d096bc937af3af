package org.ordskifte.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import org.junit.jupiter.api.Test;
import org.ordskifte.intake.source.Budget;
import org.ordskifte.intake.source.SourceLine;

/** Notes at the foot of a page stand below the paragraph that bears their mark; whatever only looks like them stays text. */
class FootNotesTest {

    private static final String FILL =
            "Den, der er i tvivl, taler med sin leder om det, og lederen svarer i rimelig tid.";

    @Test
    void a_note_stands_below_the_paragraph_that_bears_its_mark() throws IOException {
        Paper paper = new Paper();
        paper.text("Gaver kan ikke modtages^1 af ansatte, heller ikke af vikarer^2 og elever.")
                .gap();
        paper.text(FILL);
        paper.foot("^1 Det følger af lov nr. 65", "af 2020.", "^2 Også timelønnede.");
        assertThat(paper.lines())
                .containsExactly(
                        "Gaver kan ikke modtages[1] af ansatte, heller ikke af vikarer[2] og elever.",
                        "[1] Det følger af lov nr. 65 af 2020.",
                        "[2] Også timelønnede.",
                        FILL);
    }

    @Test
    void a_paragraph_that_goes_on_overleaf_is_not_torn_and_every_page_counts_anew() throws IOException {
        Paper paper = new Paper();
        paper.text(FILL).gap().text("Rejser betales^1 af kommunen, når de er aftalt med lederen, og når de");
        paper.foot("1 Se rejsereglerne.");
        paper.page();
        paper.text("er nødvendige for arbejdet.")
                .gap()
                .text("Udlæg^1 betales inden en måned.")
                .gap()
                .text(FILL);
        paper.foot("1 Mod bilag.");
        assertThat(paper.lines())
                .containsExactly(
                        FILL,
                        "Rejser betales[1] af kommunen, når de er aftalt med lederen, og når de er nødvendige for arbejdet.",
                        "[1] Se rejsereglerne.",
                        "Udlæg[2] betales inden en måned.",
                        "[2] Mod bilag.",
                        FILL);
    }

    @Test
    void small_print_without_a_mark_in_the_text_stays_where_it_is() throws IOException {
        Paper paper = new Paper();
        paper.text(FILL).gap().text("Kontoret er på 20 m^2 og bruges af alle, der arbejder her.");
        paper.foot("1 Trykt på genbrugspapir.", "2 Kan bestilles i sekretariatet.");
        String all = String.join("\n", paper.lines());
        assertThat(all).startsWith(FILL + "\nKontoret er på 20 m2 og bruges af alle, der arbejder her.");
        assertThat(all).contains("Trykt på genbrugspapir.").doesNotContain("[1]", "[2]");
    }

    @Test
    void a_mark_whose_note_is_missing_leaves_the_page_as_it_is() throws IOException {
        Paper paper = new Paper();
        paper.text("Gaver^1 kan ikke modtages af ansatte.").gap().text(FILL);
        paper.foot("^2 En note til noget andet.");
        assertThat(paper.lines())
                .contains("Gaver1 kan ikke modtages af ansatte.")
                .noneMatch(line -> line.contains("["));
    }

    @Test
    void a_mark_of_figure_and_star_is_no_number() throws IOException {
        Paper paper = new Paper();
        paper.text("Gaver^1^* kan ikke modtages af ansatte.").gap().text(FILL);
        paper.foot("^1 En note.", "^1^* En til.");
        assertThat(paper.lines()).anyMatch(line -> line.contains("En til."));
    }

    @Test
    void stars_are_marks_too() throws IOException {
        Paper paper = new Paper();
        paper.text("Gaver^* kan ikke modtages af ansatte.").gap().text(FILL);
        paper.foot("* Heller ikke vin.");
        assertThat(paper.lines())
                .containsExactly("Gaver[1] kan ikke modtages af ansatte.", "[1] Heller ikke vin.", FILL);
    }

    @Test
    void a_declared_note_stands_below_the_paragraph_that_refers_to_it() throws IOException {
        Paper paper = new Paper();
        PDStructureElement paragraph = paper.element("P", null);
        paper.tagged(paragraph, "Gaver kan ikke modtages", 11, 72, 700);
        paper.tagged(paper.element("Reference", paragraph), "1", 7, 196, 704);
        paper.tagged(paragraph, ", heller ikke af vikarer.", 11, 200.5f, 700);
        PDStructureElement next = paper.element("P", null);
        paper.tagged(next, FILL, 11, 72, 680);
        PDStructureElement note = paper.element("Note", null);
        paper.tagged(paper.element("Lbl", note), "1", 6, 72, 64);
        paper.tagged(note, " Det følger af lov nr. 65.", 9, 76, 60);
        PDStructureElement loose = paper.element("Note", null);
        paper.tagged(loose, "7 Ingen viser hertil.", 9, 72, 45);
        assertThat(paper.lines())
                .containsExactly(
                        "Gaver kan ikke modtages[1], heller ikke af vikarer.",
                        "[1] Det følger af lov nr. 65.",
                        FILL,
                        "7 Ingen viser hertil.");
    }

    private static final String[] LEFT = {
        "Gaver kan ikke modtages^1 af ansatte, heller",
        "ikke af vikarer og elever, når de er ansat",
        "i kommunen eller løser opgaver for den på",
        "anden måde, og det gælder hele året rundt,",
        "også uden for den aftalte arbejdstid, når de",
        "optræder som ansatte. Den, der er i tvivl om",
        "en gave, taler med sin leder, og lederen har"
    };
    private static final String[] RIGHT = {
        "pligt til at svare i rimelig tid. Rejser",
        "betales^2 af kommunen, når de er aftalt med",
        "lederen i god tid, og når de er nødvendige",
        "for arbejdet. Udlæg dertil betales tilbage",
        "inden en måned, når bilagene er afleveret",
        "til lønkontoret, og den ansatte har skrevet",
        "under på, at der er tale om en tjenesterejse,",
        "som kommunen skal betale efter reglerne."
    };
    private static final String BOTH =
            "Gaver kan ikke modtages[1] af ansatte, heller ikke af vikarer og elever, når de er ansat i kommunen eller løser"
                    + " opgaver for den på anden måde, og det gælder hele året rundt, også uden for den aftalte arbejdstid,"
                    + " når de optræder som ansatte. Den, der er i tvivl om en gave, taler med sin leder, og lederen har"
                    + " pligt til at svare i rimelig tid. Rejser betales[2] af kommunen, når de er aftalt med lederen i god"
                    + " tid, og når de er nødvendige for arbejdet. Udlæg dertil betales tilbage inden en måned, når bilagene"
                    + " er afleveret til lønkontoret, og den ansatte har skrevet under på, at der er tale om en"
                    + " tjenesterejse, som kommunen skal betale efter reglerne.";

    /** The columns do not stand level, so that lines of the one lie between lines of the other. */
    @Test
    void a_note_at_the_foot_of_each_column_belongs_to_none_of_its_lines() throws IOException {
        Paper paper = new Paper();
        paper.column(72, 700, 14, 11, LEFT).column(72, 594, 10, 8, "1 Det følger af lov nr. 65 af", "2. marts 2020.");
        paper.column(310, 695, 14, 11, RIGHT).column(310, 578, 10, 8, "2 Se punkt 7 i rejsereglerne.");
        assertThat(paper.lines())
                .containsExactly(
                        BOTH, "[1] Det følger af lov nr. 65 af 2. marts 2020.", "[2] Se punkt 7 i rejsereglerne.");
    }

    @Test
    void a_note_at_the_foot_of_one_column_stands_beside_the_text_of_the_other() throws IOException {
        Paper paper = new Paper();
        String[] unmarked = RIGHT.clone();
        unmarked[1] = unmarked[1].replace("^2", "");
        paper.column(72, 700, 14, 11, LEFT).column(72, 594, 8.4f, 7, "1 Det følger af lov nr. 65 af", "2. marts 2020.");
        paper.column(310, 704, 14, 11, unmarked);
        assertThat(paper.lines())
                .containsExactly(BOTH.replace("[2]", ""), "[1] Det følger af lov nr. 65 af 2. marts 2020.");
    }

    @Test
    void notes_below_both_columns_are_read_across_however_short() throws IOException {
        Paper paper = new Paper();
        paper.column(72, 700, 14, 11, LEFT).column(310, 700, 14, 11, RIGHT);
        paper.foot(
                "^1 Også dyre.",
                "^2 Rejser til udlandet, der varer længere end en uge, skal også være aftalt med direktøren, og den",
                "skal ske skriftligt.");
        assertThat(paper.lines())
                .containsExactly(
                        BOTH,
                        "[1] Også dyre.",
                        "[2] Rejser til udlandet, der varer længere end en uge, skal også være aftalt med direktøren, og den"
                                + " skal ske skriftligt.");
    }

    @Test
    void a_note_goes_on_at_the_foot_of_the_next_column() throws IOException {
        Paper paper = new Paper();
        paper.column(72, 700, 14, 11, LEFT).column(72, 594, 10, 8, "^1 Det følger af lov nr. 65 af 2020, som");
        paper.column(310, 700, 14, 11, RIGHT).column(310, 578, 10, 8, "senere er ændret.", "^2 Se rejsereglerne.");
        assertThat(paper.lines())
                .containsExactly(
                        BOTH, "[1] Det følger af lov nr. 65 af 2020, som senere er ændret.", "[2] Se rejsereglerne.");
    }

    @Test
    void small_print_in_a_column_without_a_mark_in_the_text_is_no_note() throws IOException {
        Paper paper = new Paper();
        paper.column(72, 700, 14, 11, LEFT).column(72, 594, 10, 8, "3 Trykt på genbrugspapir.");
        paper.column(310, 700, 14, 11, RIGHT);
        assertThat(String.join("\n", paper.lines()))
                .contains("Gaver kan ikke modtages1 af ansatte", "3 Trykt på genbrugspapir.")
                .doesNotContain("[");
    }

    /** A page that is printed line by line; {@code ^1} is a raised mark. */
    private static final class Paper {
        private final PDDocument document = new PDDocument();
        private final PDFont font = new PDType1Font(FontName.HELVETICA);
        private final PDStructureTreeRoot root = new PDStructureTreeRoot();
        private PDPage page;
        private PDPageContentStream out;
        private float y;
        private int content;

        Paper() throws IOException {
            page();
        }

        void page() throws IOException {
            close();
            page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            out = new PDPageContentStream(document, page);
            y = 760;
        }

        Paper text(String words) throws IOException {
            for (String line : words.split("(?<=om det,) ")) {
                show(line, 11, y);
                y -= 14;
            }
            return this;
        }

        Paper gap() {
            y -= 10;
            return this;
        }

        void foot(String... lines) throws IOException {
            for (int i = 0; i < lines.length; i++) {
                show(lines[i], 8.5f, 90 - 11 * i);
            }
        }

        Paper column(float x, float from, float leading, float size, String... lines) throws IOException {
            for (int i = 0; i < lines.length; i++) {
                show(lines[i], size, x, from - leading * i);
            }
            return this;
        }

        private void show(String line, float size, float at) throws IOException {
            show(line, size, 72, at);
        }

        private void show(String line, float size, float x, float at) throws IOException {
            out.beginText();
            out.newLineAtOffset(x, at);
            String[] pieces = line.split("\\^");
            for (int i = 0; i < pieces.length; i++) {
                if (i > 0) {
                    out.setFont(font, size * 0.6f);
                    out.setTextRise(size * 0.33f);
                    out.showText(pieces[i].substring(0, 1));
                    out.setTextRise(0);
                }
                out.setFont(font, size);
                out.showText(i > 0 ? pieces[i].substring(1) : pieces[i]);
            }
            out.endText();
        }

        PDStructureElement element(String type, PDStructureElement above) {
            document.getDocumentCatalog().setStructureTreeRoot(root);
            PDStructureElement element = new PDStructureElement(type, above == null ? root : above);
            element.setPage(page);
            if (above == null) {
                root.appendKid(element);
            } else {
                above.appendKid(element);
            }
            return element;
        }

        void tagged(PDStructureElement element, String words, float size, float x, float at) throws IOException {
            COSDictionary dictionary = new COSDictionary();
            dictionary.setInt(COSName.MCID, content);
            out.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(dictionary));
            out.beginText();
            out.setFont(font, size);
            out.newLineAtOffset(x, at);
            out.showText(words);
            out.endText();
            out.endMarkedContent();
            element.appendKid(content++);
        }

        private void close() throws IOException {
            if (out != null) {
                out.close();
            }
        }

        List<String> lines() throws IOException {
            close();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            document.close();
            return PdfReader.read(bytes.toByteArray(), Budget.unhurried()).text().lines().stream()
                    .filter(line -> !line.isBlank())
                    .map(SourceLine::text)
                    .toList();
        }
    }
}
