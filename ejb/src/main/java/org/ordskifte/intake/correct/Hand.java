package org.ordskifte.intake.correct;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ordskifte.document.Block;
import org.ordskifte.document.Markup;
import org.ordskifte.intake.correct.Row.Cell;
import org.ordskifte.intake.correct.Step.Kind;

/** Does to a clause what a step says, where that is possible. */
final class Hand {

    private static final int LONGEST_HEADING = 1000;
    private static final Pattern NUMBERED = Pattern.compile("(§?\\s?\\d{1,3}(?:\\.\\d{1,3})*)\\.?\\s+(\\p{Lu}.*)");

    /** One way of correcting a clause: when it can be done, and how. It gives the id of the clause that was acted on. */
    private record Rule(Possible when, Making how) {}

    private interface Possible {
        boolean test(Galley galley, Row row, Step step);
    }

    private interface Making {
        String of(Galley galley, Row row, Step step);
    }

    private static final Map<Kind, Rule> RULES = new EnumMap<>(Kind.class);

    static {
        RULES.put(
                Kind.PROMOTE,
                new Rule((galley, row, step) -> row.level > 1, (galley, row, step) -> shift(galley, row, -1)));
        RULES.put(Kind.DEMOTE, new Rule(Hand::mayDemote, (galley, row, step) -> shift(galley, row, 1)));
        RULES.put(Kind.JOIN, new Rule((galley, row, step) -> galley.before(row) != null, Hand::join));
        RULES.put(Kind.SPLIT, new Rule(Parting::may, Parting::make));
        RULES.put(Kind.HEADING, new Rule(Hand::mayHead, Hand::head));
        RULES.put(Kind.TEXT, new Rule((galley, row, step) -> row.isTitled(), Hand::text));
        RULES.put(Kind.TAG, new Rule(Hand::mayTag, Hand::tag));
        RULES.put(Kind.UNTAG, new Rule((galley, row, step) -> tagged(row, step), Hand::untag));
        RULES.put(Kind.DROP, new Rule((galley, row, step) -> !row.dropped, Hand::drop));
        RULES.put(Kind.RESTORE, new Rule((galley, row, step) -> row.dropped, Hand::restore));
        RULES.put(Kind.REWORD, new Rule((galley, row, step) -> says(row, step.from()), Hand::reword));
    }

    private Hand() {}

    /** @param kind any but {@link Kind#TAKE_IN}, which is about a line */
    static boolean possible(Galley galley, Row row, Kind kind, Step step) {
        return RULES.get(kind).when().test(galley, row, step);
    }

    static String make(Galley galley, Row row, Step step) {
        return RULES.get(step.kind()).how().of(galley, row, step);
    }

    /** What needs no more than the clause itself and can be done with it. */
    static Set<Kind> possible(Galley galley, Row row) {
        EnumSet<Kind> possible = EnumSet.noneOf(Kind.class);
        for (Kind kind : List.of(Kind.PROMOTE, Kind.DEMOTE, Kind.JOIN, Kind.HEADING, Kind.TEXT, Kind.DROP)) {
            if (possible(galley, row, kind, null)) {
                possible.add(kind);
            }
        }
        return possible;
    }

    private static boolean mayDemote(Galley galley, Row row, Step step) {
        Row before = galley.before(row);
        return before != null && before.level >= row.level && galley.deepest(row) < Galley.DEEPEST;
    }

    private static String shift(Galley galley, Row row, int by) {
        galley.family(row).forEach(one -> one.level += by);
        return row.id;
    }

    /** A sentence that was torn apart becomes one again; everything else stays a block of its own. */
    private static String join(Galley galley, Row row, Step step) {
        Row before = galley.before(row);
        List<Cell> cells = new ArrayList<>(row.cells);
        if (row.isTitled()) {
            cells.add(0, new Cell(new Block.Paragraph(row.title(), List.of()), line(galley, row)));
        }
        if (!cells.isEmpty() && !before.cells.isEmpty()) {
            Cell last = before.cells.get(before.cells.size() - 1);
            if (last.block() instanceof Block.Paragraph torn
                    && cells.get(0).block() instanceof Block.Paragraph rest
                    && isTorn(torn, rest)) {
                Set<String> tags = new LinkedHashSet<>(torn.tags());
                tags.addAll(rest.tags());
                before.cells.set(
                        before.cells.size() - 1,
                        new Cell(new Block.Paragraph(torn.text() + " " + rest.text(), List.copyOf(tags)), last.line()));
                cells.remove(0);
            }
        }
        before.cells.addAll(cells);
        before.loose.addAll(row.loose);
        galley.account.move(row.id, before.id, line -> true);
        int up = Math.max(0, row.level - before.level);
        galley.family(row).forEach(one -> one.level -= up);
        galley.rows.remove(row);
        return before.id;
    }

    private static boolean isTorn(Block.Paragraph first, Block.Paragraph second) {
        return !first.text().isEmpty()
                && !second.text().isEmpty()
                && ".!?:;".indexOf(first.text().charAt(first.text().length() - 1)) < 0
                && Character.isLowerCase(second.text().charAt(0));
    }

    private static int line(Galley galley, Row row) {
        Integer first = galley.account.first(row.id);
        return first == null ? 0 : first;
    }

