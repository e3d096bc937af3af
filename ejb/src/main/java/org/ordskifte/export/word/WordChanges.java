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

    /** A move must bear a date; the same comparison gives the same bytes on every day. */
    private static final String MOVED_AT = "2000-01-01T00:00:00Z";

    private final Comparison comparison;
    private final Edition edition;
    private final PrintWords words;
    private final WordPackage file = new WordPackage();
    private final XmlPen xml = XmlPen.document();
    private final WordPen pen = new WordPen(xml, file);
    private final Map<Change, Change> origins = new IdentityHashMap<>();
    private final Remarks remarks;
    private final List<String> comments = new ArrayList<>();
    private int changes;
    private As as = As.ITSELF;

    private WordChanges(Comparison comparison) {
        this.comparison = comparison;
        this.edition = comparison.after();
        this.words = PrintWords.in(edition.language());
        this.remarks = new Remarks(words);
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
        file.comments(comments());
        file.core(edition.title(), edition.authority(), edition.language(), title + ".");
        return file.bytes();
    }

    private void place(Places.Place place) {
        as = place.as();
        switch (as) {
            case ITSELF -> change(place.change(), ends(place.change()));
            case MOVED_FROM ->
                moved(
                        "w:moveFromRange",
                        place.change(),
                        () -> was(place.change().before()));
            case MOVED_TO -> moved("w:moveToRange", place.change(), () -> change(place.change(), Part.Kind.SAME));
        }
    }

    /** Both places of a move bear the same name. */
    private void moved(String range, Change change, Runnable words) {
        String id = number();
        xml.empty(
                range + "Start",
                "w:id",
                id,
                "w:author",
                author(),
                "w:date",
                MOVED_AT,
                "w:name",
                "move-" + change.before().id());
        words.run();
        xml.empty(range + "End", "w:id", id).line();
    }

    /** The clause in its old place, with the words it had there. */
    private void was(Passage clause) {
        List<Part> head = Line.head(clause);
        if (!head.isEmpty()) {
            line(heading(clause), new Line(head, Part.Kind.SAME), null);
        }
        List<Part> text = List.of(new Part(Part.Kind.SAME, clause.text()));
        Looks looks = Looks.of(clause, pen);
        Line.of(text, Part.Kind.SAME).forEach(line -> line(looks.at(line.before()), line, null));
    }

    private static Part.Kind ends(Change change) {
        if (change.after() == null) {
            return Part.Kind.DELETED;
        }
        return change.before() == null ? Part.Kind.INSERTED : Part.Kind.SAME;
    }

    private static Look heading(Passage clause) {
        return new Look("Heading" + Math.max(1, Math.min(6, clause.level())), 0, 0);
    }

    private void change(Change change, Part.Kind end) {
        List<Part> head = new ArrayList<>(Line.label(change));
        if (!head.isEmpty() && !change.heading().isEmpty()) {
            head.add(new Part(end, " "));
        }
        head.addAll(change.heading());
        head = here(head);
        String remark = remarks.of(change, origins.get(change));
        if (!head.isEmpty()) {
            line(heading(change.present()), new Line(head, end), remark);
            remark = null;
        }
        Looks earlier = Looks.of(change.before(), pen);
        Looks later = Looks.of(change.after(), pen);
        for (Line line : Line.of(here(change.text()), end)) {
            boolean gone = line.end() == Part.Kind.DELETED;
            line(gone ? earlier.at(line.before()) : later.at(line.after()), line, remark);
            remark = null;
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

    /** A paragraph looks as the version has it that its end belongs to. */
    private void line(Look look, Line line, String remark) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", look.style());
        if (look.list() > 0) {
            pen.numbered(look.list(), look.depth());
        }
        String end = element(line.end());
        if (end != null) {
            xml.open("w:rPr").empty(end, "w:id", number(), "w:author", author()).close();
        }
        xml.close();
        String comment = remark == null ? null : String.valueOf(comments.size());
        if (comment != null) {
            comments.add(remark);
            xml.empty("w:commentRangeStart", "w:id", comment);
        }
        line.parts().forEach(this::run);
        if (comment != null) {
            xml.empty("w:commentRangeEnd", "w:id", comment);
            xml.open("w:r")
                    .open("w:rPr")
                    .empty("w:rStyle", "w:val", "CommentReference")
                    .close();
            xml.empty("w:commentReference", "w:id", comment).close();
        }
        xml.close().line();
    }

    private void run(Part part) {
        String mark = element(part.kind());
        if (mark != null) {
            xml.open(mark, "w:id", number(), "w:author", author());
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

    /** Every mark has one of its own. */
    private String number() {
        return String.valueOf(1000 + changes++);
    }

    private String author() {
        return edition.authority() + ", " + words.text("version", String.valueOf(edition.version()));
    }

    private XmlPen comments() {
        XmlPen part = XmlPen.document().open("w:comments", "xmlns:w", WordPackage.W);
        for (int i = 0; i < comments.size(); i++) {
            part.open("w:comment", "w:id", String.valueOf(i), "w:author", author(), "w:initials", "O");
            part.open("w:p")
                    .open("w:pPr")
                    .empty("w:pStyle", "w:val", "CommentText")
                    .close();
            part.open("w:r")
                    .element("w:t", comments.get(i), "xml:space", "preserve")
                    .close();
            part.close().close();
        }
        return part.close();
    }
}
