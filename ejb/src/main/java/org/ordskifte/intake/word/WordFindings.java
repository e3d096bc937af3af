package org.ordskifte.intake.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ordskifte.intake.flow.Phrase;
import org.ordskifte.intake.outline.FileComment;
import org.ordskifte.intake.outline.TrackedChange;
import org.ordskifte.intake.packed.Node;

/** What was found in the paragraph that is being read. */
final class WordFindings {

    private final List<TrackedChange> changes = new ArrayList<>();
    private final List<FileComment> comments = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private final List<Node> boxes = new ArrayList<>();
    private Phrase phrase = new Phrase();
    private boolean continues;

    void begin() {
        phrase = new Phrase();
        continues = false;
    }

    Phrase phrase() {
        return phrase;
    }

    /** Whether the mark that ends the paragraph is gone, so that the next one belongs to it. */
    boolean continues() {
        return continues;
    }

    void continues(boolean on) {
        continues = on;
    }

    /** A change without words that goes on with the last one is part of it. */
    void change(TrackedChange.Kind kind, Node node, String text) {
        String author = node.get("w:author");
        TrackedChange last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
        boolean mark = text.isEmpty() && last != null && last.kind() == kind && Objects.equals(last.author(), author);
        if (!mark) {
            changes.add(new TrackedChange(kind, author, node.get("w:date"), text, null));
        }
    }

    void add(FileComment comment) {
        comments.add(comment);
    }

    void note(String text) {
        notes.add(text);
    }

    void hide(String text) {
        hidden.add(text);
    }

    void box(Node box) {
        boxes.add(box);
    }

    List<TrackedChange> takeChanges() {
        return taken(changes);
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
}
