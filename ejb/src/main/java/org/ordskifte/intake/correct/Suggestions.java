package org.ordskifte.intake.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.ordskifte.intake.correct.Corrected.Suggestion;
import org.ordskifte.intake.correct.Corrected.Taken;
import org.ordskifte.intake.correct.Step.Kind;
import org.ordskifte.intake.outline.LedgerLine;
import org.ordskifte.intake.outline.Outline;
import org.ordskifte.intake.outline.Warning;

/** Words that the file itself says in another way elsewhere. They are shown; only a person puts them in. */
final class Suggestions {

    private Suggestions() {}

    static List<Suggestion> of(Outline outline, Galley galley, List<Taken> taken) {
        List<Suggestion> all = new ArrayList<>();
        for (int i = 0; i < outline.warnings().size(); i++) {
            Warning warning = outline.warnings().get(i);
            Map<String, Object> said = warning.details();
            LedgerLine line = galley.account.at(warning.line());
            Row row = line == null || line.clause() == null
                    ? null
                    : galley.row(line.clause()).orElse(null);
            switch (warning.code()) {
                case "SOFT_HYPHEN_SUSPECTED" ->
                    all.add(suggestion(i, row, null, said.get("text"), said.get("suggest"), taken));
                case "TOC_HEADING_DIFFERS" ->
                    all.add(suggestion(i, row, text(said.get("clause")), said.get("body"), said.get("toc"), taken));
                case "SUMMARY_DIFFERS_FROM_BODY" -> pairs(i, said.get("pairs"), galley, taken, all);
                default -> {
                    // says nothing about words
                }
            }
        }
        return List.copyOf(all);
    }

    private static void pairs(int index, Object pairs, Galley galley, List<Taken> taken, List<Suggestion> all) {
        if (pairs instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof Map<?, ?> pair) {
                    String heading = text(pair.get("clause"));
                    List<Row> meant = galley.rows.stream()
                            .filter(row -> Objects.equals(row.heading, heading))
                            .toList();
                    Row row = meant.size() == 1 ? meant.get(0) : null;
                    all.add(suggestion(index, row, heading, pair.get("body"), pair.get("table"), taken));
                }
            }
        }
    }

    private static Suggestion suggestion(
            int index, Row row, String at, Object printed, Object other, List<Taken> taken) {
        String from = text(printed);
        String to = text(other);
        boolean done = taken.stream().anyMatch(one -> puts(one, from, to));
        boolean open = row != null && !row.dropped && from != null && to != null && Hand.says(row, from);
        return new Suggestion(index + 1, open && !done ? row.id : null, at, from, to, done);
    }

    private static boolean puts(Taken one, String from, String to) {
        return one.misfit() == null
                && one.step().kind() == Kind.REWORD
                && one.step().from().equals(from)
                && one.step().to().equals(to);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    /** A warning whose every suggestion was taken needs nothing more. */
    static List<Warning> settled(List<Warning> warnings, List<Suggestion> suggestions, List<Taken> taken) {
        return IntStream.range(0, warnings.size())
                .mapToObj(index -> {
                    Warning warning = warnings.get(index);
                    List<Suggestion> own = suggestions.stream()
                            .filter(one -> one.warning() == index + 1)
                            .toList();
                    boolean done = !own.isEmpty() && own.stream().allMatch(Suggestion::taken);
                    return done && warning.settled() == null
                            ? taken.stream()
                                    .filter(one -> puts(
                                            one, own.get(0).from(), own.get(0).to()))
                                    .findFirst()
                                    .map(one -> warning.settled(new Warning.Settled(
                                            one.step().by(), one.step().at())))
                                    .orElse(warning)
                            : warning;
                })
                .toList();
    }
}
