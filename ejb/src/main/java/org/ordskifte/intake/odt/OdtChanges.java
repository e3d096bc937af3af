package org.ordskifte.intake.odt;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ordskifte.intake.outline.TrackedChange;
import org.ordskifte.intake.outline.TrackedChange.Kind;
import org.ordskifte.intake.packed.Node;

/** The recorded changes of a text, and which of them are open where it is being read. */
final class OdtChanges {

    private static final int LONGEST = 300;

    private final Map<String, Node> regions = new HashMap<>();
    private final Set<String> open = new LinkedHashSet<>();
    private final boolean rejected;

    OdtChanges(boolean rejected) {
        this.rejected = rejected;
    }

    void add(Node tracked) {
        tracked.all("text:changed-region").forEach(region -> {
            region.children().stream()
                    .filter(each -> !each.isText())
                    .findFirst()
                    .ifPresent(change -> regions.put(region.get("text:id", region.get("xml:id", "")), change));
        });
    }

    void begin(String id) {
        open.add(id);
    }

    void end(String id) {
        open.remove(id);
    }

    /** Whether what is read now was inserted, and the insertion does not count. */
    boolean isLeftOut() {
        return rejected && open.stream().anyMatch(id -> kind(id) == Kind.INSERTED);
    }

    Kind kind(String id) {
        Node region = regions.get(id);
        String name = region == null ? "" : region.name();
        return name.equals("text:deletion")
                ? Kind.DELETED
                : name.equals("text:insertion") ? Kind.INSERTED : Kind.FORMATTED;
    }

    TrackedChange change(String id, String words) {
        Node region = regions.get(id);
        String author = region == null
                ? null
                : region.at("office:change-info", "dc:creator").map(Node::text).orElse(null);
        String date = region == null
                ? null
                : region.at("office:change-info", "dc:date").map(Node::text).orElse(null);
        String text = kind(id) == Kind.DELETED ? deleted(id, " ") : words;
        return new TrackedChange(
                kind(id), author, date, text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…", null);
    }

    boolean restores(String id) {
        return rejected && kind(id) == Kind.DELETED;
    }

    /** The deleted paragraphs. */
    String deleted(String id, String between) {
        Node region = regions.get(id);
        return region == null
                ? ""
                : region.children().stream()
                        .filter(each -> each.is("text:p") || each.is("text:h"))
                        .map(Node::text)
                        .collect(Collectors.joining(between));
    }
}
