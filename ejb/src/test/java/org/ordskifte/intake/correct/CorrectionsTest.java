package org.ordskifte.intake.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ordskifte.document.Block;
import org.ordskifte.document.ClauseKind;
import org.ordskifte.intake.Intake;
import org.ordskifte.intake.correct.Step.Kind;
import org.ordskifte.intake.correct.Step.Misfit;
import org.ordskifte.intake.outline.LedgerLine;
import org.ordskifte.intake.outline.LedgerLine.As;
import org.ordskifte.intake.outline.Outline;
import org.ordskifte.intake.outline.OutlineClause;
import org.ordskifte.intake.outline.TrackedChanges.Taken;
import org.ordskifte.intake.outline.Warning;
import org.ordskifte.intake.source.Budget;

/** A secretary puts right what was found in a file, one thing at a time. */
class CorrectionsTest {

    private static final String RULES =
            """
            # Regler for gaver

            ## 1 Formål

            Reglerne gælder for alle, der er ansat i kommunen.

            De gælder også for vikarer.

            ## 2 Gaver

            ### 2.1 Små gaver

            Små gaver kan modtages.

            ### 2.2 Store gaver

            Store gaver afvises og

            bliver sendt tilbage.

            ## 3 Kontakt

            Spørg din leder.
            """;

    private final List<Step> steps = new ArrayList<>();
    private Intake.Found file = read(RULES);

    private static Intake.Found read(String text) {
        return Intake.find("regler.md", text.getBytes(StandardCharsets.UTF_8), "da", Taken.LIST, Budget.unhurried());
    }

    private Corrected now() {
        return Corrections.apply(file.outline(), file.lines(), steps);
    }

    private List<String> sketch() {
        List<String> sketch = new ArrayList<>();
        now().outline().parts().forEach(part -> sketch(part.clauses(), sketch));
        return sketch;
    }

    private static void sketch(List<OutlineClause> clauses, List<String> into) {
        for (OutlineClause clause : clauses) {
            String name = (clause.label() == null ? "" : clause.label() + " ")
                    + (clause.heading() == null ? "" : clause.heading());
            into.add("-".repeat(clause.level()) + " " + name.strip() + " | "
                    + clause.text().replace("\n\n", " / "));
            sketch(clause.children(), into);
        }
    }

