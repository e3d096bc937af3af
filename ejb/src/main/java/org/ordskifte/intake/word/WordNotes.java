package org.ordskifte.intake.word;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.ordskifte.intake.outline.FileComment;
import org.ordskifte.intake.packed.Node;

/** What stands outside the running text of a Word file: footnotes, endnotes and comments, by their ids. */
record WordNotes(Map<String, String> footnotes, Map<String, String> endnotes, Map<String, FileComment> comments) {

    static Map<String, String> notes(Node root, String element) {
        Map<String, String> notes = new HashMap<>();
        root.all(element)
                .filter(note -> note.get("w:type", "normal").equals("normal"))
                .forEach(note -> notes.put(note.get("w:id", ""), words(note)));
        return notes;
    }

    static Map<String, FileComment> comments(Node root) {
        Map<String, FileComment> comments = new HashMap<>();
        root.all("w:comment")
                .forEach(each -> comments.put(
                        each.get("w:id", ""),
                        FileComment.of(each.get("w:author"), each.get("w:date"), words(each), null)));
        return comments;
    }

    /** The paragraphs inside, one per line. */
    static String words(Node node) {
        return paragraphs(node).collect(Collectors.joining("\n")).strip();
    }

    private static java.util.stream.Stream<String> paragraphs(Node node) {
        return node.children().stream()
                .flatMap(child -> child.is("w:p") ? java.util.stream.Stream.of(line(child)) : paragraphs(child))
                .filter(line -> !line.isBlank());
    }

    private static String line(Node node) {
        return switch (node.name()) {
            case "w:t" -> node.text();
            case "w:tab", "w:br", "w:cr" -> " ";
            case "w:noBreakHyphen" -> "\u2011";
            case "w:del", "w:moveFrom", "w:instrText", "mc:Fallback", "w:delText" -> "";
            default -> node.children().stream().map(WordNotes::line).collect(Collectors.joining());
        };
    }
}
