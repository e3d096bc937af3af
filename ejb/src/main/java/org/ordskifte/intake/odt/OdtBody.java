package org.ordskifte.intake.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ordskifte.intake.flow.FlowPart;
import org.ordskifte.intake.flow.Gap;
import org.ordskifte.intake.flow.Grid;
import org.ordskifte.intake.flow.Look;
import org.ordskifte.intake.flow.Paragraph;
import org.ordskifte.intake.flow.Paragraph.Role;
import org.ordskifte.intake.packed.Node;
import org.ordskifte.shared.Refusal;

/** Reads the blocks of a text in order: headings and paragraphs, lists with their numbers, tables row by row. */
final class OdtBody {

    private static final Pattern NUMBER_AND_TAB =
            Pattern.compile("^((?:§ ?)?[\\p{Alnum}.()]{1,8}[.:)]?)\\t+(?=[^\\t]*$)");

    /** A list that is being read. */
    private record Open(String style, int level, int[] counts) {}

    private final OdtStyles styles;
    private final OdtChanges changes;
    private final OdtWords words;
    private final OdtNumbering numbering = new OdtNumbering();
    private final List<FlowPart> parts = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    OdtBody(OdtStyles styles, boolean rejected) {
        this.styles = styles;
        this.changes = new OdtChanges(rejected);
        this.words = new OdtWords(styles, changes);
    }

    List<FlowPart> done() {
        flushNotes();
        return parts;
    }

    void block(Node node) {
        switch (node.name()) {
            case "text:tracked-changes" -> changes.add(node);
            case "text:p", "text:h" -> paragraph(node, Optional.empty(), null);
            case "text:list" -> list(node, null);
            case "text:section-source" -> refuseFetched(node);
            case "text:table-of-content", "text:illustration-index", "text:table-index" -> contents(node);
            case "table:table" -> table(node);
            case "text:change-start", "text:change-end", "text:change" -> words.mark(node);
            case "text:section", "draw:frame", "draw:text-box", "text:index-body" ->
                node.children().forEach(this::block);
            default -> {
                // declarations and pictures
            }
        }
    }

    private static void refuseFetched(Node source) {
        if (source.get("xlink:href", "").matches("(?s)(?i)(?:https?|ftp):.*")) {
            throw new Refusal("external-reference");
        }
    }

    private void list(Node node, Open outer) {
        String style = node.get("text:style-name", outer == null ? "" : outer.style());
        int level = outer == null ? 0 : outer.level() + 1;
        int[] counts = outer == null ? counts(node, style) : outer.counts();
        Open open = new Open(style, level, counts);
        for (Node item : node.children()) {
            boolean header = item.is("text:list-header");
            if (!item.is("text:list-item") && !header) {
                continue;
            }
            boolean first = !header;
            for (Node child : item.children()) {
                if (child.is("text:list")) {
                    list(child, open);
                } else if (child.is("text:p") || child.is("text:h")) {
                    paragraph(child, first ? Optional.of(open) : Optional.empty(), item.get("text:start-value"));
                    first = false;
                } else {
                    block(child);
                }
            }
        }
        if (outer == null) {
            numbering.keep("style " + style, counts);
            Optional.ofNullable(node.get("xml:id")).ifPresent(id -> numbering.keep("list " + id, counts));
        }
    }

    private int[] counts(Node list, String style) {
        if (list.get("text:continue-list") != null) {
            return numbering.of("list " + list.get("text:continue-list"));
        }
        return "true".equals(list.get("text:continue-numbering"))
                ? numbering.of("style " + style)
                : OdtNumbering.fresh();
    }

    private void paragraph(Node node, Optional<Open> list, String start) {
        String style = node.get("text:style-name");
        words.read(node, style);
        List<Node> boxes = words.takeBoxes();
        if (words.continues()) {
            return;
        }
        String text = words.phrase().plain();
        if (text.isEmpty()) {
            words.takeHidden().forEach(each -> parts.add(Paragraph.aside("hidden-text", each)));
            words.begin();
            parts.add(Gap.ONE);
            boxes.forEach(box -> box.children().forEach(this::block));
            return;
        }
        Optional<String> marker = list.flatMap(open ->
                styles.list(open.style()).flatMap(each -> OdtNumbering.next(each, open.level(), open.counts(), start)));
        List<Paragraph> read = styled(node, style, list, marker);
        if (!read.get(0).role().equals(Role.ITEM)) {
            flushNotes();
        }
        Paragraph first = read.get(0).with(words.takeComments(), words.takeChanges());
        parts.add(first);
        parts.addAll(read.subList(1, read.size()));
        words.takeHidden().forEach(each -> parts.add(Paragraph.aside("hidden-text", each)));
        notes.addAll(words.takeNotes());
        words.begin();
        boxes.forEach(box -> box.children().forEach(this::block));
    }

