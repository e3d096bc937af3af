package org.ordskifte.intake.pdf;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ordskifte.intake.flow.FlowPart;
import org.ordskifte.intake.flow.Grid;
import org.ordskifte.intake.flow.Notes;
import org.ordskifte.intake.flow.Paragraph;

/** Finds for the notes that a tagged file declares the marks in its text that refer to them, each after the one before. */
final class TaggedNotes {

    private static final Pattern LABELLED =
            Pattern.compile("(?s)^\u0001?[\\[(]?(\\d{1,3}|[¹²³⁰⁴⁵⁶⁷⁸⁹]{1,3}|[*†‡]{1,3})[])]?\u0002?[.)]?\\s*(\\S.*)$");

    private record Note(String key, String text) {}

    private final Map<FlowPart, Note> notes = new IdentityHashMap<>();
    private final Map<String, Deque<Note>> waiting = new HashMap<>();
    private final Map<String, Note> referred = new HashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();

    /** The words of a note where the file has them; without a label they are text. */
    void add(Paragraph said) {
        Matcher labelled = LABELLED.matcher(said.text());
        if (labelled.matches()) {
            Note note = new Note("note " + notes.size(), Notes.printed(labelled.group(2)));
            notes.put(said, note);
            waiting.computeIfAbsent(plain(labelled.group(1)), label -> new ArrayDeque<>())
                    .add(note);
        }
    }

    /** The text with each note below what refers to it; one that nothing refers to stays where it is. */
    List<FlowPart> settled(List<FlowPart> parts) {
        List<FlowPart> text = new ArrayList<>();
        parts.forEach(part -> text.add(notes.containsKey(part) ? part : referring(part)));
        text.removeIf(part ->
                notes.containsKey(part) && texts.containsKey(notes.get(part).key()));
        return Notes.placed(text, texts);
    }

    private FlowPart referring(FlowPart part) {
        if (part instanceof Grid grid) {
            return Grid.of(grid.rows().stream()
                    .map(row -> row.stream().map(this::keyed).toList())
                    .toList());
        }
        return part instanceof Paragraph paragraph ? paragraph.saying(keyed(paragraph.text())) : part;
    }

    private String keyed(String text) {
        return Notes.marks(text, mark -> {
            String label = plain(mark.group(1));
            Deque<Note> next = waiting.getOrDefault(label, new ArrayDeque<>());
            Note note = next.isEmpty() ? referred.get(label) : next.poll();
            if (note == null) {
                return mark.group();
            }
            referred.put(label, note);
            texts.put(note.key(), note.text());
            return Notes.mark(note.key());
        });
    }

    private static String plain(String mark) {
        return Normalizer.normalize(mark, Normalizer.Form.NFKC).replaceAll("[\\[\\]()]", "");
    }
}
