package org.ordskifte.intake.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ordskifte.intake.flow.FlowPart;
import org.ordskifte.intake.flow.Gap;
import org.ordskifte.intake.flow.Grid;
import org.ordskifte.intake.flow.Look;
import org.ordskifte.intake.flow.Paragraph;
import org.ordskifte.intake.flow.Paragraph.Role;
import org.ordskifte.intake.outline.FileComment;
import org.ordskifte.intake.outline.TrackedChange;
import org.ordskifte.intake.packed.Node;

/** Reads the blocks of a Word file in order: paragraphs by what their styles say, tables row by row. */
final class WordBody {

    private static final Pattern NUMBER_AND_TAB =
            Pattern.compile("^((?:§ ?)?[\\p{Alnum}.()]{1,8}[.:)]?|§ ?\\d+\\.?)\\t+(?=[^\\t]*$)");

    private static final Pattern PAGE_AT_END = Pattern.compile("\\t\\d+$");

    private final WordStyles styles;
    private final WordNumbering numbering;
    private final boolean rejected;
    private final WordRuns runs;
    private final List<FlowPart> parts = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<FileComment> carriedComments = new ArrayList<>();
    private final List<TrackedChange> carriedChanges = new ArrayList<>();

    WordBody(
            WordStyles styles,
            WordNumbering numbering,
            WordNotes notes,
            Map<String, WordReader.Relation> relations,
            boolean rejected) {
        this.styles = styles;
        this.numbering = numbering;
        this.rejected = rejected;
        this.runs = new WordRuns(styles, notes, relations, rejected);
    }

    List<FlowPart> done() {
        flushNotes();
        return parts;
    }

    void block(Node node) {
        switch (node.name()) {
            case "w:p" -> paragraph(node);
            case "w:tbl" -> table(node);
            case "w:sdt" -> {
                boolean contents = node.at("w:sdtPr", "w:docPartObj", "w:docPartGallery")
                        .filter(each -> each.get("w:val", "").contains("Table of Contents"))
                        .isPresent();
                runs.contents(contents ? 1 : 0);
                node.child("w:sdtContent")
                        .ifPresent(content -> content.children().forEach(this::block));
                runs.contents(contents ? -1 : 0);
            }
            case "w:ins", "w:moveTo", "w:customXml", "w:smartTag" ->
                node.children().forEach(this::block);
            case "w:altChunk" -> throw new org.ordskifte.shared.Refusal("external-reference");
            default -> {
                // marks and properties between blocks
            }
        }
    }

    private void paragraph(Node node) {
        boolean begunBefore = runs.inContents();
        runs.paragraph(node);
        boxes();
        if (runs.found().continues()) {
            return; // its mark is deleted: the next paragraph goes on with these words
        }
        String text = runs.found().phrase().plain();
        Optional<Node> properties = node.child("w:pPr");
        String style = properties
                .flatMap(each -> each.child("w:pStyle"))
                .map(each -> each.get("w:val"))
                .orElse(null);
        boolean contents = runs.inContents()
                || styles.name(style).startsWith("toc ")
                || begunBefore && PAGE_AT_END.matcher(text).find();
        if (text.isEmpty()) {
            runs.found().takeHidden().forEach(each -> parts.add(Paragraph.aside("hidden-text", each)));
            carriedComments.addAll(runs.found().takeComments());
            carriedChanges.addAll(runs.found().takeChanges());
            if (!contents) {
                parts.add(Gap.ONE);
            }
            runs.found().begin();
            return;
        }
        Paragraph read = contents
                ? Paragraph.of(Role.CONTENTS, 0, null, text, Look.PLAIN)
                : styled(properties.orElse(null), style, text);
        if (!read.role().equals(Role.ITEM)) {
            flushNotes();
        }
        List<FileComment> comments = new ArrayList<>(carriedComments);
        comments.addAll(runs.found().takeComments());
        List<TrackedChange> changes = new ArrayList<>(carriedChanges);
        changes.addAll(runs.found().takeChanges());
        carriedComments.clear();
        carriedChanges.clear();
        parts.add(read.with(comments, changes));
        runs.found().takeHidden().forEach(each -> parts.add(Paragraph.aside("hidden-text", each)));
        notes.addAll(runs.found().takeNotes());
        runs.found().begin();
    }

