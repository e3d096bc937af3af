package org.ordskifte.intake.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ordskifte.intake.Intake;
import org.ordskifte.intake.correct.Step.Kind;
import org.ordskifte.intake.outline.LedgerLine;
import org.ordskifte.intake.outline.Outline;
import org.ordskifte.intake.outline.OutlineClause;
import org.ordskifte.intake.outline.OutlinePart;
import org.ordskifte.intake.outline.TrackedChanges.Taken;
import org.ordskifte.intake.source.Budget;

/** Whatever somebody does to the clauses of a file: no word is lost, no line is told twice, the tree stays a tree. */
class CorrectionsKeepEveryLineTest {

    private static final Path FILES = Path.of("src/test/resources/intake");
    private static final int STEPS = 60;
    private static final List<Kind> KINDS =
            List.of(Kind.PROMOTE, Kind.DEMOTE, Kind.JOIN, Kind.SPLIT, Kind.HEADING, Kind.TEXT, Kind.TAG, Kind.DROP);

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> !name.endsWith(".expected"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void no_word_and_no_line_is_lost(String name) throws IOException {
        Intake.Found file =
                Intake.find(name, Files.readAllBytes(FILES.resolve(name)), null, Taken.LIST, Budget.unhurried());
        Random chance = new Random(name.hashCode());
        List<Step> steps = new ArrayList<>();
        List<String> dropped = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < STEPS; i++) {
            Corrected before = Corrections.apply(file.outline(), file.lines(), steps);
            List<OutlineClause> clauses = all(before.outline());
            if (!before.dropped().isEmpty() && chance.nextInt(3) == 0) {
                dropped.add(before.dropped().get(0).id());
            }
            String restored = dropped.isEmpty() ? null : dropped.remove(0);
            if (clauses.isEmpty() && restored == null) {
                break;
            }
            OutlineClause clause = restored == null ? clauses.get(chance.nextInt(clauses.size())) : null;
            Kind kind = restored == null ? KINDS.get(chance.nextInt(KINDS.size())) : Kind.RESTORE;
            Step asked = new Step(
                    kind,
                    null,
                    kind == Kind.SPLIT || kind == Kind.TAG ? 1 + chance.nextInt(4) : null,
                    kind == Kind.SPLIT && chance.nextBoolean() ? 1 + chance.nextInt(4) : null,
                    null,
                    "VÆRDI " + i,
                    null,
                    null,
                    UUID.randomUUID().toString(),
                    "Anna",
                    Instant.EPOCH);
            Step step = Corrections.placed(
                            file.outline(), file.lines(), steps, restored == null ? clause.id() : restored, null, asked)
                    .orElseThrow();
            List<Step> with = new ArrayList<>(steps);
            with.add(step);
            Corrected after = Corrections.apply(file.outline(), file.lines(), with);
            Corrected.Taken last = after.steps().get(steps.size());
            assertThat(after.outline().ledger())
                    .extracting(LedgerLine::line)
                    .isEqualTo(file.outline().ledger().stream()
                            .map(LedgerLine::line)
                            .toList());
            if (last.misfit() == null) {
                steps = with;
                done++;
                isTree(after.outline());
                if (kind != Kind.DROP && kind != Kind.RESTORE) {
                    assertThat(words(after.outline())).isEqualTo(words(before.outline()));
                }
            } else {
                assertThat(after.outline()).isEqualTo(before.outline());
            }
        }
        assertThat(done).isGreaterThan(5);
        assertThat(Corrections.apply(file.outline(), file.lines(), List.of()).outline())
                .isEqualTo(file.outline());
    }

    private static List<OutlineClause> all(Outline outline) {
        List<OutlineClause> all = new ArrayList<>();
        outline.parts().forEach(part -> collect(part.clauses(), all));
        return all;
    }

    private static void collect(List<OutlineClause> clauses, List<OutlineClause> into) {
        for (OutlineClause clause : clauses) {
            into.add(clause);
            collect(clause.children(), into);
        }
    }

    private static TreeMap<String, Integer> words(Outline outline) {
        TreeMap<String, Integer> words = new TreeMap<>();
        for (OutlineClause clause : all(outline)) {
            String text = clause.label() + " " + clause.heading() + " " + clause.text();
            Arrays.stream(text.split("[\\s*]+"))
                    .map(word -> word.replaceAll("^(\\d+(?:\\.\\d+)*)\\.$", "$1"))
                    .filter(word -> !word.isEmpty() && !word.equals("null"))
                    .forEach(word -> words.merge(word, 1, Integer::sum));
        }
        return words;
    }

    private static void isTree(Outline outline) {
        for (OutlinePart part : outline.parts()) {
            levels(part.clauses(), 1);
        }
        List<String> ids = all(outline).stream().map(OutlineClause::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(outline.ledger().stream()
                        .map(LedgerLine::clause)
                        .filter(one -> one != null)
                        .distinct())
                .isSubsetOf(ids);
    }

    private static void levels(List<OutlineClause> clauses, int level) {
        assertThat(level).isLessThanOrEqualTo(Galley.DEEPEST + 1);
        for (OutlineClause clause : clauses) {
            assertThat(clause.level()).isEqualTo(level);
            levels(clause.children(), level + 1);
        }
    }
}
