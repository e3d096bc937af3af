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

    @Test
    void a_clause_that_became_two_is_shown_as_its_parts_and_not_as_removed() {
        var before = List.of(clause("a", null, "1", "Lås skærmen. Del ikke koden."), clause("z", null, "2", "Zeta"));
        var after = List.of(
                clause("b", null, "1", "Lås altid skærmen."),
                clause("c", null, "2", "Del ikke koden."),
                clause("z", null, "3", "Zeta"));
        var links = List.of(
                new Descent(id("a"), id("b"), Descent.Kind.SPLIT, 2),
                new Descent(id("a"), id("c"), Descent.Kind.SPLIT, 2));

        var changes = ClauseDiff.of(before, after, links);

        assertThat(told(changes))
                .isEqualTo("Lås altid skærmen. SPLIT, Del ikke koden. SPLIT+RENUMBERED, Zeta RENUMBERED");
        assertThat(changes.get(0).before().id()).isEqualTo(id("a"));
        assertThat(changes.get(0).related()).extracting(Passage::id).containsExactly(id("c"));
        assertThat(marked(changes.get(0).text())).isEqualTo("Lås [+altid +]skærmen.");
        assertThat(marked(changes.get(1).text())).isEqualTo("Del ikke koden.");
    }

    @Test
    void a_part_that_keeps_the_identity_shares_the_words_with_the_new_one() {
        var before = List.of(clause("a", null, "1", "Lås skærmen. Del ikke koden."));
        var after = List.of(clause("a", null, "1", "Lås skærmen."), clause("c", null, "2", "Del aldrig koden."));
        var links = List.of(new Descent(id("a"), id("c"), Descent.Kind.SPLIT, 2));

        var changes = ClauseDiff.of(before, after, links);

        assertThat(told(changes)).isEqualTo("Lås skærmen. SPLIT, Del aldrig koden. SPLIT+RENUMBERED");
        assertThat(marked(changes.get(1).text())).isEqualTo("Del [-ikke-][+aldrig+] koden.");
    }

    @Test
    void clauses_that_became_one_are_shown_in_it_and_not_as_removed() {
        var before = List.of(clause("a", null, "1", "Lås skærmen."), clause("b", null, "2", "Del ikke koden."));
        var after = List.of(clause("a", null, "1", "Lås skærmen.\n\nDel ikke koden."));
        var links = List.of(new Descent(id("b"), id("a"), Descent.Kind.MERGED, 2));

        var changes = ClauseDiff.of(before, after, links);

        assertThat(told(changes)).isEqualTo("Lås skærmen.\n\nDel ikke koden. MERGED");
        assertThat(changes.get(0).related()).extracting(Passage::id).containsExactly(id("a"), id("b"));
        assertThat(changes.get(0).text()).containsExactly(new Part(Part.Kind.SAME, "Lås skærmen.\n\nDel ikke koden."));
    }

    @Test
    void seen_backwards_what_was_merged_goes_apart() {
        var early = List.of(clause("a", null, "1", "Alfa"), clause("b", null, "2", "Beta"));
        var late = List.of(clause("n", null, "1", "Alfa Beta"));
        var links = List.of(
                new Descent(id("a"), id("n"), Descent.Kind.MERGED, 3),
                new Descent(id("b"), id("n"), Descent.Kind.MERGED, 3));

        assertThat(told(ClauseDiff.of(late, early, ClauseDiff.between(links, 4, 1))))
                .isEqualTo("Alfa SPLIT, Beta SPLIT+RENUMBERED");
        assertThat(told(ClauseDiff.of(early, late, ClauseDiff.between(links, 1, 4))))
                .isEqualTo("Alfa Beta MERGED");
        assertThat(told(ClauseDiff.of(early, late, ClauseDiff.between(links, 3, 4))))
                .isEqualTo("Alfa REMOVED, Beta REMOVED, Alfa Beta ADDED");
    }

    @Test
    void a_chain_of_versions_is_followed_to_the_end() {
        var first = List.of(clause("a", null, "1", "Alfa Beta"));
        var third = List.of(clause("b", null, "1", "Alfa"), clause("d", null, "2", "Beta Gamma"));
        var links = List.of(
                new Descent(id("a"), id("b"), Descent.Kind.SPLIT, 2),
                new Descent(id("a"), id("c"), Descent.Kind.SPLIT, 2),
                new Descent(id("c"), id("d"), Descent.Kind.MERGED, 3));

        assertThat(told(ClauseDiff.of(first, third, links))).isEqualTo("Alfa SPLIT, Beta Gamma SPLIT+RENUMBERED");
    }

    @Test
    void one_that_was_recognised_late_is_the_same_under_its_other_identity() {
        var before = List.of(clause("a", null, "1", "Alfa"));
        var after = List.of(clause("x", null, "2", "Alfa"));
        var links = List.of(new Descent(id("a"), id("x"), Descent.Kind.MOVED, 2));

        assertThat(told(ClauseDiff.of(before, after, links))).isEqualTo("Alfa RENUMBERED");
    }

    @Test
    void one_that_took_the_place_of_another_says_which() {
        var before = List.of(clause("a", null, "1", "Alfa"));
        var after = List.of(clause("x", null, "1", "Noget andet"));
        var links = List.of(new Descent(id("a"), id("x"), Descent.Kind.REPLACED, 2));

        var changes = ClauseDiff.of(before, after, links);

        assertThat(told(changes)).isEqualTo("Alfa REMOVED, Noget andet ADDED");
        assertThat(changes.get(0).related()).extracting(Passage::id).containsExactly(id("x"));
        assertThat(changes.get(1).related()).extracting(Passage::id).containsExactly(id("a"));
    }

    private static Passage set(String text, List<String> tags, String motto, Form form) {
        return new Passage(id("a"), null, 1, "1", null, text, tags, motto, form);
    }

    private static Form form(String kind, List<String> marked, Form.Link... links) {
        return new Form(List.of(kind), marked, List.of(links), kind + marked + List.of(links));
    }

    private static List<Beside> besides(Passage before, Passage after) {
        Change change = ClauseDiff.of(List.of(before), List.of(after)).get(0);
        assertThat(change.is(Kind.CHANGED)).isEqualTo(!change.besides().isEmpty());
        assertThat(change.isUnchanged()).isEqualTo(change.besides().isEmpty());
        return change.besides();
    }

    @Test
    void a_value_that_was_added_or_removed_is_a_change() {
        Form form = form("Paragraph", List.of());
        Passage plain = set("Alfa", List.of("RESPEKT"), null, form);
        Passage open = set("Alfa", List.of("RESPEKT", "ÅBENHED"), null, form);
        assertThat(besides(plain, open)).containsExactly(new Beside(Beside.What.TAG, null, "ÅBENHED"));
        assertThat(besides(open, plain)).containsExactly(new Beside(Beside.What.TAG, "ÅBENHED", null));
        assertThat(besides(open, open)).isEmpty();
    }

    @Test
    void another_motto_is_a_change() {
        Form form = form("Paragraph", List.of());
        Passage none = set("Alfa", List.of(), null, form);
        Passage one = set("Alfa", List.of(), "Vi lytter", form);
        Passage other = set("Alfa", List.of(), "Vi hører", form);
        assertThat(besides(one, other)).containsExactly(new Beside(Beside.What.MOTTO, "Vi lytter", "Vi hører"));
        assertThat(besides(none, one)).containsExactly(new Beside(Beside.What.MOTTO, null, "Vi lytter"));
        assertThat(besides(one, none)).containsExactly(new Beside(Beside.What.MOTTO, "Vi lytter", null));
    }

    @Test
    void a_link_that_leads_elsewhere_is_a_change_even_among_other_words() {
        Form here = form("Paragraph", List.of(), new Form.Link("siden", "https://example.org/a"));
        Form there = form("Paragraph", List.of(), new Form.Link("siden", "https://example.org/b"));
        Beside led = new Beside(Beside.What.LINK, "https://example.org/a", "https://example.org/b");
        assertThat(besides(set("Se siden", List.of(), null, here), set("Se siden", List.of(), null, there)))
                .containsExactly(led);
        Change both = ClauseDiff.of(
                        List.of(set("Se siden", List.of(), null, here)),
                        List.of(set("Læs siden", List.of(), null, there)))
                .get(0);
        assertThat(both.besides()).containsExactly(led);
    }

    @Test
    void emphasis_and_kind_of_block_are_changes_of_form() {
        Beside form = new Beside(Beside.What.FORM, null, null);
        Passage plain = set("Alfa Beta", List.of(), null, form("Paragraph", List.of()));
        assertThat(besides(plain, set("Alfa Beta", List.of(), null, form("Listing", List.of()))))
                .containsExactly(form);
        Passage strong = set("Alfa Beta", List.of(), null, form("Paragraph", List.of("Beta")));
        assertThat(besides(plain, strong)).containsExactly(form);
        Passage more = set("Alfa Beta Gamma", List.of(), null, form("Paragraph", List.of("Beta")));
        assertThat(ClauseDiff.of(List.of(strong), List.of(more)).get(0).besides())
                .isEmpty();
        assertThat(ClauseDiff.of(List.of(plain), List.of(more)).get(0).besides())
                .containsExactly(form);
        Passage nested =
                set("Alfa Beta", List.of(), null, new Form(List.of("Paragraph"), List.of(), List.of(), "deep"));
        assertThat(besides(plain, nested)).containsExactly(form);
    }

    @Test
    void of_parts_only_what_none_of_them_has_is_lost() {
        Form form = form("Paragraph", List.of());
        Passage whole = new Passage(id("a"), null, 1, "1", null, "Alfa Beta", List.of("A", "B", "C"), null, form);
        Passage first = new Passage(id("a"), null, 1, "1", null, "Alfa", List.of("A"), null, form);
        Passage second = new Passage(id("b"), null, 1, "2", null, "Beta", List.of("B", "D"), null, form);
        var split = List.of(new Descent(id("a"), id("b"), Descent.Kind.SPLIT, 2));
        var parts = ClauseDiff.of(List.of(whole), List.of(first, second), split);
        assertThat(parts.get(0).besides()).containsExactly(new Beside(Beside.What.TAG, "C", null));
        assertThat(parts.get(1).besides())
                .containsExactly(new Beside(Beside.What.TAG, "C", null), new Beside(Beside.What.TAG, null, "D"));
        var merged = ClauseDiff.of(List.of(first, second), List.of(whole), ClauseDiff.between(split, 2, 1));
        assertThat(merged.get(0).besides())
                .containsExactly(new Beside(Beside.What.TAG, "D", null), new Beside(Beside.What.TAG, null, "C"));
    }

    private static String marked(List<Part> parts) {
        return parts.stream()
                .map(part -> switch (part.kind()) {
                    case SAME -> part.text();
                    case DELETED -> "[-" + part.text() + "-]";
                    case INSERTED -> "[+" + part.text() + "+]";
                })
                .collect(Collectors.joining());
    }
}
