package org.ordskifte.intake.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.ordskifte.intake.outline.Outline;
import org.ordskifte.intake.outline.OutlineClause;
import org.ordskifte.intake.outline.OutlinePart;

/** The clauses of a file in the order of the text, with the account of its lines, while they are being corrected. */
final class Galley {

    static final int DEEPEST = 8;

    final Outline found;
    final Account account;
    final List<Row> rows = new ArrayList<>();

    Galley(Outline found) {
        this.found = found;
        this.account = new Account(found.ledger());
        for (int part = 0; part < found.parts().size(); part++) {
            lay(found.parts().get(part).clauses(), part, 1);
        }
    }

    private void lay(List<OutlineClause> clauses, int part, int level) {
        for (OutlineClause clause : clauses) {
            rows.add(Row.of(clause, part, level));
            lay(clause.children(), part, level + 1);
        }
    }

    Optional<Row> row(String id) {
        return rows.stream().filter(row -> row.id.equals(id)).findFirst();
    }

    /** The clause that stands before this one in the same part; null for the first. */
    Row before(Row row) {
        for (int i = rows.indexOf(row) - 1; i >= 0 && rows.get(i).part == row.part; i--) {
            if (!rows.get(i).dropped) {
                return rows.get(i);
            }
        }
        return null;
    }

    /** A clause and everything below it. */
    List<Row> family(Row row) {
        List<Row> family = new ArrayList<>(List.of(row));
        for (int i = rows.indexOf(row) + 1; i < rows.size() && rows.get(i).part == row.part; i++) {
            Row next = rows.get(i);
            if (next.level > row.level) {
                family.add(next);
            } else if (!next.dropped) {
                break;
            }
        }
        return family;
    }

    int deepest(Row row) {
        return family(row).stream().mapToInt(one -> one.level).max().orElse(row.level);
    }

    /** Where a clause stands, by its words. */
    Place place(Row row) {
        List<Row> equal = rows.stream()
                .filter(one -> one.dropped == row.dropped && same(row).test(one))
                .toList();
        return new Place(
                account.first(row.id), row.label, row.heading, row.words(), equal.indexOf(row) + 1, equal.size());
    }

    private static Predicate<Row> same(Row row) {
        return one -> Objects.equals(one.label, row.label)
                && Objects.equals(one.heading, row.heading)
                && one.words().equals(row.words());
    }

    /** The clause that a place means; none where it is not there or several could be meant. */
    Optional<Row> find(Place place, boolean dropped) {
        List<Row> pool = rows.stream().filter(one -> one.dropped == dropped).toList();
        Predicate<Row> label = one -> Objects.equals(one.label, place.label());
        Predicate<Row> heading = one -> Objects.equals(one.heading, place.heading());
        Predicate<Row> words = one -> one.words().equals(place.words());
        List<Row> equal = pool.stream().filter(label.and(heading).and(words)).toList();
        if (!equal.isEmpty()) {
            return Optional.ofNullable(among(equal, place));
        }
        boolean headed = place.heading() != null;
        return only(pool, heading.and(words), headed || !place.words().isEmpty())
                .or(() -> only(pool, heading.and(label), headed));
    }

    private Row among(List<Row> equal, Place place) {
        return equal.size() == 1
                ? equal.get(0)
                : equal.stream()
                        .filter(one -> Objects.equals(account.first(one.id), place.line()))
                        .findFirst()
                        .orElse(equal.size() == place.of() ? equal.get(place.nth() - 1) : null);
    }

    private static Optional<Row> only(List<Row> pool, Predicate<Row> wanted, boolean telling) {
        List<Row> meant = telling ? pool.stream().filter(wanted).limit(2).toList() : List.of();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** The parts as they are now. */
    List<OutlinePart> parts() {
        List<OutlinePart> parts = new ArrayList<>();
        for (int part = 0; part < found.parts().size(); part++) {
            int number = part;
            List<Row> standing = rows.stream()
                    .filter(row -> row.part == number && !row.dropped)
                    .toList();
            parts.add(found.parts().get(part).with(tree(standing, 1)));
        }
        return parts;
    }

    private static List<OutlineClause> tree(List<Row> rows, int depth) {
        List<OutlineClause> clauses = new ArrayList<>();
        for (int i = 0; i < rows.size(); ) {
            int end = i + 1;
            while (end < rows.size() && rows.get(end).level > rows.get(i).level) {
                end++;
            }
            clauses.add(rows.get(i).done(depth, tree(rows.subList(i + 1, end), depth + 1)));
            i = end;
        }
        return List.copyOf(clauses);
    }
}
