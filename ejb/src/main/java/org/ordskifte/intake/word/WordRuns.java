package org.ordskifte.intake.word;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ordskifte.intake.outline.FileComment;
import org.ordskifte.intake.outline.TrackedChange.Kind;
import org.ordskifte.intake.packed.Node;

/** Reads what is inside paragraphs: runs and how they are set, fields, links, notes, comments and tracked changes. */
final class WordRuns {

    private static final int LONGEST_QUOTE = 300;

    /** Styles that are bold and yet neither headings nor emphasis, as our own files of changes have them. */
    private static final Set<String> PLAIN_STYLES = Set.of("definition term", "table head");

    private final WordStyles styles;
    private final WordNotes notes;
    private final Map<String, WordReader.Relation> relations;
    private final boolean rejected;
    private final WordFields fields = new WordFields();
    private final StringBuilder quote = new StringBuilder();
    private int openComments;
    private int contents;
    private int notesSoFar;
    private boolean paragraphBold;
    private double paragraphSize;
    private WordFindings found = new WordFindings();

    WordRuns(WordStyles styles, WordNotes notes, Map<String, WordReader.Relation> relations, boolean rejected) {
        this.styles = styles;
        this.notes = notes;
        this.relations = relations;
        this.rejected = rejected;
    }

    WordFindings found() {
        return found;
    }

    void contents(int more) {
        contents += more;
    }

    boolean inContents() {
        return contents > 0 || fields.inContents();
    }

    WordFindings hold() {
        WordFindings held = found;
        found = new WordFindings();
        return held;
    }

    void resume(WordFindings held) {
        found = held;
    }

    void paragraph(Node node) {
        Optional<Node> properties = node.child("w:pPr");
        String style = properties
                .flatMap(each -> each.child("w:pStyle"))
                .map(each -> each.get("w:val"))
                .orElse(null);
        paragraphBold = styles.bold(style) && !PLAIN_STYLES.contains(styles.name(style));
        paragraphSize = styles.size(style);
        node.children().forEach(child -> inside(child, null));
        properties.ifPresent(this::changesOf);
        Optional<Node> mark = properties.flatMap(each -> each.child("w:rPr"));
        mark.ifPresent(this::changesOf);
        found.continues(mark.filter(this::isGone).isPresent());
    }

    /** Whether the end of a paragraph was deleted or moved away, or, where changes are rejected, was not there before. */
    private boolean isGone(Node mark) {
        return mark.child(rejected ? "w:ins" : "w:del")
                .or(() -> mark.child(rejected ? "w:moveTo" : "w:moveFrom"))
                .isPresent();
    }

    /** Changes of form, and of the mark that ends a paragraph or a row. */
    void changesOf(Node properties) {
        for (Node child : properties.children()) {
            switch (child.name()) {
                case "w:ins" -> found.change(Kind.INSERTED, child, "");
                case "w:del" -> found.change(Kind.DELETED, child, "");
                case "w:pPrChange", "w:rPrChange", "w:trPrChange" -> found.change(Kind.FORMATTED, child, "");
                default -> {
                    // a property, not a change
                }
            }
        }
    }

    private void inside(Node node, String link) {
        switch (node.name()) {
            case "w:r" -> run(node, link);
            case "w:hyperlink" -> {
                WordReader.Relation to = relations.get(node.get("r:id", ""));
                String target = to != null && to.external() ? to.target() : null;
                node.children().forEach(child -> inside(child, target));
            }
            case "w:ins" -> {
                found.change(Kind.INSERTED, node, shortened(node));
                if (!rejected) {
                    node.children().forEach(child -> inside(child, link));
                }
            }
            case "w:moveTo" -> {
                found.change(Kind.MOVED, node, shortened(node));
                if (!rejected) {
                    node.children().forEach(child -> inside(child, link));
                }
            }
            case "w:del" -> {
                found.change(Kind.DELETED, node, shortened(node));
                if (rejected) {
                    node.children().forEach(child -> inside(child, link));
                }
            }
            case "w:moveFrom" -> {
                if (rejected) {
                    node.children().forEach(child -> inside(child, link));
                }
            }
            case "w:fldSimple" -> {
                fields.whole(node.get("w:instr", ""));
                node.children().forEach(child -> inside(child, link));
                fields.end();
            }
            case "w:commentRangeStart" -> {
                quote.setLength(openComments == 0 ? 0 : quote.length());
                openComments++;
            }
            case "w:commentRangeEnd" -> openComments = Math.max(0, openComments - 1);
            case "w:smartTag", "w:sdt", "w:sdtContent", "w:customXml", "w:dir", "w:bdo" ->
                node.children().forEach(child -> inside(child, link));
            default -> {
                if (node.name().startsWith("?:oMath")) {
                    say(node.text(), false, false, null, paragraphSize);
                }
            }
        }
    }