    private List<Paragraph> styled(Node node, String style, Optional<Open> list, Optional<String> marker) {
        Look look = words.phrase().look();
        String plain = NUMBER_AND_TAB.matcher(words.phrase().plain()).replaceFirst("$1 ");
        if (styles.is(style, "Title")) {
            return List.of(Paragraph.of(Role.TITLE, 1, null, plain, look));
        }
        if (node.is("text:h")) {
            int depth = Math.max(
                    1,
                    node.number("text:outline-level", styles.outlineLevel(style).orElse(1)));
            Optional<String> number = list.isPresent() ? marker : outlineNumber(node, style, depth);
            return List.of(Paragraph.of(
                    Role.HEADING,
                    depth,
                    number.filter(each -> !each.equals("-")).orElse(null),
                    plain.replace('\t', ' ').replace('\u2029', ' '),
                    look));
        }
        List<Paragraph> read = new ArrayList<>();
        for (String each : words.phrase().marked().split("\u2029")) {
            String text = NUMBER_AND_TAB.matcher(each.strip()).replaceFirst("$1 ");
            boolean item = marker.isPresent() && read.isEmpty();
            if (styles.is(style, "Quotations")) {
                read.add(Paragraph.of(Role.QUOTE, 0, null, text, look));
            } else if (item) {
                read.add(Paragraph.of(Role.ITEM, list.get().level(), marker.get(), text, look));
            } else if (!text.isBlank()) {
                read.add(Paragraph.of(Role.TEXT, 0, null, text, look));
            }
        }
        return read;
    }

    private Optional<String> outlineNumber(Node node, String style, int depth) {
        if ("true".equals(node.get("text:is-list-header"))) {
            return Optional.empty();
        }
        Optional<Node> outline = styles.listStyle(style).flatMap(styles::list).or(styles::outline);
        return outline.flatMap(
                each -> OdtNumbering.next(each, depth - 1, numbering.of("outline"), node.get("text:start-value")));
    }

    private void contents(Node node) {
        node.child("text:index-body").ifPresent(body -> entries(body));
    }

    private void entries(Node body) {
        for (Node child : body.children()) {
            if (child.is("text:p") || child.is("text:h")) {
                words.read(child, null);
                String text = words.phrase().plain();
                words.begin();
                if (!text.isEmpty()) {
                    parts.add(Paragraph.of(Role.CONTENTS, 0, null, text, Look.PLAIN));
                }
            } else {
                entries(child);
            }
        }
    }

    private void table(Node node) {
        flushNotes();
        List<List<String>> rows = new ArrayList<>();
        rows(node, rows);
        boolean box = rows.size() == 1 && rows.get(0).size() == 1;
        if (box) {
            rows.get(0).get(0).lines().forEach(line -> parts.add(Paragraph.text(line)));
        } else if (rows.stream().flatMap(List::stream).anyMatch(cell -> !cell.isBlank())) {
            parts.add(new Grid(rows, words.takeComments(), words.takeChanges()));
        }
        notes.addAll(words.takeNotes());
    }

    private void rows(Node node, List<List<String>> rows) {
        for (Node child : node.children()) {
            if (child.is("table:table-row")) {
                List<String> cells = new ArrayList<>();
                for (Node cell : child.children()) {
                    if (cell.is("table:table-cell") || cell.is("table:covered-table-cell")) {
                        List<String> lines = new ArrayList<>();
                        lines(cell, lines);
                        cells.add(String.join("\n", lines));
                    }
                }
                rows.add(cells);
            } else if (child.name().startsWith("table:table-")) {
                rows(child, rows);
            }
        }
    }

    private void lines(Node cell, List<String> lines) {
        for (Node child : cell.children()) {
            if (child.is("text:p") || child.is("text:h")) {
                words.read(child, child.get("text:style-name"));
                String text = words.phrase().marked().replace('\t', ' ').replace('\u2029', ' ');
                words.begin();
                if (!text.isBlank()) {
                    lines.add(text);
                }
            } else if (!child.isText()) {
                lines(child, lines);
            }
        }
    }

    /** Footnotes stand below the paragraph, or the list, that refers to them. */
    private void flushNotes() {
        notes.forEach(note -> parts.add(Paragraph.text(note)));
        notes.clear();
    }
}
