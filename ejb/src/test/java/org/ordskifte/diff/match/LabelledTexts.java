package org.ordskifte.diff.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ordskifte.diff.Passage;

/**
 * The labelled clause pairs below {@code identity/}: texts written for this, with a person's answer to each clause of
 * the later one. {@code # key | label | heading | answer | category}; {@code ##} is one level down; {@code =key} takes
 * the words of an earlier clause over.
 */
final class LabelledTexts {

    static final List<String> TUNING = List.of(
            "da-1-tuning",
            "da-3-tuning",
            "sv-1-tuning",
            "sv-3-tuning",
            "nb-1-tuning",
            "sv2-1-tuning",
            "da2-1-tuning",
            "nb2-1-tuning",
            "da3-1-tuning",
            "nb-3-tuning");
    static final List<String> HELD_OUT = List.of(
            "da-2-heldout",
            "sv-2-heldout",
            "nb-2-heldout",
            "sv2-2-heldout",
            "da2-2-heldout",
            "nb2-2-heldout",
            "da3-2-heldout",
            "da-4-heldout");

    /** One clause of a later text and what a person says of it. */
    record Labelled(String scenario, Passage clause, String answer, String category) {

        /** same, new, split, merged or ask. */
        String word() {
            return answer.split(":")[0];
        }

        /** The earlier clauses that the answer names. */
        List<UUID> named() {
            return answer.contains(":")
                    ? Arrays.stream(answer.split(":")[1].split("\\+"))
                            .map(LabelledTexts::id)
                            .toList()
                    : List.of();
        }
    }

    record Scenario(String name, List<Passage> before, List<Passage> after, List<Labelled> labels) {}

    private record Entry(
            int level, String key, String label, String heading, String answer, String category, String text) {}

    private LabelledTexts() {}

    static Scenario read(String name) {
        List<String> lines = lines(name);
        String base = lines.get(0).substring("base:".length()).strip();
        List<Entry> before = entries(lines(base));
        List<Entry> after = entries(lines.subList(1, lines.size()));
        Map<String, Entry> known = before.stream().collect(Collectors.toMap(Entry::key, Function.identity()));
        List<Passage> now = passages(after, "after-", known);
        List<Labelled> labels = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            labels.add(new Labelled(
                    name, now.get(i), after.get(i).answer(), after.get(i).category()));
        }
        return new Scenario(name, passages(before, "", known), now, labels);
    }

    static UUID id(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Passage> passages(List<Entry> entries, String prefix, Map<String, Entry> known) {
        List<Passage> passages = new ArrayList<>();
        Deque<Passage> above = new ArrayDeque<>();
        for (Entry entry : entries) {
            while (!above.isEmpty() && above.peek().level() >= entry.level()) {
                above.pop();
            }
            String text = entry.text().startsWith("=")
                    ? known.get(entry.text().substring(1)).text()
                    : entry.text();
            Passage passage = new Passage(
                    id(prefix + entry.key()),
                    above.isEmpty() ? null : above.peek().id(),
                    entry.level(),
                    entry.label(),
                    entry.heading(),
                    text);
            above.push(passage);
            passages.add(passage);
        }
        if (new TreeSet<>(passages.stream().map(Passage::id).toList()).size() != passages.size()) {
            throw new IllegalArgumentException("a key stands twice");
        }
        return passages;
    }

    private static List<Entry> entries(List<String> lines) {
        List<Entry> entries = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("#")) {
                int level = line.indexOf(' ');
                String[] fields = line.substring(level).split("\\|", -1);
                entries.add(new Entry(
                        level,
                        fields[0].strip(),
                        given(fields[1]),
                        given(fields[2]),
                        fields.length > 3 ? fields[3].strip() : null,
                        fields.length > 4 ? fields[4].strip() : null,
                        ""));
            } else if (!line.isBlank()) {
                Entry last = entries.remove(entries.size() - 1);
                entries.add(new Entry(
                        last.level(),
                        last.key(),
                        last.label(),
                        last.heading(),
                        last.answer(),
                        last.category(),
                        (last.text() + "\n" + line.strip()).strip()));
            }
        }
        return entries;
    }

    private static String given(String field) {
        return field.isBlank() ? null : field.strip();
    }

    private static List<String> lines(String name) {
        try (InputStream file = LabelledTexts.class.getResourceAsStream("/identity/" + name + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
