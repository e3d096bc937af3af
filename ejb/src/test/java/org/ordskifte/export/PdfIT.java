package org.ordskifte.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Checked by veraPDF, the reference checker of both standards. */
class PdfIT {

    @BeforeAll
    static void openFoundry() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void every_kind_of_clause_is_accessible_and_can_be_archived() throws Exception {
        byte[] file = ExportFormat.PDF.write(Editions.everything());
        assertThat(faults(file, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(faults(file, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void real_texts_are_accessible_and_can_be_archived() throws Exception {
        for (Editions.Named named : Editions.published()) {
            byte[] file = ExportFormat.PDF.write(named.edition());
            assertThat(faults(file, PDFAFlavour.PDFUA_1)).as(named.name()).isEmpty();
            assertThat(faults(file, PDFAFlavour.PDFA_2_A)).as(named.name()).isEmpty();
        }
    }

    @Test
    void the_same_content_makes_the_same_bytes() {
        byte[] first = ExportFormat.PDF.write(Editions.everything());
        byte[] again = ExportFormat.PDF.write(Editions.everything());
        assertThat(again).isEqualTo(first);
        assertThat(new String(first, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("CreationDate", "CreateDate");
    }

    @Test
    void the_words_can_be_taken_out_again_and_the_outline_leads_to_them() throws IOException {
        try (PDDocument paper = Loader.loadPDF(ExportFormat.PDF.write(Editions.everything()))) {
            assertThat(new PDFTextStripper().getText(paper))
                    .contains("Alt <på> én & \"gang\" #", "Vi skal *tale* sandt.", "§ 2, stk. 1", "SAMARBEJDE");
            assertThat(paper.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("Forord #");
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("da");
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo("Alt <på> én & \"gang\" #");
        }
    }

    private static List<String> faults(byte[] file, PDFAFlavour flavour) throws VeraPDFException, IOException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .map(one ->
                            one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber() + " " + one.getMessage()
                                    + " " + one.getLocation().getContext())
                    .distinct()
                    .limit(10)
                    .toList();
        }
    }
}
