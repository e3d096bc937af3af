package org.ordskifte.intake.correct;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ordskifte.document.Block;
import org.ordskifte.document.ClauseKind;
import org.ordskifte.document.Markup;
import org.ordskifte.intake.correct.Corrected.Dropped;
import org.ordskifte.intake.correct.Corrected.Taken;
import org.ordskifte.intake.correct.Row.Cell;
import org.ordskifte.intake.correct.Step.Kind;
import org.ordskifte.intake.correct.Step.Misfit;
import org.ordskifte.intake.outline.FileComment;
import org.ordskifte.intake.outline.LedgerLine;
import org.ordskifte.intake.outline.LedgerLine.As;
import org.ordskifte.intake.outline.Outline;
import org.ordskifte.intake.source.SourceLine;

/**
 * Takes the steps of a person one after the other over what was found. A pure function: the same findings and the same steps
 * give the same outline, and what was found is not touched.
 */
public final class Corrections {

    /** Lines that can be text after all; a heading or a text is one already, and the title stands by itself. */
    private static final Set<As> OTHER = EnumSet.of(As.LEFT_OUT, As.METADATA, As.SUMMARY, As.TAG);

    private final Galley galley;
    private final Map<Integer, String> texts;

    private Corrections(Outline found, List<SourceLine> lines) {
        this.galley = new Galley(found);
        this.texts = lines.stream().collect(Collectors.toMap(SourceLine::number, SourceLine::text, (a, b) -> a));
    }

    /** @param lines of the file; none where no step is about a line */
    public static Corrected apply(Outline found, List<SourceLine> lines, List<Step> steps) {
        Corrections work = new Corrections(found, lines);
        List<Taken> taken = steps.stream().map(work::take).toList();
        return work.done(taken);
    }

    /**
     * A step as a person asks for it, with the words of the place where it is to be taken.
     *
     * @param clause the id of a clause as the corrected outline names it; null where a line is meant
     * @param asked what is to be done, without its place
     * @return empty where there is no such clause or line
     */
    public static Optional<Step> placed(
            Outline found, List<SourceLine> lines, List<Step> steps, String clause, Integer line, Step asked) {
        Corrections work = new Corrections(found, lines);
        steps.forEach(work::take);
        if (asked.kind() == Kind.TAKE_IN) {
            return line == null || !work.texts.containsKey(line)
                    ? Optional.empty()
                    : Optional.of(with(asked, work.place(line), null));
        }
        return work.galley.row(clause).map(row -> with(asked, work.galley.place(row), beginning(row, asked)));
    }

    private static Step with(Step asked, Place place, String words) {
        return new Step(
                asked.kind(),
                place,
                asked.block(),
                asked.item(),
                words,
                asked.tag(),
                asked.from(),
                asked.to(),
                asked.made(),
                asked.by(),
                asked.at());
    }

    private static String beginning(Row row, Step asked) {
        Integer block = asked.block();
        return block == null || block < 1 || block > row.cells.size()
                ? null
                : Parting.beginning(row.cells.get(block - 1).block(), asked.item());
    }

    private Taken take(Step step) {
        if (step.kind() == Kind.TAKE_IN) {
            return takeIn(step);
        }
        Row row = galley.find(step.place(), step.kind() == Kind.RESTORE).orElse(null);
        if (row == null) {
            return new Taken(step, null, Misfit.GONE);
        }
        if (!Hand.possible(galley, row, step.kind(), step)) {
            return new Taken(step, null, Misfit.IMPOSSIBLE);
        }
        return new Taken(step, Hand.make(galley, row, step), null);
    }

    private Place place(int line) {
        String text = texts.get(line);
        List<Integer> equal = equal(text);
        return new Place(line, null, null, text, equal.indexOf(line) + 1, equal.size());
    }

