package org.ordskifte.intake.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ordskifte.intake.Intake;
import org.ordskifte.intake.outline.LedgerLine;
import org.ordskifte.intake.outline.Outline;

/**
 * How well documents are read that were written for this and printed in every format. {@code mvn -pl ejb -am test
 * -Dtest=CorpusTest -Dcorpus.table=docs/import.md} writes the table.
 */
class CorpusTest {

    private static final List<Script> SCRIPTS = Script.all();
    private static final Map<Form, Score> SCORES = new EnumMap<>(Form.class);

    /** A format, and how it prints a script. */
    enum Form {
        TEXT("txt", "Text"),
        MARKDOWN("md", "Markdown"),
        HTML("html", "HTML"),
        DOCX("docx", "DOCX"),
        ODT("odt", "ODT"),
        PDF("pdf", "PDF");

        private final String ending;
        private final String said;

        Form(String ending, String said) {
            this.ending = ending;
            this.said = said;
        }

        byte[] print(Script script) {
            return switch (this) {
                case TEXT -> AsText.text(script).getBytes(encoding(script));
                case MARKDOWN -> AsText.markdown(script).getBytes(StandardCharsets.UTF_8);
                case HTML -> AsHtml.print(script).getBytes(StandardCharsets.UTF_8);
                case DOCX -> AsWord.print(script);
                case ODT -> AsOdt.print(script);
                case PDF -> AsPdf.print(script);
            };
        }

        /** The texts take turns. */
        private static Charset encoding(Script script) {
            List<String> names = List.of("UTF-8", "windows-1252", "UTF-16");
            return Charset.forName(names.get(SCRIPTS.indexOf(script) % names.size()));
        }

        Outline read(Script script) {
            return Intake.read(script.name() + "." + ending, print(script), null);
        }
    }

    @BeforeAll
    static void read() {
        for (Form form : Form.values()) {
            Score score = new Score();
            SCRIPTS.forEach(script -> score.add(script, form.said, form.read(script)));
            SCORES.put(form, score);
        }
    }

    @ParameterizedTest
    @EnumSource
    void clauses_are_found_and_none_is_invented(Form form) {
        Score score = SCORES.get(form);
        assertThat(score.clauses.least())
                .as("%s %s%n%s", form.said, score.clauses, String.join("\n", score.faults))
                .isGreaterThanOrEqualTo(form == Form.PDF ? 0.93 : 0.98);
    }

    /** Plain text does not say how deep a heading without number stands. */
    @ParameterizedTest
    @EnumSource
    void levels_and_tags_are_right(Form form) {
        Score score = SCORES.get(form);
        assertThat(score.levels.least())
                .as("%s%n%s", form.said, String.join("\n", score.faults))
                .isGreaterThanOrEqualTo(form == Form.PDF || form == Form.TEXT ? 0.93 : 0.98);
    }

    @ParameterizedTest
    @EnumSource
    void words_stay_where_they_were(Form form) {
        Score score = SCORES.get(form);
        assertThat(score.text.least())
                .as("%s%n%s", form.said, String.join("\n", score.faults))
                .isGreaterThanOrEqualTo(form == Form.PDF ? 0.93 : 0.98);
    }

    @ParameterizedTest
    @EnumSource
    void facts_are_found_and_none_is_invented(Form form) {
        Score score = SCORES.get(form);
        assertThat(score.facts.least())
                .as("%s%n%s", form.said, String.join("\n", score.faults))
                .isGreaterThanOrEqualTo(form == Form.PDF ? 0.90 : 0.95);
    }

    @ParameterizedTest
    @EnumSource
    void every_line_that_is_not_blank_is_in_the_ledger_once(Form form) {
        for (Script script : SCRIPTS) {
            List<Integer> ledger =
                    form.read(script).ledger().stream().map(LedgerLine::line).toList();
            assertThat(ledger).as(script.name()).doesNotHaveDuplicates().isSorted();
        }
    }

    @Test
    void the_corpus_is_as_varied_as_it_says() {
        assertThat(SCRIPTS).hasSizeGreaterThanOrEqualTo(12);
        assertThat(SCRIPTS).extracting(Script::language).contains("da", "sv", "nb", "nn");
    }

    @Test
    void the_table_can_be_written() throws IOException {
        StringBuilder table =
                new StringBuilder("| Format | Clauses | Levels | Text | Facts |\n|---|---|---|---|---|\n");
        SCORES.forEach((form, score) -> table.append("| " + form.said + " | " + score.clauses + " | " + score.levels
                + " | " + score.text + " | " + score.facts + " |\n"));
        String file = System.getProperty("corpus.table");
        if (file != null) {
            Path document = Path.of(file);
            String before = Files.readString(document);
            String begin = "<!-- corpus -->\n";
            String end = "<!-- /corpus -->";
            Files.writeString(
                    document,
                    before.substring(0, before.indexOf(begin) + begin.length())
                            + table
                            + before.substring(before.indexOf(end)));
        }
        assertThat(table.toString().lines()).hasSize(2 + Form.values().length);
    }
}