    /** Footnotes stand below the paragraph, or the list, that refers to them. */
    private void flushNotes() {
        notes.forEach(note -> parts.add(Paragraph.text(note)));
        notes.clear();
    }

    private void boxes() {
        List<Node> boxes = runs.found().takeBoxes();
        if (!boxes.isEmpty()) {
            WordFindings held = runs.hold();
            boxes.forEach(box -> box.children().forEach(this::block));
            runs.resume(held);
        }
    }

    private Paragraph styled(Node properties, String style, String text) {
        String name = styles.name(style);
        Look look = runs.found().phrase().look();
        if (name.equals("title")) {
            return Paragraph.of(Role.TITLE, 1, null, text, look);
        }
        Optional<Integer> depth = Optional.ofNullable(properties)
                .flatMap(each -> each.child("w:outlineLvl"))
                .map(each -> each.number("w:val", 9))
                .or(() -> styles.outline(style))
                .or(() -> styles.named(style))
                .filter(level -> level < 9);
        Optional<Listed> listed = listed(properties, style);
        Optional<String> marker = listed.flatMap(each -> numbering.next(each.list(), each.level()));
        String marked = NUMBER_AND_TAB.matcher(runs.found().phrase().marked()).replaceFirst("$1 ");
        if (depth.isPresent() && !marker.filter("-"::equals).isPresent()) {
            return Paragraph.of(Role.HEADING, depth.get() + 1, marker.orElse(null), plainNumber(text), look);
        }
        if (name.equals("quote") || name.equals("intense quote")) {
            return Paragraph.of(Role.QUOTE, 0, null, marked, look);
        }
        if (marker.isPresent()) {
            return Paragraph.of(Role.ITEM, listed.get().level(), marker.get(), marked, look);
        }
        return Paragraph.of(Role.TEXT, 0, null, marked, look);
    }

    private static String plainNumber(String text) {
        return NUMBER_AND_TAB.matcher(text).replaceFirst("$1 ").replace('\t', ' ');
    }

    private record Listed(String list, int level) {}

    private Optional<Listed> listed(Node properties, String style) {
        Optional<Node> own = Optional.ofNullable(properties).flatMap(each -> each.child("w:numPr"));
        Optional<Node> inherited = styles.first(style, each -> each.at("w:pPr", "w:numPr"));
        String list = own.flatMap(each -> each.child("w:numId"))
                .or(() -> inherited.flatMap(each -> each.child("w:numId")))
                .map(each -> each.get("w:val", "0"))
                .orElse("0");
        if (list.equals("0")) {
            return Optional.empty();
        }
        int level = own.flatMap(each -> each.child("w:ilvl"))
                .or(() -> inherited.flatMap(each -> each.child("w:ilvl")))
                .map(each -> each.number("w:val", 0))
                .or(() -> style == null ? Optional.empty() : numbering.levelOfStyle(list, style))
                .orElse(0);
        return Optional.of(new Listed(list, level));
    }

    private void table(Node node) {
        flushNotes();
        WordTable table = new WordTable(this, runs, rejected);
        List<List<String>> rows = table.rows(node);
        List<FileComment> comments = runs.found().takeComments();
        List<TrackedChange> changes = runs.found().takeChanges();
        boolean box = rows.size() == 1 && rows.get(0).size() == 1;
        if (box) {
            String[] lines = rows.get(0).get(0).split("\n");
            for (int i = 0; i < lines.length; i++) {
                Paragraph line = Paragraph.text(lines[i]);
                parts.add(i == 0 ? line.with(comments, changes) : line);
            }
        } else if (rows.stream().flatMap(List::stream).anyMatch(cell -> !cell.isBlank())) {
            parts.add(new Grid(rows, comments, changes));
        }
        notes.addAll(runs.found().takeNotes());
    }

    /** The number that stands before a paragraph in a cell. */
    String markerOf(Node paragraph) {
        Optional<Node> properties = paragraph.child("w:pPr");
        String style = properties
                .flatMap(each -> each.child("w:pStyle"))
                .map(each -> each.get("w:val"))
                .orElse(null);
        return listed(properties.orElse(null), style)
                .flatMap(each -> numbering.next(each.list(), each.level()))
                .filter(marker -> !marker.equals("-"))
                .map(marker -> marker + " ")
                .orElse("");
    }
}