    private List<Integer> equal(String text) {
        return texts.entrySet().stream()
                .filter(one -> one.getValue().equals(text))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private Taken takeIn(Step step) {
        List<Integer> equal = equal(step.place().words());
        Integer line = equal.contains(step.place().line())
                ? step.place().line()
                : equal.size() == step.place().of() ? equal.get(step.place().nth() - 1) : null;
        LedgerLine now = galley.account.at(line);
        if (now == null) {
            return new Taken(step, null, Misfit.GONE);
        }
        if (!OTHER.contains(now.as()) || galley.found.parts().isEmpty()) {
            return new Taken(step, null, Misfit.IMPOSSIBLE);
        }
        return new Taken(step, takeIn(line, step.made()), null);
    }

    /** Within a clause it becomes a paragraph of it; between two of them a clause of its own; a marked heading, its heading. */
    private String takeIn(int line, String made) {
        String text = texts.get(line);
        boolean heading = text.matches("#{1,9}\\s+\\S.*");
        Block.Paragraph words = new Block.Paragraph(text.replaceFirst("^#{1,9}\\s+", ""), List.of());
        Set<String> standing = galley.rows.stream()
                .filter(row -> !row.dropped)
                .map(row -> row.id)
                .collect(Collectors.toSet());
        Row above = Optional.ofNullable(galley.account.above(line, standing))
                .flatMap(galley::row)
                .orElse(null);
        if (above != null && !heading && galley.account.last(above.id) > line) {
            int at = 0;
            while (at < above.cells.size() && above.cells.get(at).line() < line) {
                at++;
            }
            above.cells.add(at, new Cell(words, line));
            galley.account.take(line, As.CLAUSE, above.id);
            return above.id;
        }
        Row fresh =
                new Row(made, above == null ? 0 : above.part, above == null ? 1 : above.level, ClauseKind.CLAUSE, null);
        if (heading) {
            fresh.heading = Markup.plain(words.text());
        } else {
            fresh.cells.add(new Cell(words, line));
        }
        galley.rows.add(above == null ? 0 : galley.rows.indexOf(above) + 1, fresh);
        galley.account.take(line, heading ? As.HEADING : As.CLAUSE, fresh.id);
        return fresh.id;
    }

    private Corrected done(List<Taken> taken) {
        Set<String> gone = galley.rows.stream()
                .filter(row -> row.dropped)
                .map(row -> row.id)
                .collect(Collectors.toSet());
        List<LedgerLine> ledger = galley.account.closed(gone);
        Map<Integer, String> clauses = new LinkedHashMap<>();
        ledger.stream().filter(one -> one.clause() != null).forEach(one -> clauses.put(one.line(), one.clause()));
        List<FileComment> comments = galley.found.comments().stream()
                .map(one -> one.on(clauses.get(one.line())))
                .toList();
        Outline outline = galley.found.with(galley.parts(), ledger, comments);
        List<Corrected.Suggestion> suggestions = Suggestions.of(outline, galley, taken);
        Map<String, Set<Kind>> possible = new LinkedHashMap<>();
        galley.rows.stream()
                .filter(row -> !row.dropped)
                .forEach(row -> possible.put(row.id, Hand.possible(galley, row)));
        return new Corrected(
                outline.withWarnings(Suggestions.settled(outline.warnings(), suggestions, taken)),
                taken,
                dropped(),
                suggestions,
                possible);
    }

    private List<Dropped> dropped() {
        List<Dropped> dropped = new ArrayList<>();
        Row head = null;
        int below = 0;
        for (Row row : galley.rows) {
            if (row.dropped && head != null && row.part == head.part && row.level > head.level) {
                below++;
                continue;
            }
            add(dropped, head, below);
            head = row.dropped ? row : null;
            below = 0;
        }
        add(dropped, head, below);
        return List.copyOf(dropped);
    }

    private void add(List<Dropped> dropped, Row head, int below) {
        if (head != null) {
            Row before = galley.before(head);
            dropped.add(new Dropped(
                    head.id,
                    galley.found.parts().get(head.part).id(),
                    head.label,
                    head.heading,
                    head.words(),
                    head.level,
                    below,
                    Objects.isNull(before) ? null : before.id));
        }
    }
}
