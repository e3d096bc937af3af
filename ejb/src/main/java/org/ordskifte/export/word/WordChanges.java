package org.ordskifte.export.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ordskifte.diff.Change;
import org.ordskifte.diff.Part;
import org.ordskifte.diff.Passage;
import org.ordskifte.export.Comparison;
import org.ordskifte.export.Edition;
import org.ordskifte.export.PrintWords;
import org.ordskifte.export.XmlPen;

/**
 * A comparison as tracked changes: accepting all of them gives the words of the later version, rejecting all of them the
 * words of the earlier one. That a clause has moved or was called otherwise is said in a comment beside it.
 */
public final class WordChanges {

    private final Comparison comparison;
    private final Edition edition;
    private final PrintWords words;
    private final WordPackage file = new WordPackage();
    private final XmlPen xml = XmlPen.document();
    private final WordPen pen = new WordPen(xml, file);
    private final List<String> comments = new ArrayList<>();
    private int changes;

    /** A paragraph of compared words and what became of its end. */
    private record Line(List<Part> parts, Part.Kind end) {}

    private WordChanges(Comparison comparison) {
        this.comparison = comparison;
        this.edition = comparison.after();
        this.words = PrintWords.in(edition.language());
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
        comparison.changes().forEach(this::change);
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

    private void change(Change change) {
        Passage clause = change.present();
        Part.Kind end = change.after() == null
                ? Part.Kind.DELETED
                : change.before() == null ? Part.Kind.INSERTED : Part.Kind.SAME;
        List<Part> head = new ArrayList<>(label(change));
        if (!head.isEmpty() && !change.heading().isEmpty()) {
            head.add(new Part(end, " "));
        }
        head.addAll(change.heading());
        String remark = remark(change);
        if (!head.isEmpty()) {
            line("Heading" + Math.max(1, Math.min(6, clause.level())), new Line(head, end), remark);
            remark = null;
        }
        for (Line line : lines(change.text(), end)) {
            line("BodyText", line, remark);
            remark = null;
        }
    }

    private static List<Part> label(Change change) {
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

    private String remark(Change change) {
        List<String> said = new ArrayList<>();
        if (change.is(Change.Kind.MOVED)) {
            said.add(words.text("changes.moved"));
        }
        if (change.is(Change.Kind.RENUMBERED)
                && change.before() != null
                && change.before().name() != null) {
            said.add(words.text("changes.renumbered", change.before().name()));
        }
        return said.isEmpty() ? null : String.join(". ", said) + ".";
    }

    /** Every line end begins a paragraph; those with nothing in them are left out. */
    private static List<Line> lines(List<Part> parts, Part.Kind last) {
        List<Line> lines = new ArrayList<>();
        List<Part> open = new ArrayList<>();
        for (Part part : parts) {
            int from = 0;
            for (int end = part.text().indexOf('\n');
                    end >= 0;
                    end = part.text().indexOf('\n', from)) {
                add(open, part.kind(), part.text().substring(from, end));
                if (!open.isEmpty()) {
                    lines.add(new Line(open, part.kind()));
                    open = new ArrayList<>();
                }
                from = end + 1;
            }
            add(open, part.kind(), part.text().substring(from));
        }
        if (!open.isEmpty()) {
            lines.add(new Line(open, last));
        }
        return lines;
    }

    private static void add(List<Part> open, Part.Kind kind, String text) {
        if (!text.isEmpty()) {
            open.add(new Part(kind, text));
        }
    }

    private void line(String style, Line line, String remark) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (line.end() != Part.Kind.SAME) {
            xml.open("w:rPr")
                    .empty(element(line.end()), "w:id", number(), "w:author", author())
                    .close();
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
        boolean same = part.kind() == Part.Kind.SAME;
        if (!same) {
            xml.open(element(part.kind()), "w:id", number(), "w:author", author());
        }
        xml.open("w:r");
        pen.letters(part.text(), part.kind() == Part.Kind.DELETED ? "w:delText" : "w:t");
        xml.close();
        if (!same) {
            xml.close();
        }
    }

    private static String element(Part.Kind kind) {
        return kind == Part.Kind.DELETED ? "w:del" : "w:ins";
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
