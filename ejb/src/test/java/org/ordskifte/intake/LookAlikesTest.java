package org.ordskifte.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ordskifte.intake.outline.LedgerLine;
import org.ordskifte.intake.outline.Outline;

/** Invented documents of the kinds that authorities publish, each with the reading a person found right. */
class LookAlikesTest {

    static Stream<String> documents() throws IOException, URISyntaxException {
        Path directory = Path.of(Objects.requireNonNull(LookAlikesTest.class.getResource("/intake"))
                .toURI());
        try (Stream<Path> files = Files.list(directory)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".expected"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static String text(String name) {
        try (InputStream in =
                Objects.requireNonNull(LookAlikesTest.class.getResourceAsStream("/intake/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Outline read(String name, byte[] bytes) {
        return Intake.read(name, bytes, null);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_is_read_as_a_person_would(String name) {
        assertThat(OutlineSketch.of(read(name, text(name).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(text(name + ".expected"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_line_that_is_not_blank_is_in_the_ledger_once(String name) {
        List<String> lines = List.of(text(name).split("\n", -1));
        assertThat(read(name, text(name).getBytes(StandardCharsets.UTF_8)).ledger().stream()
                        .map(LedgerLine::line))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, lines.size())
                        .filter(number -> !lines.get(number - 1).isBlank())
                        .boxed()
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void how_a_file_is_encoded_changes_nothing(String name) {
        String text = text(name);
        String windows = text.replace("\n", "\r\n");
        String expected = text(name + ".expected");
        assertThat(OutlineSketch.of(read(name, windows.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(expected);
        assertThat(OutlineSketch.of(read(name, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(expected);
        assertThat(OutlineSketch.of(read(name, windows.getBytes(Charset.forName("windows-1252")))))
                .isEqualTo(expected);
        assertThat(OutlineSketch.of(read(name, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo(expected);
        assertThat(OutlineSketch.of(read(name, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE))))
                .isEqualTo(expected);
        assertThat(OutlineSketch.of(read(
                        name,
                        java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
                                .getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(expected);
    }

    @Test
    void a_language_that_the_importer_gives_is_taken() {
        assertThat(Intake.read("a.txt", "Etik\n\nKort tekst.".getBytes(StandardCharsets.UTF_8), "da")
                        .language())
                .isEqualTo("da");
    }
}