    private static OutlineClause clause(List<OutlineClause> clauses, String begins) {
        for (OutlineClause one : clauses) {
            if (begins.equals(one.heading())
                    || one.heading() == null && one.text().startsWith(begins)) {
                return one;
            }
            OutlineClause below = clause(one.children(), begins);
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    private OutlineClause clause(String heading) {
        return now().outline().parts().stream()
                .map(part -> clause(part.clauses(), heading))
                .filter(one -> one != null)
                .findFirst()
                .orElseThrow();
    }

    /** @return why it cannot be done; null where it was done */
    private Misfit take(String heading, Kind kind, Integer block, String tag, String from, String to) {
        return takeAt(clause(heading).id(), null, kind, block, tag, from, to);
    }

    private Misfit take(String heading, Kind kind) {
        return take(heading, kind, null, null, null, null);
    }

    /** @return why the list cannot be parted there; null where it was */
    private Misfit part(String heading, int block, int item) {
        return take(clause(heading).id(), null, Kind.SPLIT, block, item, null, null, null);
    }

    private Misfit takeAt(String clause, Integer line, Kind kind, Integer block, String tag, String from, String to) {
        return take(clause, line, kind, block, null, tag, from, to);
    }

    private Misfit take(
            String clause, Integer line, Kind kind, Integer block, Integer item, String tag, String from, String to) {
        Step asked = new Step(
                kind,
                null,
                block,
                item,
                null,
                tag,
                from,
                to,
                UUID.randomUUID().toString(),
                "Anna",
                Instant.parse("2026-11-22T10:00:00Z"));
        steps.add(Corrections.placed(file.outline(), file.lines(), steps, clause, line, asked)
                .orElseThrow());
        List<Corrected.Taken> taken = now().steps();
        return taken.get(taken.size() - 1).misfit();
    }

    private int line(String text) {
        return file.lines().stream()
                .filter(one -> one.text().contains(text))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private LedgerLine account(String text) {
        int line = line(text);
        return now().outline().ledger().stream()
                .filter(one -> one.line() == line)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void without_corrections_it_is_what_was_found() {
        assertThat(now().outline()).isEqualTo(file.outline());
        assertThat(sketch())
                .containsExactly(
                        "- 1 Formål | Reglerne gælder for alle, der er ansat i kommunen. / De gælder også for vikarer.",
                        "- 2 Gaver | ",
                        "-- 2.1 Små gaver | Små gaver kan modtages.",
                        "-- 2.2 Store gaver | Store gaver afvises og / bliver sendt tilbage.",
                        "- 3 Kontakt | Spørg din leder.");
    }

    @Test
    void a_promoted_clause_rises_with_all_below_it_and_keeps_its_place() {
        assertThat(take("Små gaver", Kind.PROMOTE)).isNull();
        assertThat(sketch())
                .containsSubsequence(
                        "- 2 Gaver | ",
                        "- 2.1 Små gaver | Små gaver kan modtages.",
                        "-- 2.2 Store gaver | Store gaver afvises og / bliver sendt tilbage.");
        assertThat(take("Små gaver", Kind.PROMOTE)).isEqualTo(Misfit.IMPOSSIBLE);
    }

    @Test
    void a_demoted_clause_sinks_below_the_one_before_with_all_below_it() {
        assertThat(take("Gaver", Kind.DEMOTE)).isNull();
        assertThat(sketch())
                .containsSubsequence(
                        "-- 2 Gaver | ",
                        "--- 2.1 Små gaver | Små gaver kan modtages.",
                        "--- 2.2 Store gaver | Store gaver afvises og / bliver sendt tilbage.",
                        "- 3 Kontakt | Spørg din leder.");
        assertThat(take("Formål", Kind.DEMOTE)).isEqualTo(Misfit.IMPOSSIBLE);
    }

    @Test
    void a_joined_clause_is_text_of_the_one_before_and_its_clauses_move_up() {
        assertThat(take("Gaver", Kind.JOIN)).isNull();
        assertThat(sketch())
                .startsWith(
                        "- 1 Formål | Reglerne gælder for alle, der er ansat i kommunen. / De gælder også for vikarer."
                                + " / 2 Gaver",
                        "-- 2.1 Små gaver | Små gaver kan modtages.");
        assertThat(account("## 2 Gaver").as()).isEqualTo(As.CLAUSE);
        assertThat(account("## 2 Gaver").clause()).isEqualTo(clause("Formål").id());
        assertThat(take("Formål", Kind.JOIN)).isEqualTo(Misfit.IMPOSSIBLE);
    }

    @Test
    void a_sentence_that_was_torn_apart_becomes_one_again() {
        assertThat(take("Store gaver", Kind.SPLIT, 2, null, null, null)).isNull();
        assertThat(sketch()).contains("-- 2.2 Store gaver | Store gaver afvises og", "--  | bliver sendt tilbage.");
        assertThat(account("bliver sendt").clause()).isEqualTo(clause("bliver").id());
        assertThat(take("bliver", Kind.JOIN)).isNull();
        assertThat(sketch()).contains("-- 2.2 Store gaver | Store gaver afvises og bliver sendt tilbage.");
        assertThat(account("bliver sendt").clause())
                .isEqualTo(clause("Store gaver").id());
    }

    @Test
    void a_clause_is_split_only_between_its_blocks() {
        assertThat(take("Formål", Kind.SPLIT, 1, null, null, null)).isEqualTo(Misfit.IMPOSSIBLE);
        assertThat(take("Formål", Kind.SPLIT, 3, null, null, null)).isEqualTo(Misfit.IMPOSSIBLE);
    }

    @Test
    void a_list_is_parted_at_an_item_and_the_lines_go_with_it() {
        file = read("# Regler\n\n## Gaver\n\nDu må:\n\n- sige tak\n- sige nej\n- spørge\n\nAltid.\n\n## Svar\n\nOk.\n");
        assertThat(part("Gaver", 2, 2)).isNull();
        OutlineClause first = clause("Gaver");
        assertThat(first.text()).isEqualTo("Du må:\n\nsige tak");
        OutlineClause second = now().outline().parts().get(0).clauses().get(1);
        assertThat(second.text()).isEqualTo("sige nej\nspørge\n\nAltid.");
        assertThat(now().outline().ledger())
                .filteredOn(one -> second.id().equals(one.clause()))
                .extracting(LedgerLine::line)
                .containsExactly(line("sige nej"), line("spørge"), line("Altid."));
    }

    @Test
    void a_list_is_not_parted_before_its_first_item_nor_beyond_its_last_nor_where_no_list_is() {
        file = read("# Regler\n\n## Gaver\n\nDu må:\n\n- sige tak\n- sige nej\n\n## Svar\n\nOk.\n");
        assertThat(part("Gaver", 2, 1)).isEqualTo(Misfit.IMPOSSIBLE);
        assertThat(part("Gaver", 2, 3)).isEqualTo(Misfit.IMPOSSIBLE);
        assertThat(part("Gaver", 1, 2)).isEqualTo(Misfit.IMPOSSIBLE);
        assertThat(part("Gaver", 9, 2)).isEqualTo(Misfit.IMPOSSIBLE);
    }

    @Test
    void a_paragraph_becomes_the_heading_and_a_heading_becomes_text() {
        take("Formål", Kind.SPLIT, 2, null, null, null);
        assertThat(take("De gælder", Kind.HEADING)).isNull();
        OutlineClause headed = clause("De gælder også for vikarer.");
        assertThat(headed.kind()).isEqualTo(ClauseKind.CONTAINER);
        assertThat(account("vikarer").as()).isEqualTo(As.HEADING);
        assertThat(take("Kontakt", Kind.TEXT)).isNull();
        assertThat(sketch()).endsWith("-  | 3 Kontakt / Spørg din leder.");
        assertThat(account("## 3 Kontakt").as()).isEqualTo(As.CLAUSE);
        assertThat(take("3 Kontakt", Kind.HEADING)).isNull();
        assertThat(sketch()).endsWith("- 3 Kontakt | Spørg din leder.");
        assertThat(take("Kontakt", Kind.HEADING)).isEqualTo(Misfit.IMPOSSIBLE);
    }

    @Test
    void a_value_name_is_set_at_a_block_and_taken_away() {
        assertThat(take("Formål", Kind.TAG, 2, "ÅBENHED", null, null)).isNull();
        assertThat(clause("Formål").tags()).containsExactly("ÅBENHED");
        assertThat(((Block.Paragraph) clause("Formål").blocks().get(1)).tags()).containsExactly("ÅBENHED");
        assertThat(take("Formål", Kind.TAG, 2, "ÅBENHED", null, null)).isEqualTo(Misfit.IMPOSSIBLE);
        assertThat(take("Formål", Kind.UNTAG, null, "ÅBENHED", null, null)).isNull();
        assertThat(clause("Formål").tags()).isEmpty();
        assertThat(take("Formål", Kind.UNTAG, null, "ÅBENHED", null, null)).isEqualTo(Misfit.IMPOSSIBLE);
    }

    @Test
    void a_value_name_is_taken_from_one_block_and_stays_at_the_other() {
        take("Formål", Kind.TAG, 1, "ÅBENHED", null, null);
        take("Formål", Kind.TAG, 2, "ÅBENHED", null, null);
        assertThat(take("Formål", Kind.UNTAG, 1, "ÅBENHED", null, null)).isNull();
        assertThat(clause("Formål").blocks().get(0).tags()).isEmpty();
        assertThat(clause("Formål").blocks().get(1).tags()).containsExactly("ÅBENHED");
        assertThat(clause("Formål").tags()).containsExactly("ÅBENHED");
        assertThat(take("Formål", Kind.UNTAG, 1, "ÅBENHED", null, null)).isEqualTo(Misfit.IMPOSSIBLE);
    }

    @Test
    void the_lines_of_a_dropped_clause_say_that_somebody_dropped_it() {
        String id = clause("Gaver").id();
        assertThat(take("Gaver", Kind.DROP)).isNull();
        assertThat(sketch()).hasSize(2);
        assertThat(account("Små gaver kan"))
                .isEqualTo(new LedgerLine(line("Små gaver kan"), As.LEFT_OUT, "dropped", null));
        assertThat(now().dropped()).hasSize(1);
        assertThat(now().dropped().get(0).below()).isEqualTo(2);
        assertThat(now().dropped().get(0).after()).isEqualTo(clause("Formål").id());
        assertThat(takeAt(id, null, Kind.RESTORE, null, null, null, null)).isNull();
        assertThat(now().outline()).isEqualTo(file.outline());
        assertThat(now().dropped()).isEmpty();
    }

    @Test
    void a_restored_clause_stands_no_deeper_than_what_is_left_before_it() {
        String small = clause("Små gaver").id();
        take("Gaver", Kind.DROP);
        assertThat(takeAt(small, null, Kind.RESTORE, null, null, null, null)).isNull();
        assertThat(sketch()).contains("-- 2.1 Små gaver | Små gaver kan modtages.");
        assertThat(now().dropped()).hasSize(2);
        file = read("# Regler\n\n## 1 Gaver\n\n### 1.1 Små\n\nTekst om små.\n\n## 2 Slut\n\nSlut her.\n");
        steps.clear();
        String only = clause("Små").id();
        take("Gaver", Kind.DROP);
        takeAt(only, null, Kind.RESTORE, null, null, null, null);
        assertThat(sketch()).containsExactly("- 1.1 Små | Tekst om små.", "- 2 Slut | Slut her.");
    }

    @Test
    void a_line_that_was_left_out_is_taken_in_where_it_stood() {
        file = read("Side 1\n\n" + RULES.replace("De gælder også", "Side 2\n\nDe gælder også") + "\nSide 3\n");
        int inside = line("Side 2");
        assertThat(account("Side 2").as()).isEqualTo(As.LEFT_OUT);
        assertThat(takeAt(null, inside, Kind.TAKE_IN, null, null, null, null)).isNull();
        assertThat(clause("Formål").text())
                .isEqualTo(
                        "Reglerne gælder for alle, der er ansat i kommunen.\n\nSide 2\n\nDe gælder også for vikarer.");
        assertThat(account("Side 2").as()).isEqualTo(As.CLAUSE);
        assertThat(takeAt(null, line("Side 3"), Kind.TAKE_IN, null, null, null, null))
                .isNull();
        assertThat(sketch()).endsWith("-  | Side 3");
        assertThat(takeAt(null, inside, Kind.TAKE_IN, null, null, null, null)).isEqualTo(Misfit.IMPOSSIBLE);
    }

    @Test
    void a_suggestion_is_shown_and_taken_only_by_a_person() {
        file = read("# Regler\n\n## 1 Miljø\n\nVi ser på din arbets-situation.\n\n## 2 Mere\n\nAlle "
                + "arbetssituationer tæller med her.\n");
        assertThat(clause("Miljø").text()).contains("arbets-situation");
        Corrected.Suggestion open = now().suggestions().get(0);
        assertThat(open.clause()).isEqualTo(clause("Miljø").id());
        assertThat(open.taken()).isFalse();
        assertThat(takeAt(open.clause(), null, Kind.REWORD, null, null, open.from(), open.to()))
                .isNull();
        assertThat(clause("Miljø").text()).contains("arbetssituation.");
        assertThat(now().suggestions().get(0).taken()).isTrue();
        Warning warning = now().outline().warnings().get(open.warning() - 1);
        assertThat(warning.settled().by()).isEqualTo("Anna");
        steps.remove(0);
        assertThat(now().outline().warnings().get(open.warning() - 1).settled()).isNull();
    }

    @Test
    void a_table_of_contents_and_a_summary_that_say_something_else_are_suggestions() throws IOException {
        Set<String> seen = new TreeSet<>();
        for (String name : CorrectionsKeepEveryLineTest.files()) {
            byte[] bytes = Files.readAllBytes(Path.of("src/test/resources/intake", name));
            file = Intake.find(name, bytes, null, Taken.LIST, Budget.unhurried());
            steps.clear();
            for (int i = 0; i < now().suggestions().size(); i++) {
                Corrected.Suggestion one = now().suggestions().get(i);
                if (one.clause() != null) {
                    assertThat(takeAt(one.clause(), null, Kind.REWORD, null, null, one.from(), one.to()))
                            .as("%s: %s", name, one)
                            .isNull();
                    assertThat(now().suggestions().get(i).taken()).isTrue();
                    seen.add(now().outline().warnings().get(one.warning() - 1).code());
                }
            }
        }
        assertThat(seen).contains("TOC_HEADING_DIFFERS", "SUMMARY_DIFFERS_FROM_BODY");
    }

    @Test
    void a_file_that_was_imported_before_lines_were_kept_can_be_corrected_too() {
        file = new Intake.Found(withoutLines(file.outline()), file.lines());
        assertThat(take("Formål", Kind.SPLIT, 2, null, null, null)).isNull();
        assertThat(sketch()).contains("-  | De gælder også for vikarer.");
        assertThat(account("vikarer").clause()).isEqualTo(clause("Formål").id());
    }

    private static Outline withoutLines(Outline outline) {
        return outline.with(
                outline.parts().stream()
                        .map(part -> part.with(withoutLines(part.clauses())))
                        .toList(),
                outline.ledger(),
                outline.comments());
    }

    private static List<OutlineClause> withoutLines(List<OutlineClause> clauses) {
        return clauses.stream()
                .map(one -> new OutlineClause(
                        one.id(),
                        one.label(),
                        one.heading(),
                        one.level(),
                        one.kind(),
                        one.blocks(),
                        null,
                        one.tags(),
                        one.motto(),
                        withoutLines(one.children())))
                .toList();
    }

    @Test
    void in_a_better_file_those_corrections_stay_that_still_fit() {
        take("Små gaver", Kind.PROMOTE);
        take("Kontakt", Kind.DROP);
        take("Store gaver", Kind.SPLIT, 2, null, null, null);
        file = read(RULES.replace("2.1 Små", "2.2 Små")
                .replace("2.2 Store", "2.3 Store")
                .replace("## 3 Kontakt\n\nSpørg din leder.\n", "")
                .replace("## 2 Gaver", "Nyt afsnit om noget andet.\n\n## 2 Gaver"));
        assertThat(now().steps()).extracting(Corrected.Taken::misfit).containsExactly(null, Misfit.GONE, null);
        assertThat(sketch())
                .contains(
                        "- 2.2 Små gaver | Små gaver kan modtages.",
                        "-- 2.3 Store gaver | Store gaver afvises og",
                        "--  | bliver sendt tilbage.");
    }

    @Test
    void of_equal_clauses_that_one_is_meant_which_was_meant() {
        String twice = "# Regler\n\n## Svar\n\nOk.\n\n## Mere\n\nNoget andet.\n\n## Svar\n\nOk.\n";
        file = read(twice);
        List<OutlineClause> clauses = file.outline().parts().get(0).clauses();
        takeAt(clauses.get(2).id(), null, Kind.DROP, null, null, null, null);
        assertThat(sketch()).containsExactly("- Svar | Ok.", "- Mere | Noget andet.");
        file = read(twice.replace("# Regler\n", "# Regler\n\nEn ny indledning med mange ord i.\n"));
        assertThat(sketch()).endsWith("- Svar | Ok.", "- Mere | Noget andet.");
        file = read(twice + "\n## Svar\n\nOk.\n\nOg mere.\n");
        steps.set(0, moved(steps.get(0)));
        assertThat(now().steps().get(0).misfit()).isEqualTo(Misfit.GONE);
    }

    /** As if the line it stood on were another clause's now. */
    private static Step moved(Step step) {
        Place place = step.place();
        return new Step(
                step.kind(),
                new Place(999, place.label(), place.heading(), place.words(), place.nth(), place.of()),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                step.by(),
                step.at());
    }
}
