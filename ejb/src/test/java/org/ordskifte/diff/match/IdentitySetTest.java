package org.ordskifte.diff.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ordskifte.diff.Passage;
import org.ordskifte.diff.match.LabelledTexts.Scenario;

class IdentitySetTest {

    static Stream<String> scenarios() {
        return Stream.concat(LabelledTexts.TUNING.stream(), LabelledTexts.HELD_OUT.stream());
    }

    static List<Verdict> verdicts(List<String> names) {
        List<Verdict> verdicts = new ArrayList<>();
        for (String name : names) {
            Scenario scenario = LabelledTexts.read(name);
            List<Origin> origins = ClauseMatching.of(scenario.before(), scenario.after());
            for (int i = 0; i < origins.size(); i++) {
                verdicts.add(Verdict.on(scenario.labels().get(i), origins.get(i)));
            }
        }
        return verdicts;
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void no_clause_is_taken_for_another_without_asking(String name) {
        assertThat(verdicts(List.of(name)).stream().filter(Verdict::wrongMatch)).isEmpty();
    }

    /** Every clause whose original was taken away must be found new or asked about, never be taken for another. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void a_clause_whose_original_is_gone_is_taken_for_no_other(String name) {
        Scenario scenario = LabelledTexts.read(name);
        for (Passage gone : scenario.before()) {
            List<Passage> before = scenario.before().stream()
                    .filter(one -> one != gone)
                    .map(one -> gone.id().equals(one.parent()) ? under(gone.parent(), one) : one)
                    .toList();
            List<Origin> origins = ClauseMatching.of(before, scenario.after());
            for (int i = 0; i < origins.size(); i++) {
                Verdict verdict = Verdict.on(scenario.labels().get(i), origins.get(i));
                assertThat(verdict.wrongMatch())
                        .as("without %s: %s", gone.name(), verdict)
                        .isFalse();
            }
        }
    }

    private static Passage under(UUID parent, Passage one) {
        return new Passage(one.id(), parent, one.level(), one.label(), one.heading(), one.text());
    }

    @Test
    void the_figures_in_the_docs_are_those_of_this_set() throws IOException {
        Path docs = Path.of("..", "docs", "identity.md");
        String now = Files.readString(docs);
        String told = IdentityFigures.put(now, verdicts(LabelledTexts.TUNING), verdicts(LabelledTexts.HELD_OUT));
        if (Boolean.getBoolean("identity.write")) {
            Files.writeString(docs, told);
        } else {
            assertThat(now).as("run the command that docs/identity.md names").isEqualTo(told);
        }
    }

    @Test
    void the_labelled_set_is_decided_as_a_person_would() {
        List<Verdict> verdicts = verdicts(scenarios().toList());
        assertThat(verdicts).hasSizeGreaterThanOrEqualTo(200);
        long right = verdicts.stream().filter(Verdict::right).count();
        assertThat((double) right / verdicts.size())
                .as(() -> verdicts.stream().filter(one -> !one.right()).toList().toString())
                .isGreaterThanOrEqualTo(0.98);
    }
}
