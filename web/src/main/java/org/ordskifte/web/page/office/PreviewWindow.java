package org.ordskifte.web.page.office;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * As much of a long file as one page shows: so many clauses, and the lines they stand on. Whoever follows a link to a
 * clause or a line comes to the page on which it stands.
 *
 * @param pieces of the whole file
 * @param first index of the first one that is shown
 */
record PreviewWindow(List<Findings.Piece> pieces, int first) {

    static final int MOST = 120;

    /** Where another part of the file is shown. */
    public record Sheet(int from, int to, String query, boolean here) {}

    /** @param wanted the clause asked for, the line asked for, or neither */
    static PreviewWindow of(List<Findings.Piece> pieces, String clause, int line, int from) {
        int at = clause != null ? find(pieces, one -> one.id().equals(clause)) : -1;
        if (at < 0 && line > 0) {
            int after = find(pieces, one -> one.from() > line);
            at = after < 0 ? pieces.size() - 1 : Math.max(0, after - 1);
        }
        if (at < 0) {
            at = Math.max(0, Math.min(from - 1, pieces.size() - 1));
        }
        return new PreviewWindow(pieces, pieces.size() <= MOST ? 0 : at / MOST * MOST);
    }

    private static int find(List<Findings.Piece> pieces, Predicate<Findings.Piece> wanted) {
        for (int i = 0; i < pieces.size(); i++) {
            if (wanted.test(pieces.get(i))) {
                return i;
            }
        }
        return -1;
    }

    List<Findings.Piece> shown() {
        return pieces.subList(first, Math.min(first + MOST, pieces.size()));
    }

    /** The lines that belong to what is shown; those before the first clause go with it. */
    List<Findings.Line> shown(List<Findings.Line> lines) {
        int from = first == 0 ? 1 : begin(first);
        int before = first + MOST >= pieces.size() ? Integer.MAX_VALUE : begin(first + MOST);
        return lines.stream()
                .filter(line -> line.number() >= from && line.number() < before)
                .toList();
    }

    /** The line on which a piece begins, or the next one that is known to. */
    private int begin(int index) {
        for (int i = index; i < pieces.size(); i++) {
            if (pieces.get(i).from() > 0) {
                return pieces.get(i).from();
            }
        }
        return Integer.MAX_VALUE;
    }

    /** Empty where all of it is shown. */
    List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        for (int from = 0; pieces.size() > MOST && from < pieces.size(); from += MOST) {
            sheets.add(new Sheet(
                    from + 1,
                    Math.min(from + MOST, pieces.size()),
                    "?from=" + (from + 1) + "#side-head",
                    from == first));
        }
        return sheets;
    }
}
