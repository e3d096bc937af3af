package org.ordskifte.web.tag;

import java.util.List;
import org.ordskifte.diff.Change;
import org.ordskifte.diff.Part;

/**
 * What became of one clause, or of a run of clauses that stand as they stood.
 *
 * @param words "2.4 er ændret og hedder nu 3.1"
 * @param unchanged the clauses of the run; empty for a change
 */
public record ChangeLine(Change change, String words, List<Name> unchanged) {

    /** A clause to link to. */
    public record Name(String anchor, String name) {}

    public String anchor() {
        return "c-" + change.id();
    }

    /** Whether the clause has a number or a heading in either version. */
    public boolean headed() {
        return change.present().label() != null || !change.heading().isEmpty();
    }

    /** The parts one of the two versions has. */
    public List<Part> side(boolean later) {
        return side(change.text(), later);
    }

    public List<Part> headingSide(boolean later) {
        return side(change.heading(), later);
    }

    private static List<Part> side(List<Part> parts, boolean later) {
        Part.Kind other = later ? Part.Kind.DELETED : Part.Kind.INSERTED;
        return parts.stream().filter(part -> part.kind() != other).toList();
    }
}
