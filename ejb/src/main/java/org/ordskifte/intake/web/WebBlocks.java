package org.ordskifte.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.ordskifte.intake.flow.Counting;
import org.ordskifte.intake.flow.FlowPart;
import org.ordskifte.intake.flow.Grid;
import org.ordskifte.intake.flow.Look;
import org.ordskifte.intake.flow.Paragraph;
import org.ordskifte.intake.flow.Paragraph.Role;
import org.ordskifte.intake.flow.Phrase;
import org.ordskifte.intake.outline.TrackedChange;
import org.ordskifte.intake.outline.TrackedChanges.Taken;
import org.ordskifte.intake.source.Budget;

/** Reads the blocks of a page in order: headings, paragraphs, lists, tables; what stands between blocks is a paragraph too. */
final class WebBlocks {

    private static final Set<String> BLOCKS =
            Set.of(("p div section article main header footer h1 h2 h3 h4 h5 h6 ul ol table blockquote "
                            + "pre dl dt dd figure figcaption address hr li fieldset details summary center tbody thead tr td th")
                    .split(" "));
    private static final int DEEPEST = 400;

    private final boolean rejected;
    private final Budget budget;
    private final List<FlowPart> parts = new ArrayList<>();
    private final List<TrackedChange> changes = new ArrayList<>();
    private Phrase phrase = new Phrase();

    WebBlocks(Taken taken, Budget budget) {
        this.rejected = taken == Taken.REJECTED;
        this.budget = budget;
    }

    List<FlowPart> read(Element root) {
        children(root, 0);
        flush();
        return parts;
    }

    private void children(Element element, int depth) {
        for (Node child : element.childNodes()) {
            if (child instanceof Element inner && BLOCKS.contains(inner.normalName())) {
                flush();
                if (depth < DEEPEST) {
                    block(inner, depth + 1);
                }
                flush();
            } else {
                inline(child, false, false, null, depth);
            }
        }
    }

