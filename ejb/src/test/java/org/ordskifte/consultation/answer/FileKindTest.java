package org.ordskifte.consultation.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileKindTest {

    private static final byte[] ZIP = {'P', 'K', 3, 4, 20, 0};

    @Test
    void the_content_says_what_a_file_is() {
        assertThat(FileKind.of("svar.docx", bytes("%PDF-1.7 …"))).isEqualTo(FileKind.PDF);
        assertThat(FileKind.of("a", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}))
                .isEqualTo(FileKind.PNG);
        assertThat(FileKind.of("a", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}))
                .isEqualTo(FileKind.JPEG);
        assertThat(FileKind.of("svar.pdf", bytes("Vi støtter udkastet.\r\n\t"))).isEqualTo(FileKind.TEXT);
        assertThat(FileKind.of("SVAR.DOCX", ZIP)).isEqualTo(FileKind.DOCX);
        assertThat(FileKind.of("svar.ods", ZIP)).isEqualTo(FileKind.ODS);
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

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
