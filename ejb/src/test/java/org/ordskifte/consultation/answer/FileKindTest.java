package org.ordskifte.consultation.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ordskifte.intake.corpus.Zip;

class FileKindTest {

    private static final byte[] ZIP = {'P', 'K', 3, 4, 20, 0};
    private static final String TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/a.xml\" "
                    + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    @Test
    void the_content_says_what_a_file_is() {
        assertThat(FileKind.of("svar.docx", bytes("%PDF-1.7 …"))).isEqualTo(FileKind.PDF);
        assertThat(FileKind.of("a", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}))
                .isEqualTo(FileKind.PNG);
        assertThat(FileKind.of("a", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}))
                .isEqualTo(FileKind.JPEG);
        assertThat(FileKind.of("svar.pdf", bytes("Vi støtter udkastet.\r\n\t"))).isEqualTo(FileKind.TEXT);
    }

    @Test
    void what_is_packed_is_what_is_in_it_whatever_it_is_called() {
        assertThat(FileKind.of("SVAR.DOCX", word().bytes())).isEqualTo(FileKind.DOCX);
        assertThat(FileKind.of("svar.xlsx", word().bytes())).isEqualTo(FileKind.DOCX);
        assertThat(FileKind.of(
                        "tal.xlsx",
                        new Zip()
                                .with("[Content_Types].xml", TYPES)
                                .with("xl/workbook.xml", "<workbook/>")
                                .bytes()))
                .isEqualTo(FileKind.XLSX);
        assertThat(FileKind.of("svar.odt", open("text").bytes())).isEqualTo(FileKind.ODT);
        assertThat(FileKind.of(
                        "tal.ods",
                        open("spreadsheet")
                                .with("Basic/Standard/script-lb.xml", "<x/>")
                                .bytes()))
                .isEqualTo(FileKind.ODS);
    }

    @Test
    void a_name_makes_no_packed_file_into_a_document() {
        byte[] program = new Zip().with("META-INF/MANIFEST.MF", "Main-Class: A").bytes();
        for (String name : List.of("svar.docx", "svar.xlsx", "svar.odt", "svar.ods")) {
            refused(name, program, "unsupported-file");
            refused(name, ZIP, "damaged-file");
        }
        refused("svar.docx", new Zip().with("word/document.xml", "<x/>").bytes(), "unsupported-file");
        refused("svar.odt", open("presentation").bytes(), "unsupported-file");
    }

    @Test
    void no_program_hides_in_a_document() {
        refused("svar.docx", word().with("word/vbaProject.bin", "x").bytes(), "macro-file");
        refused(
                "svar.docx",
                word().with("[Content_Types].xml", TYPES.replace("wordprocessingml.document", "word.macroEnabled"))
                        .bytes(),
                "macro-file");
        refused(
                "svar.odt",
                open("text").with("Basic/Standard/Module1.xml", "<x/>").bytes(),
                "macro-file");
    }

    @Test
    void a_file_that_unpacks_without_end_is_not_unpacked_to_the_end() {
        byte[] bomb = word().with("word/media/a.emf", new byte[170 << 20]).bytes();
        refused("svar.docx", bomb, "harmful-file");
    }

    @Test
    void what_only_a_password_opens_is_read_by_nobody() {
        refused(
                "svar.odt",
                open("text")
                        .with(
                                "META-INF/manifest.xml",
                                "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry "
                                        + "m:full-path=\"content.xml\"><m:encryption-data/></m:file-entry></m:manifest>")
                        .bytes(),
                "encrypted-file");
    }

    @Test
    void what_cannot_be_told_is_refused() {
        assertThatThrownBy(() -> FileKind.of("a.zip", ZIP)).hasMessage("unsupported-file");
        assertThatThrownBy(() -> FileKind.of("a.docm", ZIP)).hasMessage("unsupported-file");
        assertThatThrownBy(() -> FileKind.of("a.txt", ZIP)).hasMessage("unsupported-file");
        assertThatThrownBy(() -> FileKind.of("a.txt", new byte[] {'M', 'Z', 0, 1}))
                .hasMessage("unsupported-file");
        assertThatThrownBy(() -> FileKind.of("a.txt", new byte[] {(byte) 0xC3, (byte) 0x28}))
                .hasMessage("unsupported-file");
        assertThatThrownBy(() -> FileKind.of("a.txt", new byte[0])).hasMessage("empty-file");
    }

    private static void refused(String name, byte[] content, String code) {
        assertThatThrownBy(() -> FileKind.of(name, content)).hasMessage(code);
    }

    private static Zip word() {
        return new Zip().with("[Content_Types].xml", TYPES).with("word/document.xml", "<x/>");
    }

    private static Zip open(String kind) {
        return new Zip()
                .with("mimetype", "application/vnd.oasis.opendocument." + kind)
                .with("content.xml", "<x/>");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