    /** A step that knows how its block began looks for those words; else for the number. */
    static int block(Row row, Step step) {
        if (step.block() == null) {
            return -1;
        }
        if (step.words() != null) {
            List<Integer> meant = new ArrayList<>();
            for (int i = 0; i < row.cells.size(); i++) {
                if (Place.beginning(Markup.text(List.of(row.cells.get(i).block())))
                        .equals(step.words())) {
                    meant.add(i);
                }
            }
            return meant.size() == 1 ? meant.get(0) : meant.contains(step.block() - 1) ? step.block() - 1 : -1;
        }
        return step.block() - 1;
    }

    private static boolean mayHead(Galley galley, Row row, Step step) {
        return row.heading == null
                && !row.cells.isEmpty()
                && row.cells.get(0).block() instanceof Block.Paragraph paragraph
                && paragraph.text().length() <= LONGEST_HEADING
                && !Markup.plain(paragraph.text()).isBlank();
    }

    /** A number in front of the words is the clause's own, if it has none yet. */
    private static String head(Galley galley, Row row, Step step) {
        Cell first = row.cells.remove(0);
        String words = Markup.plain(((Block.Paragraph) first.block()).text()).replaceAll("\\s+", " ");
        Matcher numbered = NUMBERED.matcher(words);
        boolean number = row.label == null && numbered.matches();
        row.label = number ? numbered.group(1) : row.label;
        row.heading = number ? numbered.group(2) : words;
        row.loose.addAll(Wording.tags(first.block()));
        int next = row.cells.isEmpty() ? Integer.MAX_VALUE : row.cells.get(0).line();
        if (first.line() > 0 && next > first.line()) {
            galley.account.head(row.id, line -> line >= first.line() && line < next);
        }
        return row.id;
    }

    private static String text(Galley galley, Row row, Step step) {
        row.cells.add(0, new Cell(new Block.Paragraph(row.title(), List.of()), line(galley, row)));
        row.label = null;
        row.heading = null;
        galley.account.move(row.id, row.id, line -> true);
        return row.id;
    }

    private static boolean mayTag(Galley galley, Row row, Step step) {
        int at = block(row, step);
        return at >= 0
                && at < row.cells.size()
                && Wording.carriesTags(row.cells.get(at).block())
                && !Wording.tags(row.cells.get(at).block()).contains(step.tag());
    }

    private static String tag(Galley galley, Row row, Step step) {
        int at = block(row, step);
        Set<String> tags = new LinkedHashSet<>(Wording.tags(row.cells.get(at).block()));
        tags.add(step.tag());
        row.cells.set(
                at,
                new Cell(
                        Wording.tagged(row.cells.get(at).block(), tags),
                        row.cells.get(at).line()));
        return row.id;
    }

    private static boolean tagged(Row row, Step step) {
        if (step.block() != null) {
            int at = block(row, step);
            return at >= 0
                    && at < row.cells.size()
                    && Wording.tags(row.cells.get(at).block()).contains(step.tag());
        }
        return row.loose.contains(step.tag())
                || row.cells.stream()
                        .anyMatch(cell -> Wording.tags(cell.block()).contains(step.tag()));
    }

    /** At the block that is named; everywhere in the clause where none is. */
    private static String untag(Galley galley, Row row, Step step) {
        int only = block(row, step);
        for (int i = 0; i < row.cells.size(); i++) {
            Cell cell = row.cells.get(i);
            if ((only < 0 || only == i) && Wording.carriesTags(cell.block())) {
                Set<String> tags = new LinkedHashSet<>(Wording.tags(cell.block()));
                tags.remove(step.tag());
                row.cells.set(i, new Cell(Wording.tagged(cell.block(), tags), cell.line()));
            }
        }
        if (only < 0) {
            row.loose.remove(step.tag());
        }
        return row.id;
    }

    private static String drop(Galley galley, Row row, Step step) {
        galley.family(row).forEach(one -> one.dropped = true);
        return row.id;
    }

    /** It comes back where it stood, no deeper than what now stands before it allows. */
    private static String restore(Galley galley, Row row, Step step) {
        Row before = galley.before(row);
        int up = Math.max(0, row.level - (before == null ? 1 : before.level + 1));
        List<Row> family = new ArrayList<>(List.of(row));
        for (int i = galley.rows.indexOf(row) + 1; i < galley.rows.size(); i++) {
            Row next = galley.rows.get(i);
            if (!next.dropped || next.part != row.part || next.level <= row.level) {
                break;
            }
            family.add(next);
        }
        family.forEach(one -> {
            one.dropped = false;
            one.level -= up;
        });
        return row.id;
    }

    static boolean says(Row row, String words) {
        return words != null
                && (Objects.requireNonNullElse(row.heading, "").contains(words)
                        || row.cells.stream().anyMatch(cell -> says(cell.block(), words)));
    }

    private static boolean says(Block block, String words) {
        boolean[] found = {false};
        Wording.reworded(block, text -> {
            found[0] |= text.contains(words);
            return text;
        });
        return found[0];
    }

    private static String reword(Galley galley, Row row, Step step) {
        row.heading = row.heading == null ? null : row.heading.replace(step.from(), step.to());
        row.cells.replaceAll(cell ->
                new Cell(Wording.reworded(cell.block(), text -> text.replace(step.from(), step.to())), cell.line()));
        return row.id;
    }
}
