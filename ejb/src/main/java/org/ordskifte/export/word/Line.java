package org.ordskifte.export.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ordskifte.diff.Change;
import org.ordskifte.diff.Part;
import org.ordskifte.diff.Passage;

/**
 * A paragraph of compared words.
 *
 * @param end what became of its end
 * @param before where it begins in the earlier text
 * @param after where it begins in the later one
 */
record Line(List<Part> parts, Part.Kind end, int before, int after) {

    Line(List<Part> parts, Part.Kind end) {
        this(parts, end, 0, 0);
    }

    /** The number, and the one it had. */
    static List<Part> label(Change change) {
        String before = change.before() == null ? null : change.before().label();
        String after = change.after() == null ? null : change.after().label();
        List<Part> parts = new ArrayList<>();
        if (Objects.equals(before, after)) {
            if (before != null) {
                parts.add(new Part(Part.Kind.SAME, before));
            }
            return parts;
        }
        if (before != null) {
            parts.add(new Part(Part.Kind.DELETED, before));
        }
        if (after != null) {
            parts.add(new Part(Part.Kind.INSERTED, after));
        }
        return parts;
    }

    /** Number and heading as one version has them. */
    static List<Part> head(Passage clause) {
        List<Part> head = new ArrayList<>();
        if (clause.label() != null) {
            head.add(new Part(Part.Kind.SAME, clause.label() + (clause.heading() == null ? "" : " ")));
        }
        if (clause.heading() != null) {
            head.add(new Part(Part.Kind.SAME, clause.heading()));
        }
        return head;
    }

    /** Every line end begins a paragraph; those with nothing in them are left out. */
    static List<Line> of(List<Part> parts, Part.Kind last) {
        List<Line> lines = new ArrayList<>();
        List<Part> open = new ArrayList<>();
        int[] at = new int[2];
        int[] begun = new int[2];
        for (Part part : parts) {
            int from = 0;
            for (int end = part.text().indexOf('\n');
                    end >= 0;
                    end = part.text().indexOf('\n', from)) {
                add(open, part.kind(), part.text().substring(from, end));
                count(at, part.kind(), end + 1 - from);
                if (!open.isEmpty()) {
                    lines.add(new Line(open, part.kind(), begun[0], begun[1]));
                    open = new ArrayList<>();
                } else if (!lines.isEmpty()) {
                    lines.add(lines.remove(lines.size() - 1).endsAlso(part.kind()));
                }
                begun = at.clone();
                from = end + 1;
            }
            add(open, part.kind(), part.text().substring(from));
            count(at, part.kind(), part.text().length() - from);
        }
        if (!open.isEmpty()) {
            lines.add(new Line(open, last, begun[0], begun[1]));
        }
        return lines;
    }

    /** Where one line end took the place of another, both versions have one. */
    private Line endsAlso(Part.Kind other) {
        return new Line(parts, other == end ? end : Part.Kind.SAME, before, after);
    }

    private static void count(int[] at, Part.Kind kind, int signs) {
        at[0] += kind == Part.Kind.INSERTED ? 0 : signs;
        at[1] += kind == Part.Kind.DELETED ? 0 : signs;
    }

    private static void add(List<Part> open, Part.Kind kind, String text) {
        if (!text.isEmpty()) {
            open.add(new Part(kind, text));
        }
    }
}
