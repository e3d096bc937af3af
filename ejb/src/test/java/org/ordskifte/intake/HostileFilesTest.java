package org.ordskifte.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordskifte.intake.outline.Outline;
import org.ordskifte.intake.source.TextDecoder;
import org.ordskifte.shared.Refusal;

class HostileFilesTest {

    private static void refused(String code, String name, byte[] bytes) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Intake.read(name, bytes, null))
                .satisfies(refusal -> assertThat(refusal.code().text()).isEqualTo(code));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_file_without_anything_in_it_is_refused() {
        refused("empty-file", "a.txt", new byte[0]);
        refused("empty-file", "a.txt", utf8(" \n\t\r\n\u00A0\n"));
        refused("empty-file", "a.txt", utf8("\uFEFF"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "504B030414000600",
                "255044462D312E37",
                "D0CF11E0A1B11AE1",
                "89504E470D0A1A0A",
                "FFD8FFE000104A46",
                "7B5C727466315C616E7369",
                "1F8B0800",
                "48656A00AB",
                "48656A070A",
                "FFFE0000",
                "4D5A90000300"
            })
    void what_is_binary_is_refused_though_it_is_called_text(String hex) {
        refused("unsupported-file", "politik.txt", HexFormat.of().parseHex(hex));
    }

    @Test
    void random_bytes_are_refused() {
        byte[] bytes = new byte[5000];
        new Random(7).nextBytes(bytes);
        refused("unsupported-file", "a.txt", bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.docx", "a.PDF", "a.html", "a.odt", "a.exe"})
    void a_name_that_promises_another_format_is_refused(String name) {
        refused("unsupported-file", name, utf8("Politik\n\nVi taler sammen."));
    }

    @Test
    void html_in_a_text_stays_words() {
        Outline outline = Intake.read(
                "a.md",
                utf8(
                        "# Politik\n\n## <script>alert(1)</script> Formål\n\n<img src=x onerror=alert(1)> [x](javascript:alert(1)) og **fed**\n"),
                "da");
        assertThat(outline.parts().get(0).clauses().get(0).html())
                .isEqualTo(
                        "<p>&lt;img src=x onerror=alert(1)&gt; [x](javascript:alert(1)) og <strong>fed</strong></p>");
    }

    @Test
    void marks_that_turn_the_direction_of_writing_are_refused() {
        refused(
                "invalid-text",
                "a.txt",
                utf8("Politik\n\nVi betaler \u202E0001\u202C kroner for det hele hver gang.\n"));
    }

    @Test
    void a_file_over_the_limit_is_refused_before_it_is_read() {
        refused("file-too-large", "a.txt", new byte[TextDecoder.LARGEST + 1]);
    }

    @Test
    void more_than_five_thousand_clauses_are_refused() {
        refused(
                "too-many-clauses",
                "a.md",
                utf8("# Titel\n"
                        + IntStream.rangeClosed(0, 5000)
                                .mapToObj(i -> "## Punkt " + i + "\n\nTekst.\n")
                                .collect(Collectors.joining("\n"))));
    }

    @Test
    void more_lines_than_so_many_clauses_could_have_are_refused_at_once() {
        refused("too-many-clauses", "a.txt", utf8("- punkt\n".repeat(70_000)));
    }

    @Test
    void deeper_than_eight_is_refused() {
        StringBuilder text = new StringBuilder("Titel på en dyb tekst\n\n");
        String label = "1";
        for (int i = 0; i < 9; i++) {
            text.append(label).append(" Overskrift her\n\nDer står noget tekst under den.\n\n");
            label += ".1";
        }
        refused("too-deep", "a.txt", utf8(text.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "**",
                "[",
                "[a](",
                "[a](https://",
                "<",
                "_",
                "# ",
                "| ",
                "\t",
                ". ",
                "...... ",
                "1. ",
                "§ ",
                "a@",
                "- ",
                "Til ",
                "av ",
                "> ",
                "A",
                "1.1.1.",
                "\n",
                "ok.\n\n",
                "Kort linje\n\n",
                "KORT LINJE\n",
                "- punkt\n",
                "Dato\n",
                "1. Punkt\n"
            })
    @Timeout(120)
    void endless_repetition_takes_no_endless_time(String piece) {
        String text =
                "Politik\n\nVi taler sammen om alt, hvad der er svært.\n\n" + piece.repeat(60_000 / piece.length());
        var clock = java.lang.management.ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        try {
            Intake.read("a.txt", utf8(text), null);
        } catch (Refusal refusal) {
            assertThat(refusal.code().text()).isIn("too-many-clauses", "too-deep");
        }
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
}