    private static String shortened(Node node) {
        String text = words(node);
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE - 1) + "…";
    }

    private static String words(Node node) {
        return switch (node.name()) {
            case "w:t", "w:delText" -> node.text();
            case "w:tab", "w:br", "w:cr" -> " ";
            default -> {
                StringBuilder out = new StringBuilder();
                node.children().forEach(child -> out.append(words(child)));
                yield out.toString();
            }
        };
    }

    private void run(Node run, String link) {
        Optional<Node> properties = run.child("w:rPr");
        String style = properties
                .flatMap(each -> each.child("w:rStyle"))
                .map(each -> each.get("w:val"))
                .orElse(null);
        boolean bold = properties
                .flatMap(each -> WordStyles.on(each, "w:b"))
                .orElseGet(() -> paragraphBold || style != null && styles.bold(style));
        boolean italic = properties.flatMap(each -> WordStyles.on(each, "w:i")).orElse(false);
        double size = properties.flatMap(WordStyles::size).orElse(paragraphSize);
        boolean hidden =
                properties.flatMap(each -> WordStyles.on(each, "w:vanish")).orElse(false) && !inContents();
        properties.ifPresent(this::changesOf);
        for (Node child : run.children()) {
            if (hidden && child.is("w:t")) {
                found.hide(child.text());
            } else {
                piece(child, bold, italic, link, size);
            }
        }
    }

    private void piece(Node node, boolean bold, boolean italic, String link, double size) {
        switch (node.name()) {
            case "w:t", "w:delText" -> say(node.text(), bold, italic, link, size);
            case "w:tab", "w:ptab" -> say("\t", bold, italic, link, size);
            case "w:br" -> {
                String type = node.get("w:type", "textWrapping");
                say(type.equals("textWrapping") ? "\n" : " ", bold, italic, link, size);
            }
            case "w:cr" -> say("\n", bold, italic, link, size);
            case "w:noBreakHyphen" -> say("\u2011", bold, italic, link, size);
            case "w:softHyphen" -> say("\u00AD", bold, italic, link, size);
            case "w:sym" -> say("•", bold, italic, link, size);
            case "w:fldChar" -> fields.mark(node.get("w:fldCharType", ""));
            case "w:instrText" -> fields.instruct(node.text());
            case "w:footnoteReference" -> note(notes.footnotes().get(node.get("w:id", "")));
            case "w:endnoteReference" -> note(notes.endnotes().get(node.get("w:id", "")));
            case "w:commentReference" -> comment(notes.comments().get(node.get("w:id", "")));
            case "w:drawing", "w:pict", "w:object", "mc:AlternateContent" -> boxes(node);
            default -> {
                // pictures and marks without words
            }
        }
    }

    private void say(String text, boolean bold, boolean italic, String link, double size) {
        if (fields.isComputing()) {
            return;
        }
        String target = link != null ? link : fields.link().orElse(null);
        found.phrase().add(text, bold, italic, target, size);
        if (openComments > 0 && quote.length() < LONGEST_QUOTE) {
            quote.append(text);
        }
    }

    private void note(String text) {
        if (text != null && !text.isBlank()) {
            notesSoFar++;
            found.phrase().add("[" + notesSoFar + "]");
            found.note("[" + notesSoFar + "] " + text.replace("\n", " "));
        }
    }

    private void comment(FileComment comment) {
        if (comment != null) {
            String words = quote.toString().strip();
            found.add(FileComment.of(comment.author(), comment.date(), comment.text(), words.isEmpty() ? null : words));
        }
    }

    /** Text boxes: of two forms of the same box the first is read. */
    private void boxes(Node node) {
        if (node.is("w:txbxContent")) {
            found.box(node);
            return;
        }
        boolean choice =
                node.is("mc:AlternateContent") && node.child("mc:Choice").isPresent();
        node.children().stream()
                .filter(child -> !choice || !child.is("mc:Fallback"))
                .forEach(this::boxes);
    }
}
