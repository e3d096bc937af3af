package org.ordskifte.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ordskifte.diff.Change.Kind;

class ClauseDiffTest {

    private static UUID id(String name) {
        return name == null ? null : UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static Passage clause(String name, String parent, String label, String text) {
        return new Passage(id(name), id(parent), parent == null ? 1 : 2, label, null, text);
    }

    private static String told(List<Change> changes) {
        return changes.stream()
                .map(change -> change.present().text() + " "
                        + change.kinds().stream().map(Kind::name).collect(Collectors.joining("+")))
                .collect(Collectors.joining(", "));
    }

    @Test
    void a_clause_that_stands_as_it_stood_is_unchanged() {
        var text = List.of(clause("a", null, "1", "Alfa"));
        var changes = ClauseDiff.of(text, text);
        assertThat(told(changes)).isEqualTo("Alfa UNCHANGED");
        assertThat(changes.get(0).isUnchanged()).isTrue();
    }

    @Test
    void a_removed_clause_stands_where_it_used_to_and_the_next_one_is_renumbered() {
        var before = List.of(
                clause("a", null, "1", "Alfa"), clause("b", null, "2", "Beta"), clause("c", null, "3", "Gamma"));
        var after = List.of(
                clause("a", null, "1", "Alfa"), clause("c", null, "2", "Gamma"), clause("d", null, "3", "Delta"));
        assertThat(told(ClauseDiff.of(before, after)))
                .isEqualTo("Alfa UNCHANGED, Beta REMOVED, Gamma RENUMBERED, Delta ADDED");
    }

    @Test
    void one_that_left_its_place_among_its_siblings_has_moved_and_the_others_have_not() {
        var before = List.of(
                clause("a", null, null, "Alfa"), clause("b", null, null, "Beta"), clause("c", null, null, "Gamma"));
        var after = List.of(
                clause("c", null, null, "Gamma"), clause("a", null, null, "Alfa"), clause("b", null, null, "Beta"));
        assertThat(told(ClauseDiff.of(before, after))).isEqualTo("Gamma MOVED, Alfa UNCHANGED, Beta UNCHANGED");
    }

    @Test
    void a_clause_under_another_clause_has_moved_and_may_be_changed_and_renumbered_too() {
        var before = List.of(
                clause("a", null, "1", "Alfa"),
                clause("x", "a", "1.1", "gammel tekst"),
                clause("b", null, "2", "Beta"));
        var after = List.of(
                clause("a", null, "1", "Alfa"), clause("b", null, "2", "Beta"), clause("x", "b", "2.1", "ny tekst"));
        var changes = ClauseDiff.of(before, after);
        assertThat(changes.get(2).kinds()).isEqualTo(Set.of(Kind.CHANGED, Kind.MOVED, Kind.RENUMBERED));
        assertThat(changes.get(2).text())
                .containsExactly(
                        new Part(Part.Kind.DELETED, "gammel"),
                        new Part(Part.Kind.INSERTED, "ny"),
                        new Part(Part.Kind.SAME, " tekst"));
    }

    @Test
    void two_clauses_with_the_same_heading_are_told_apart() {
        var before = List.of(
                new Passage(id("a"), null, 1, null, "Ansvar", "Leder"),
                new Passage(id("b"), null, 1, null, "Ansvar", "Ansat"));
        var after = List.of(
                new Passage(id("b"), null, 1, null, "Ansvar", "Ansat"),
                new Passage(id("n"), null, 1, null, "Ansvar", "Leder"));
        assertThat(told(ClauseDiff.of(before, after))).isEqualTo("Leder REMOVED, Ansat UNCHANGED, Leder ADDED");
    }

    @Test
    void a_heading_is_compared_word_by_word() {
        var before = List.of(new Passage(id("a"), null, 1, "1", "Åbenhed om fejl", ""));
        var after = List.of(new Passage(id("a"), null, 1, "1", "Åbenhed om tvivl", ""));
        assertThat(ClauseDiff.of(before, after).get(0).heading())
                .containsExactly(
                        new Part(Part.Kind.SAME, "Åbenhed om "),
                        new Part(Part.Kind.DELETED, "fejl"),
                        new Part(Part.Kind.INSERTED, "tvivl"));
    }
}
