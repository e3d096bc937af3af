package org.ordskifte.export.word;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.ordskifte.diff.Change;
import org.ordskifte.diff.Part;
import org.ordskifte.diff.Passage;
import org.ordskifte.export.Comparison;
import org.ordskifte.export.Edition;
import org.ordskifte.export.PrintWords;
import org.ordskifte.export.XmlPen;
import org.ordskifte.export.word.Looks.Look;
import org.ordskifte.export.word.Places.As;

/**
 * A comparison as tracked changes: accepting all of them gives the later version, rejecting all of them the earlier one.
 * A clause that has moved stands in both places, marked as a move. That it was called otherwise is said in a comment.
 */
public final class WordChanges {

    private final Comparison comparison;
    private final Edition edition;
    private final PrintWords words;
    private final WordPackage file = new WordPackage();
    private final XmlPen xml = XmlPen.document();
    private final WordPen pen = new WordPen(xml, file);
    private final Map<Change, Change> origins = new IdentityHashMap<>();
    private final Remarks remarks;
    private final TablePen tables = new TablePen(xml);
    private final Marks marks;
    private final Comments comments;
    private As as = As.ITSELF;

    private WordChanges(Comparison comparison) {
        this.comparison = comparison;
        this.edition = comparison.after();
        this.words = PrintWords.in(edition.language());
        this.remarks = new Remarks(words);
        String author = edition.authority() + ", " + words.text("version", String.valueOf(edition.version()));
        this.marks = new Marks(xml, author, edition);
        this.comments = new Comments(xml, author);
    }

    public static byte[] write(Comparison comparison) {
        return new WordChanges(comparison).bytes();
    }

    private byte[] bytes() {
        String title =
                words.text("changes.title", String.valueOf(comparison.from()), String.valueOf(edition.version()));
        xml.open("w:document", "xmlns:w", WordPackage.W, "xmlns:r", WordPackage.R);
        xml.open("w:body").line();
        pen.paragraph("Authority", () -> pen.words(edition.authority()));
        pen.paragraph("Title", () -> pen.words(edition.title()));
        pen.paragraph("Subtitle", () -> pen.words(title));
        boolean same = comparison.changes().stream().allMatch(Change::isUnchanged);
        pen.paragraph("Fact", () -> pen.words(words.text(same ? "changes.none" : "changes.lead")));
        remarks.facts(comparison.facts()).forEach(fact -> pen.paragraph("Fact", () -> pen.words(fact)));
        List<Unfolded> unfolded = Unfolded.of(comparison.changes());
        unfolded.forEach(one -> origins.put(one.change(), one.origin()));
        Places.of(comparison.order(), unfolded.stream().map(Unfolded::change).toList())
                .forEach(this::place);
        WordText.section(xml);
        xml.close().close();
        file.document(xml);
        file.styles(edition.language());
        file.numbering(pen.numbering());
        file.footer(WordText.footer(edition, title));
        file.comments(comments.part());
        file.core(edition.title(), edition.authority(), edition.language(), title + ".");
        return file.bytes();
    }

    private void place(Places.Place place) {
        as = place.as();
        switch (as) {
            case ITSELF -> change(place.change());
            case MOVED_FROM -> moved("w:moveFromRange", place.change(), () -> was(place.change()));
            case MOVED_TO -> moved("w:moveToRange", place.change(), () -> change(place.change()));
        }
    }

    /** Both places of a move bear the same name. */
    private void moved(String range, Change change, Runnable words) {
        String id = marks.number();
        marks.begin(range, id, "move-" + change.before().id());
        words.run();
        xml.empty(range + "End", "w:id", id).line();
    }

    /** The clause in its old place, with the words it had there. */
    private void was(Change change) {
        List<Part> head = Line.head(change.before());
        if (!head.isEmpty()) {
            line(heading(change.before()), new Line(head, Part.Kind.SAME));
        }
        body(change);
    }

    /** What becomes of the line of the heading: a version without number and heading has no such line. */
    private static Part.Kind ends(Change change) {
        if (change.after() == null || Line.head(change.after()).isEmpty()) {
            return Part.Kind.DELETED;
        }
        return change.before() == null || Line.head(change.before()).isEmpty() ? Part.Kind.INSERTED : Part.Kind.SAME;
    }

    private static Look heading(Passage clause) {
        return new Look("Heading" + Math.max(1, Math.min(6, clause.level())), 0, 0);
    }

    private void change(Change change) {
        Part.Kind end = ends(change);
        List<Part> head = new ArrayList<>(Line.label(change));
        if (!head.isEmpty() && !change.heading().isEmpty()) {
            head.add(new Part(end, " "));
        }
        head.addAll(change.heading());
        head = here(head);
        comments.say(remarks.of(change, origins.get(change)));
        if (!head.isEmpty()) {
            line(heading(change.present()), new Line(head, end));
        }
        body(change);
        comments.say(null);
    }

    private void body(Change change) {
        for (Body.Piece piece : Body.of(change, as, pen)) {
            if (piece instanceof Body.Text text) {
                line(text.look(), text.line());
            } else if (piece instanceof Body.Table table) {
                table(table);
            }
        }
    }

    /** A row that came or went is marked as a whole, as Word does it, and so is all that stands in it. */
    private void table(Body.Table table) {
        tables.open(table.width(), table.headed());
        for (Row row : table.rows()) {
            Look look = new Look(TablePen.style(row.head()), 0, 0);
            tables.row(
                    row.cells(),
                    table.width(),
                    row.head(),
                    () -> mark(row.kind()),
                    parts -> line(look, new Line(parts, row.kind())));
        }
        tables.close();
        line(new Look("TableEnd", 0, 0), new Line(List.of(), table.kind()));
    }

    private void mark(Part.Kind kind) {
        String mark = element(kind);
        if (mark != null) {
            marks.set(mark);
        }
    }

    /** Words that a moved clause lost stand in its old place only. */
    private List<Part> here(List<Part> parts) {
        return as == As.ITSELF
                ? parts
                : parts.stream()
                        .filter(part -> part.kind() != Part.Kind.DELETED)
                        .toList();
    }

    private void line(Look look, Line line) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", look.style());
        if (look.list() > 0) {
            pen.numbered(look.list(), look.depth());
        }
        if (element(line.end()) != null) {
            xml.open("w:rPr");
            mark(line.end());
            xml.close();
        }
        xml.close();
        comments.around(() -> line.parts().forEach(this::run));
        xml.close().line();
    }

    private void run(Part part) {
        String mark = element(part.kind());
        if (mark != null) {
            marks.open(mark);
        }
        xml.open("w:r");
        pen.letters(part.text(), part.kind() == Part.Kind.DELETED ? "w:delText" : "w:t");
        xml.close();
        if (mark != null) {
            xml.close();
        }
    }

    /** The mark around words or at the end of a paragraph; null for what both versions have in this place. */
    private String element(Part.Kind kind) {
        return switch (kind) {
            case DELETED -> "w:del";
            case INSERTED -> "w:ins";
            case SAME ->
                switch (as) {
                    case ITSELF -> null;
                    case MOVED_FROM -> "w:moveFrom";
                    case MOVED_TO -> "w:moveTo";
                };
        };
    }
}
