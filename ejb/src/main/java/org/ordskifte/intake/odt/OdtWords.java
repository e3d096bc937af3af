package org.ordskifte.intake.odt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ordskifte.intake.flow.Phrase;
import org.ordskifte.intake.outline.FileComment;
import org.ordskifte.intake.outline.TrackedChange;
import org.ordskifte.intake.packed.Node;

/** Reads what is inside paragraphs: spans and how they are set, links, notes, comments and recorded changes. */
final class OdtWords {

    private static final int LONGEST_QUOTE = 300;
    private static final int MOST_BLANKS = 40;

    private final OdtStyles styles;
    private final OdtChanges changes;
    private final List<TrackedChange> found = new ArrayList<>();
    private final Map<String, StringBuilder> inserting = new HashMap<>();
    private final List<Node> annotations = new ArrayList<>();
    private final Map<Node, StringBuilder> quotes = new java.util.IdentityHashMap<>();
    private final List<FileComment> comments = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private final List<Node> boxes = new ArrayList<>();
    private int notesSoFar;
    private Phrase phrase = new Phrase();
    private boolean continues;
    private double size;
    private boolean afterBlank;

    OdtWords(OdtStyles styles, OdtChanges changes) {
        this.styles = styles;
        this.changes = changes;
    }

    /** How the words that follow are set. */
    private record Set(boolean bold, boolean italic, String link, double size, boolean hidden) {}

    void begin() {
        phrase = new Phrase();
        continues = false;
    }

    Phrase phrase() {
        return phrase;
    }

    boolean continues() {
        return continues;
    }

    List<TrackedChange> takeChanges() {
        return taken(found);
    }

    List<FileComment> takeComments() {
        return taken(comments);
    }

    List<String> takeNotes() {
        return taken(notes);
    }

    List<String> takeHidden() {
        return taken(hidden);
    }

    List<Node> takeBoxes() {
        return taken(boxes);
    }

    private static <T> List<T> taken(List<T> list) {
        List<T> copy = List.copyOf(list);
        list.clear();
        return copy;
    }

    void read(Node paragraph, String style) {
        size = styles.paragraphSize(style);
        afterBlank = true;
        boolean bold = styles.bold("paragraph", style).orElse(false);
        Set set = new Set(bold, false, null, size, false);
        paragraph.children().forEach(child -> inside(child, set));
        continues = changes.isLeftOut();
        annotations.forEach(this::comment);
        annotations.clear();
    }

    private void inside(Node node, Set set) {
        switch (node.name()) {
            case "" -> say(node.text(), set);
            case "text:s" -> raw(" ".repeat(Math.min(node.number("text:c", 1), MOST_BLANKS)), set);
            case "text:tab" -> raw("\t", set);
            case "text:line-break" -> raw("\n", set);
            case "text:span" -> {
                String style = node.get("text:style-name");
                Set inner = new Set(
                        styles.bold("text", style).orElse(set.bold()),
                        styles.italic(style).orElse(set.italic()),
                        set.link(),
                        styles.size("text", style).orElse(set.size()),
                        set.hidden() || styles.hidden(style));
                node.children().forEach(child -> inside(child, inner));
            }
            case "text:a" -> {
                String target = node.get("xlink:href", "");
                Set inner = new Set(
                        set.bold(), set.italic(), target.startsWith("#") ? null : target, set.size(), set.hidden());
                node.children().forEach(child -> inside(child, inner));
            }
            case "text:note" -> note(node);
            case "office:annotation" -> {
                annotations.add(node);
                quotes.put(node, new StringBuilder());
            }
            case "office:annotation-end" ->
                annotations.stream()
                        .filter(each -> node.get("office:name", "").equals(each.get("office:name")))
                        .findFirst()
                        .ifPresent(each -> {
                            comment(each);
                            annotations.remove(each);
                        });
            case "text:change-start", "text:change-end", "text:change" -> mark(node);
            case "draw:frame", "draw:text-box" -> boxes(node);
            case "text:bookmark", "text:bookmark-start", "text:bookmark-end", "text:soft-page-break" -> {
                // places, not words
            }
            default -> node.children().forEach(child -> inside(child, set));
        }
    }

    private void boxes(Node node) {
        if (node.is("draw:text-box")) {
            boxes.add(node);
        } else {
            node.children().forEach(this::boxes);
        }
    }

    /** White space of the file is one blank, as in any XML that does not say otherwise. */
    private void say(String text, Set set) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!blank) {
                out.append(c);
            } else if (!afterBlank) {
                out.append(' ');
            }
            afterBlank = blank;
        }
        raw(out.toString(), set);
    }

    private void raw(String text, Set set) {
        if (set.hidden()) {
            hidden.add(text);
            return;
        }
        inserting.values().stream()
                .filter(each -> each.length() < LONGEST_QUOTE)
                .forEach(each -> each.append(text));
        if (!changes.isLeftOut()) {
            phrase.add(text, set.bold(), set.italic(), set.link(), set.size());
            annotations.forEach(each -> quotes.get(each).append(text));
        }
    }

    /** Where a recorded change begins, ends, or took something away. */
    void mark(Node node) {
        String id = node.get("text:change-id", "");
        switch (node.name()) {
            case "text:change-start" -> {
                changes.begin(id);
                inserting.put(id, new StringBuilder());
            }
            case "text:change-end" -> {
                changes.end(id);
                StringBuilder words = inserting.remove(id);
                found.add(changes.change(id, words == null ? "" : words.toString()));
            }
            default -> {
                found.add(changes.change(id, ""));
                if (changes.restores(id)) {
                    phrase.add(changes.deleted(id, "\u2029"), false, false, null, size);
                }
            }
        }
    }

    private void note(Node node) {
        String text = node.child("text:note-body")
                .map(body -> body.children().stream().map(Node::text).collect(Collectors.joining(" ")))
                .orElse("")
                .strip();
        if (!text.isEmpty() && !changes.isLeftOut()) {
            notesSoFar++;
            phrase.add("[" + notesSoFar + "]");
            notes.add("[" + notesSoFar + "] " + text);
        }
    }

    private void comment(Node annotation) {
        String text = annotation
                .all("text:p")
                .map(Node::text)
                .collect(Collectors.joining("\n"))
                .strip();
        String quote =
                quotes.getOrDefault(annotation, new StringBuilder()).toString().strip();
        comments.add(FileComment.of(
                annotation.child("dc:creator").map(Node::text).orElse(null),
                annotation.child("dc:date").map(Node::text).orElse(null),
                text,
                annotation.get("office:name") == null || quote.isEmpty()
                        ? null
                        : quote.substring(0, Math.min(quote.length(), LONGEST_QUOTE))));
    }
}
