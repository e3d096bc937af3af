package org.ordskifte.intake.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ordskifte.intake.Intake;
import org.ordskifte.intake.Intake.Found;
import org.ordskifte.intake.Reopened;
import org.ordskifte.intake.outline.LedgerLine;
import org.ordskifte.intake.outline.TrackedChanges.Taken;
import org.ordskifte.intake.source.Budget;
import org.ordskifte.intake.source.SourceLine;

/**
 * How well documents are read that were written for this and printed in every format. {@code mvn -pl ejb -am test
 * -Dtest=CorpusTest -Dcorpus.write=true} writes the table.
 */
class CorpusTest {

    private static final List<Script> SCRIPTS = Script.all();
    private static final Map<Form, Score> SCORES = new EnumMap<>(Form.class);
    private static final Map<Form, List<Found>> FOUND = new EnumMap<>(Form.class);

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

        Found read(Script script) {
            return Intake.find(script.name() + "." + ending, print(script), null, Taken.LIST, Budget.unhurried());
        }
    }

    @BeforeAll
    static void read() {
        for (Form form : Form.values()) {
            Score score = new Score();
            List<Found> all = SCRIPTS.stream().map(form::read).toList();
            for (int i = 0; i < all.size(); i++) {
                score.add(SCRIPTS.get(i), form.said, all.get(i).outline());
            }
            FOUND.put(form, all);
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
        for (int i = 0; i < SCRIPTS.size(); i++) {
            Found found = FOUND.get(form).get(i);
            List<Integer> lines = found.lines().stream()
                    .filter(line -> !line.isBlank())
                    .map(SourceLine::number)
                    .toList();
            assertThat(lines).as(SCRIPTS.get(i).name()).isNotEmpty();
            assertThat(found.outline().ledger())
                    .extracting(LedgerLine::line)
                    .as(SCRIPTS.get(i).name())
                    .containsExactlyElementsOf(lines);
        }
    }

    /** No reader drops words before there are lines that could be accounted for. */
    @ParameterizedTest
    @EnumSource
    void every_word_of_the_document_stands_in_a_line(Form form) {
        for (int i = 0; i < SCRIPTS.size(); i++) {
            String read = FOUND.get(form).get(i).lines().stream()
                    .map(SourceLine::text)
                    .collect(Collectors.joining())
                    .replaceAll("[\\s\u00AD-]", "");
            for (Script.Line line : SCRIPTS.get(i).lines()) {
                String said = line.text() == null ? "" : line.text();
                int cells = line.is("X") ? 2 : line.cells().size();
                String words =
                        line.is("X", "K", "|") ? String.join(" ", line.cells().subList(0, cells)) : said;
                Pattern.compile("[\\p{L}\\p{N}]+").matcher(words).results().forEach(word -> assertThat(read)
                        .as("%s %s: %s", form.said, line.kind(), words)
                        .contains(word.group()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void opening_what_was_read_for_editing_changes_nothing(Form form) {
        FOUND.get(form).forEach(found -> Reopened.holds(found.outline()));
    }

    @Test
    void the_corpus_is_as_varied_as_it_says() {
        assertThat(SCRIPTS).hasSizeGreaterThanOrEqualTo(12);
        assertThat(SCRIPTS).extracting(Script::language).contains("da", "sv", "nb", "nn");
    }

    /** Where the words of one document are shuffled, or a clause is missed, the score falls. */
    @Test
    void words_count_only_in_their_order_and_levels_only_of_clauses_that_are_there() {
        assertThat(Score.common(List.of("a", "b", "c"), List.of("a", "b", "c"))).isEqualTo(3);
        assertThat(Score.common(List.of("a", "b", "c"), List.of("c", "b", "a"))).isEqualTo(1);
        assertThat(Score.common(List.of("a", "b", "a"), List.of("a", "a", "x"))).isEqualTo(2);
        Score half = new Score();
        Script longer = SCRIPTS.get(0);
        Script shorter = SCRIPTS.get(1);
        half.add(longer, "HTML", Form.HTML.read(shorter).outline());
        assertThat(half.levels.least()).isLessThan(0.5);
    }

    @Test
    void the_table_in_the_docs_is_that_of_this_corpus() throws IOException {
        StringBuilder table =
                new StringBuilder("| Format | Clauses | Levels | Text | Facts |\n|---|---|---|---|---|\n");
        SCORES.forEach((form, score) -> table.append("| " + form.said + " | " + score.clauses + " | " + score.levels
                + " | " + score.text + " | " + score.facts + " |\n"));
        DocsTable.of("corpus").holds(table.toString());
    }
}
