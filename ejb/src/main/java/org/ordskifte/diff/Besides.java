package org.ordskifte.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ordskifte.diff.Beside.What;

/** Finds what changed in a clause beside its words: values, motto, where links lead and how the words are set. */
final class Besides {

    private final List<Passage> before;
    private final Passage after;
    private final List<Passage> others;
    private final List<Beside> found = new ArrayList<>();

    private Besides(List<Passage> before, Passage after, List<Passage> others) {
        this.before = before;
        this.after = after;
        this.others = others;
    }

    /** Of a clause that is still one. */
    static List<Beside> of(Passage before, Passage after) {
        Besides besides = new Besides(List.of(before), after, List.of());
        besides.all();
        besides.form(before);
        return List.copyOf(besides.found);
    }

    /**
     * Of one that came from several, or is one of several. Their words were set anew, so that only what was lost or won
     * counts.
     *
     * @param others what else came from the same words
     */
    static List<Beside> of(List<Passage> before, Passage after, List<Passage> others) {
        Besides besides = new Besides(before, after, others);
        besides.all();
        return List.copyOf(besides.found);
    }

    private void all() {
        lostAndWon(What.TAG, Passage::tags);
        mottos();
        links();
    }

    private void mottos() {
        Function<Passage, List<String>> motto = one -> one.motto() == null ? List.of() : List.of(one.motto());
        Set<String> old = union(before, motto);
        if (before.size() == 1 && old.size() == 1 && after.motto() != null && !old.contains(after.motto())) {
            found.add(new Beside(What.MOTTO, before.get(0).motto(), after.motto()));
        } else {
            lostAndWon(What.MOTTO, motto);
        }
    }

    private void links() {
        Map<String, String> old = targets(before);
        Map<String, String> now = targets(List.of(after));
        Set<String> led = new HashSet<>();
        old.forEach((words, target) -> {
            String other = now.get(words);
            if (other != null && !other.equals(target)) {
                found.add(new Beside(What.LINK, target, other));
                led.add(words);
            }
        });
        lostAndWon(What.LINK, one -> one.form().links().stream()
                .filter(link -> !led.contains(link.words()))
                .map(Form.Link::target)
                .toList());
    }

    /** By the words that lead there; the same words may lead to several places. */
    private static Map<String, String> targets(List<Passage> passages) {
        return passages.stream()
                .flatMap(one -> one.form().links().stream())
                .collect(Collectors.toMap(
                        Form.Link::words, Form.Link::target, (one, other) -> one + ", " + other, LinkedHashMap::new));
    }

    private void lostAndWon(What what, Function<Passage, List<String>> part) {
        Set<String> old = union(before, part);
        Set<String> elsewhere = union(others, part);
        List<String> now = part.apply(after);
        old.stream()
                .filter(one -> !now.contains(one) && !elsewhere.contains(one))
                .forEach(one -> found.add(new Beside(what, one, null)));
        new LinkedHashSet<>(now)
                .stream().filter(one -> !old.contains(one)).forEach(one -> found.add(new Beside(what, null, one)));
    }

    private static Set<String> union(List<Passage> passages, Function<Passage, List<String>> part) {
        return passages.stream()
                .map(part)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Where words changed too, only what they do not explain. */
    private void form(Passage old) {
        Form was = old.form();
        Form is = after.form();
        boolean sameWords = Objects.equals(old.text(), after.text());
        boolean differs = sameWords
                ? !was.kinds().equals(is.kinds())
                        || !was.marked().equals(is.marked())
                        || found.isEmpty() && !was.whole().equals(is.whole())
                : !Set.copyOf(was.kinds()).equals(Set.copyOf(is.kinds()))
                        || lostMark(was, is, after)
                        || lostMark(is, was, old);
        if (differs) {
            found.add(new Beside(What.FORM, null, null));
        }
    }

    /** Whether words that were emphasised in one version stand in the other one without it. */
    private static boolean lostMark(Form one, Form other, Passage there) {
        return one.marked().stream()
                .anyMatch(words -> !other.marked().contains(words)
                        && there.text() != null
                        && there.text().contains(words));
    }
}
