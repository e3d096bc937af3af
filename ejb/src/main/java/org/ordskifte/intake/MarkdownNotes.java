package org.ordskifte.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the notes of a Markdown text below the paragraph, the list or the table that refers to them: {@code [^law]} becomes
 * {@code [1]} there and in front of the note. A note that nothing refers to, and a reference without a note, stay as they are.
 */
final class MarkdownNotes {

    private static final Pattern DEFINITION = Pattern.compile("^ {0,3}\\[\\^([^\\]\\s\\[^]{1,60})]:[ \\t]*(.*)$");
    private static final Pattern REFERENCE = Pattern.compile("\\[\\^([^\\]\\s\\[^]{1,60})](?!:)");
    private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*+]|\\d{1,9}[.)])\\s.*");
    private static final Pattern INDENTED = Pattern.compile("^(?: {2,}|\\t)\\S.*");

    private static final int MOST_BLANKS = 4;

    private final List<String> lines;
    private final Map<String, String> notes = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<String> pending = new ArrayList<>();
    private final List<String> out = new ArrayList<>();

    private MarkdownNotes(String text) {
        this.lines = text.lines().toList();
    }

    static String placed(String text) {
        return text.contains("[^") ? new MarkdownNotes(text).place(text) : text;
    }

    private String place(String text) {
        Set<Integer> taken = define(referred());
        if (notes.isEmpty()) {
            return text;
        }
        boolean list = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (taken.contains(i)) {
                continue;
            }
            list = ITEM.matcher(line).matches()
                    || list && (line.isBlank() || INDENTED.matcher(line).matches());
            if (line.isBlank() ? !goesOn(i, list, taken) : line.startsWith("#")) {
                flush();
            }
            out.add(counted(line));
        }
        flush();
        return String.join("\n", out) + "\n";
    }

    private Set<String> referred() {
        Set<String> referred = new LinkedHashSet<>();
        lines.stream()
                .filter(line -> !DEFINITION.matcher(line).matches())
                .forEach(line -> REFERENCE.matcher(line).results().forEach(mark -> referred.add(mark.group(1))));
        return referred;
    }

    /** A note goes on in the lines below it, and in indented ones below a blank line. */
    private Set<Integer> define(Set<String> referred) {
        Set<Integer> taken = new LinkedHashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher note = DEFINITION.matcher(lines.get(i));
            if (!note.matches() || !referred.contains(note.group(1)) || notes.containsKey(note.group(1))) {
                continue;
            }
            StringBuilder words = new StringBuilder(note.group(2).strip());
            taken.add(i);
            int last = i;
            for (int j = i + 1; j < lines.size(); j++) {
                String line = lines.get(j);
                boolean below = j == last + 1
                        && !line.isBlank()
                        && !DEFINITION.matcher(line).matches();
                if (below || INDENTED.matcher(line).matches()) {
                    words.append(words.isEmpty() ? "" : " ").append(line.strip());
                    for (int k = last + 1; k <= j; k++) {
                        taken.add(k);
                    }
                    last = j;
                } else if (!line.isBlank()) {
                    break;
                }
            }
            notes.put(note.group(1), words.toString());
            i = last;
        }
        notes.values().removeIf(String::isEmpty);
        return taken;
    }

    /** Whether a list goes on below a blank line. */
    private boolean goesOn(int blank, boolean list, Set<Integer> taken) {
        for (int i = blank + 1; list && i < lines.size() && i <= blank + MOST_BLANKS; i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !taken.contains(i)) {
                return ITEM.matcher(line).matches() || INDENTED.matcher(line).matches();
            }
        }
        return false;
    }

    private String counted(String line) {
        return REFERENCE.matcher(line).replaceAll(mark -> {
            String name = mark.group(1);
            if (!notes.containsKey(name)) {
                return Matcher.quoteReplacement(mark.group());
            }
            if (!numbers.containsKey(name)) {
                numbers.put(name, numbers.size() + 1);
                pending.add("[" + numbers.get(name) + "] " + notes.get(name));
            }
            return "[" + numbers.get(name) + "]";
        });
    }

    private void flush() {
        for (String note : pending) {
            if (!out.isEmpty() && !out.get(out.size() - 1).isBlank()) {
                out.add("");
            }
            out.add(note);
        }
        if (!pending.isEmpty()) {
            out.add("");
        }
        pending.clear();
    }
}
