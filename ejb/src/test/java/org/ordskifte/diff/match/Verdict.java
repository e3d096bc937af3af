package org.ordskifte.diff.match;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ordskifte.diff.match.LabelledTexts.Labelled;

/**
 * Whether a decision is right. It is right when it says what the person says: the same clause, none, the parts, the
 * whole, or a question in which the clause in mind is among those offered. It is a wrong match when it takes, without
 * asking, a clause the person did not name. Asking where the person is sure is a needless question: not right, no harm.
 */
record Verdict(Labelled labelled, Origin origin, boolean right, boolean wrongMatch) {

    static Verdict on(Labelled labelled, Origin origin) {
        Set<UUID> named = new HashSet<>(labelled.named());
        Set<UUID> taken = new HashSet<>(origin.of());
        boolean automatic = !taken.isEmpty();
        boolean right =
                switch (labelled.word()) {
                    case "same" -> origin.kind() == Origin.Kind.SAME && taken.equals(named);
                    case "new" -> origin.kind() == Origin.Kind.NEW;
                    case "split" -> origin.kind() == Origin.Kind.SPLIT && taken.equals(named);
                    case "merged" -> origin.kind() == Origin.Kind.MERGED && taken.equals(named);
                    case "ask" ->
                        origin.kind() == Origin.Kind.DOUBTFUL && offered(origin).containsAll(named);
                    default -> throw new IllegalArgumentException(labelled.answer());
                };
        boolean unsure = labelled.word().equals("ask");
        return new Verdict(labelled, origin, right, automatic && (unsure || !named.containsAll(taken)));
    }

    private static List<UUID> offered(Origin origin) {
        return origin.candidates().stream().map(Candidate::clause).toList();
    }

    @Override
    public String toString() {
        return labelled.scenario() + " " + labelled.clause().name() + " ["
                + labelled.clause().text().lines().findFirst().orElse("") + "] is " + labelled.answer() + ", decided "
                + origin.kind() + " " + origin.ground() + " "
                + String.format(java.util.Locale.ROOT, "%.2f", origin.likeness())
                + (wrongMatch ? " WRONG MATCH" : "");
    }
}
