package org.ordskifte.intake.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ordskifte.intake.flow.Paragraph.Role;

/**
 * Notes that a file prints apart from the words they belong to. While it is read their marks stand in the text between two signs
 * that no text has; in the end every note stands below the paragraph, the list or the table that refers to it, and {@code [1]} in
 * both places says which.
 */
public final class Notes {

    private static final Pattern MARK = Pattern.compile("\u0001([^\u0001\u0002]{1,20})\u0002");

    private final Map<String, String> notes;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<String> pending = new ArrayList<>();
    private final List<FlowPart> out = new ArrayList<>();

    private Notes(Map<String, String> notes) {
        this.notes = notes;
    }

    /** What may be the mark of a note, in a text that is being read. */
    public static String mark(String key) {
        return "\u0001" + key + "\u0002";
    }

    /** Every mark of a text in other words, by what it says. */
    public static String marks(String text, Function<MatchResult, String> words) {
        return text.indexOf('\u0001') < 0
                ? text
                : MARK.matcher(text).replaceAll(mark -> java.util.regex.Matcher.quoteReplacement(words.apply(mark)));
    }

    /** A text without its marks. */
    public static String without(String text) {
        return marks(text, mark -> "");
    }

    /** A text with every mark as it is printed. */
    public static String printed(String text) {
        return marks(text, mark -> mark.group(1));
    }

    /**
     * Puts the notes where they belong and counts them anew; a mark that is none is printed as it is. A note that nothing refers to
     * stands at the end.
     *
     * @param notes by their keys
     */
    public static List<FlowPart> placed(List<FlowPart> parts, Map<String, String> notes) {
        return new Notes(notes).place(parts);
    }

    private List<FlowPart> place(List<FlowPart> parts) {
        for (FlowPart part : parts) {
            if (!(part instanceof Paragraph paragraph && paragraph.is(Role.ITEM))) {
                flush();
            }
            out.add(part instanceof Paragraph paragraph ? paragraph.saying(counted(paragraph.text())) : part);
            if (part instanceof Grid grid) {
                List<List<String>> rows = grid.rows().stream()
                        .map(row -> row.stream().map(this::counted).toList())
                        .toList();
                out.set(out.size() - 1, new Grid(rows, grid.comments(), grid.changes()));
            }
        }
        flush();
        notes.keySet().stream()
                .filter(key -> !numbers.containsKey(key))
                .forEach(key -> out.add(Paragraph.text(notes.get(key))));
        return out;
    }

    private String counted(String text) {
        return marks(text, mark -> {
            String key = mark.group(1);
            if (!notes.containsKey(key)) {
                return key;
            }
            if (!numbers.containsKey(key)) {
                numbers.put(key, numbers.size() + 1);
                pending.add("[" + numbers.get(key) + "] " + notes.get(key));
            }
            return "[" + numbers.get(key) + "]";
        });
    }

    private void flush() {
        pending.forEach(note -> out.add(Paragraph.text(note)));
        pending.clear();
    }
}
