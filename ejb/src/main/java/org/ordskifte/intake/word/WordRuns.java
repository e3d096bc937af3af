package org.ordskifte.intake.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ordskifte.intake.flow.Phrase;
import org.ordskifte.intake.outline.FileComment;
import org.ordskifte.intake.outline.TrackedChange;
import org.ordskifte.intake.outline.TrackedChange.Kind;
import org.ordskifte.intake.packed.Node;

/** Reads what is inside paragraphs: runs and how they are set, fields, links, notes, comments and tracked changes. */
final class WordRuns {

    private static final int LONGEST_QUOTE = 300;
    private static final Pattern HYPERLINK = Pattern.compile("(?i)^\\s*HYPERLINK\\s+\"([^\"]*)\".*");

    /** A field: what it computes, and whether its result is being read. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean result;
    }

    /** What is known of a paragraph that is being read. */
    static final class State {
        private Phrase phrase = new Phrase();
        private boolean continues;
        private final List<TrackedChange> changes = new ArrayList<>();
        private final List<FileComment> comments = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private final List<String> hidden = new ArrayList<>();
        private final List<Node> boxes = new ArrayList<>();
    }

    private final WordStyles styles;
    private final WordNotes notes;
    private final Map<String, WordReader.Relation> relations;
    private final boolean rejected;
    private final Deque<Field> fields = new ArrayDeque<>();
    private final StringBuilder quote = new StringBuilder();
    private int openComments;
    private int contents;
    private int notesSoFar;
    private boolean paragraphBold;
    private double paragraphSize;
    private State state = new State();

    WordRuns(WordStyles styles, WordNotes notes, Map<String, WordReader.Relation> relations, boolean rejected) {
        this.styles = styles;
        this.notes = notes;
        this.relations = relations;
        this.rejected = rejected;
    }

    void begin() {
        state.phrase = new Phrase();
        state.continues = false;
    }

    Phrase phrase() {
        return state.phrase;
    }

    boolean continues() {
        return state.continues;
    }

    void contents(int more) {
        contents += more;
    }

    boolean inContents() {
        return contents > 0
                || fields.stream()
                        .anyMatch(field -> field.result
                                && field.instruction.toString().strip().startsWith("TOC"));
    }

    State hold() {
        State held = state;
        state = new State();
        return held;
    }

    void resume(State held) {
        state = held;
    }

    List<TrackedChange> takeChanges() {
        return taken(state.changes);
    }

    List<FileComment> takeComments() {
        return taken(state.comments);
    }

    List<String> takeNotes() {
        return taken(state.notes);
    }

    List<String> takeHidden() {
        return taken(state.hidden);
    }

    List<Node> takeBoxes() {
        return taken(state.boxes);
    }

    private static <T> List<T> taken(List<T> list) {
        List<T> copy = List.copyOf(list);
        list.clear();
        return copy;
    }

    void paragraph(Node node) {
        Optional<Node> properties = node.child("w:pPr");
        String style = properties
                .flatMap(each -> each.child("w:pStyle"))
                .map(each -> each.get("w:val"))
                .orElse(null);
        paragraphBold = styles.bold(style);
        paragraphSize = styles.size(style);
        node.children().forEach(child -> inside(child, null));
        properties.ifPresent(this::changesOf);
        Optional<Node> mark = properties.flatMap(each -> each.child("w:rPr"));
        mark.ifPresent(this::changesOf);
        state.continues =
                mark.flatMap(each -> each.child(rejected ? "w:ins" : "w:del")).isPresent();
    }

    /** Changes of form, and of the mark that ends a paragraph or a row. */
    void changesOf(Node properties) {
        for (Node child : properties.children()) {
            switch (child.name()) {
                case "w:ins" -> change(Kind.INSERTED, child, "");
                case "w:del" -> change(Kind.DELETED, child, "");
                case "w:pPrChange", "w:rPrChange", "w:trPrChange" -> change(Kind.FORMATTED, child, "");
                default -> {
                    // a property, not a change
                }
            }
        }
    }

    private void change(Kind kind, Node node, String text) {
        String author = node.get("w:author");
        String date = node.get("w:date");
        TrackedChange change = new TrackedChange(kind, author, date, text, null);
        TrackedChange last = state.changes.isEmpty() ? null : state.changes.get(state.changes.size() - 1);
        boolean mark = text.isEmpty()
                && last != null
                && last.kind() == kind
                && java.util.Objects.equals(last.author(), author);
        if (!mark) {
            state.changes.add(change);
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
                change(Kind.INSERTED, node, shortened(node));
                if (!rejected) {
                    node.children().forEach(child -> inside(child, link));
                }
            }
            case "w:moveTo" -> {
                change(Kind.MOVED, node, shortened(node));
                if (!rejected) {
                    node.children().forEach(child -> inside(child, link));
                }
            }
            case "w:del" -> {
                change(Kind.DELETED, node, shortened(node));
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
                Field field = new Field();
                field.instruction.append(node.get("w:instr", ""));
                field.result = true;
                fields.push(field);
                node.children().forEach(child -> inside(child, link));
                fields.pop();
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
                state.hidden.add(child.text());
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
            case "w:fldChar" -> field(node);
            case "w:instrText" -> {
                if (!fields.isEmpty()) {
                    fields.peek().instruction.append(node.text());
                }
            }
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
        if (!fields.isEmpty() && !fields.peek().result) {
            return;
        }
        Optional<String> fromField = fields.stream()
                .map(field -> HYPERLINK.matcher(field.instruction))
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .findFirst();
        state.phrase.add(text, bold, italic, link != null ? link : fromField.orElse(null), size);
        if (openComments > 0 && quote.length() < LONGEST_QUOTE) {
            quote.append(text);
        }
    }

    private void field(Node node) {
        switch (node.get("w:fldCharType", "")) {
            case "begin" -> fields.push(new Field());
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.peek().result = true;
                }
            }
            case "end" -> fields.poll();
            default -> {
                // nothing else is known
            }
        }
    }

    private void note(String text) {
        if (text != null && !text.isBlank()) {
            notesSoFar++;
            state.phrase.add("[" + notesSoFar + "]");
            state.notes.add("[" + notesSoFar + "] " + text.replace("\n", " "));
        }
    }

    private void comment(FileComment comment) {
        if (comment != null) {
            String words = quote.toString().strip();
            state.comments.add(
                    FileComment.of(comment.author(), comment.date(), comment.text(), words.isEmpty() ? null : words));
        }
    }

    /** Text boxes: of two forms of the same box the first is read. */
    private void boxes(Node node) {
        if (node.is("w:txbxContent")) {
            state.boxes.add(node);
            return;
        }
        boolean choice =
                node.is("mc:AlternateContent") && node.child("mc:Choice").isPresent();
        node.children().stream()
                .filter(child -> !choice || !child.is("mc:Fallback"))
                .forEach(this::boxes);
    }
}