    private void block(Element element, int depth) {
        budget.step();
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                String text = element.text();
                if (!text.isBlank()) {
                    add(Paragraph.of(Role.HEADING, element.normalName().charAt(1) - '0', null, text, Look.PLAIN));
                }
            }
            case "ul", "ol" -> list(element, 0, depth);
            case "table" -> table(element, depth);
            case "dl" -> terms(element, depth);
            case "blockquote" -> quote(element, depth);
            case "pre" -> element.wholeText().lines().forEach(line -> add(Paragraph.text(line.strip())));
            case "summary" -> {
                if (!element.text().isBlank()) {
                    add(Paragraph.of(Role.TEXT, 0, null, element.text(), new Look(0, true)));
                }
            }
            case "hr" -> {
                // drawn, not written
            }
            default -> children(element, depth);
        }
    }

    private void quote(Element element, int depth) {
        int first = parts.size();
        children(element, depth);
        flush();
        for (int i = first; i < parts.size(); i++) {
            if (parts.get(i) instanceof Paragraph each && each.role() == Role.TEXT) {
                parts.set(i, Paragraph.of(Role.QUOTE, 0, null, each.text(), each.look()));
            }
        }
    }

    private void list(Element list, int level, int depth) {
        if (level == 0 && WebContents.isOne(list)) {
            WebContents.entries(list).forEach(entry -> add(Paragraph.of(Role.CONTENTS, 0, null, entry, Look.PLAIN)));
            return;
        }
        int count = number(list.attr("start"), 1);
        for (Element item : list.children()) {
            if (item.normalName().equals("li")) {
                count = number(item.attr("value"), count);
                String marker = list.normalName().equals("ul")
                        ? "-"
                        : Counting.of(count, list.attr("type").isEmpty() ? "1" : list.attr("type")) + ".";
                count++;
                item(item, marker, level, depth);
            } else if (item.normalName().equals("ul") || item.normalName().equals("ol")) {
                list(item, level + 1, depth + 1);
            }
        }
    }

    private void item(Element item, String marker, int level, int depth) {
        boolean headed = item.selectFirst("h1, h2, h3, h4, h5, h6, table") != null;
        if (headed) {
            children(item, depth + 1);
            flush();
            return;
        }
        List<Element> lists = new ArrayList<>();
        words(item, lists, depth);
        String text = phrase.marked();
        phrase = new Phrase();
        if (!text.isBlank()) {
            add(Paragraph.of(Role.ITEM, level, marker, text, Look.PLAIN));
        }
        lists.forEach(inner -> list(inner, level + 1, depth + 1));
    }

    /** The words of an item, whatever blocks they stand in; lists inside it come after. */
    private void words(Element element, List<Element> lists, int depth) {
        for (Node child : element.childNodes()) {
            if (child instanceof Element inner
                    && (inner.normalName().equals("ul") || inner.normalName().equals("ol"))) {
                lists.add(inner);
            } else if (child instanceof Element inner && BLOCKS.contains(inner.normalName()) && depth < DEEPEST) {
                phrase.add(" ");
                words(inner, lists, depth + 1);
            } else {
                inline(child, false, false, null, depth);
            }
        }
    }

    static int number(String value, int otherwise) {
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }

    private void terms(Element list, int depth) {
        for (Element each : list.select("> dt, > dd, > div > dt, > div > dd")) {
            if (each.normalName().equals("dt")) {
                add(Paragraph.of(Role.ITEM, 0, "-", "**" + each.text().replace("*", "") + "**", Look.PLAIN));
            } else {
                children(each, depth + 1);
                flush();
            }
        }
    }

    private void table(Element table, int depth) {
        boolean layout =
                table.attr("role").equals("presentation") || table.selectFirst("h1, h2, h3, h4, table table") != null;
        if (layout) {
            children(table, depth);
            return;
        }
        WebTable.rows(table, cell -> cell(cell, depth)).map(Grid::of).ifPresent(parts::add);
    }

    private String cell(Element cell, int depth) {
        WebBlocks inside = new WebBlocks(rejected ? Taken.REJECTED : Taken.ACCEPTED, budget);
        inside.children(cell, depth + 1);
        inside.flush();
        List<String> lines = new ArrayList<>();
        for (FlowPart part : inside.parts) {
            if (part instanceof Paragraph paragraph && !paragraph.text().isBlank()) {
                lines.add(paragraph.text());
            }
        }
        return String.join("\n", lines);
    }

    private void inline(Node node, boolean bold, boolean italic, String link, int depth) {
        if (node instanceof TextNode text) {
            phrase.add(blanks(text.getWholeText()), bold, italic, link, 0);
        } else if (node instanceof Element element && depth < DEEPEST) {
            element(element, bold, italic, link, depth);
        }
    }

    private void element(Element element, boolean bold, boolean italic, String link, int depth) {
        switch (element.normalName()) {
            case "br" -> phrase.add("\n");
            case "b", "strong" -> inner(element, true, italic, link, depth);
            case "i", "em" -> inner(element, bold, true, link, depth);
            case "a" -> {
                String target = element.attr("href");
                inner(element, bold, italic, target.startsWith("#") ? null : target, depth);
            }
            case "ins" -> change(TrackedChange.Kind.INSERTED, element, !rejected, bold, italic, depth);
            case "del" -> change(TrackedChange.Kind.DELETED, element, rejected, bold, italic, depth);
            default -> {
                if (BLOCKS.contains(element.normalName())) {
                    flush();
                    block(element, depth + 1);
                    flush();
                } else {
                    inner(element, bold, italic, link, depth);
                }
            }
        }
    }

    private void change(
            TrackedChange.Kind kind, Element element, boolean kept, boolean bold, boolean italic, int depth) {
        String date = element.attr("datetime").isEmpty() ? null : element.attr("datetime");
        changes.add(new TrackedChange(kind, null, date, element.text(), null));
        if (kept) {
            inner(element, bold, italic, null, depth);
        }
    }

    private void inner(Element element, boolean bold, boolean italic, String link, int depth) {
        element.childNodes().forEach(child -> inline(child, bold, italic, link, depth + 1));
    }

    private static String blanks(String text) {
        return text.replaceAll("[ \\t\\r\\n\\f]+", " ");
    }

    private void flush() {
        if (!phrase.isBlank()) {
            add(Paragraph.of(Role.TEXT, 0, null, tidy(phrase.marked()), phrase.look()));
        }
        phrase = new Phrase();
    }

    private static String tidy(String text) {
        return text.replaceAll(" *\\n *", "\n").replaceAll("\\n{2,}", "\n").replaceAll(" {2,}", " ");
    }

    private void add(Paragraph paragraph) {
        parts.add(changes.isEmpty() ? paragraph : paragraph.with(List.of(), List.copyOf(changes)));
        changes.clear();
    }
}
