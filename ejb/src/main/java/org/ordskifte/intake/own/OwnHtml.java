package org.ordskifte.intake.own;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.ordskifte.document.Block;
import org.ordskifte.document.Markup;
import org.ordskifte.document.OwnMarks;

/** A page of ours, also after somebody changed words in it: sections are clauses, the rest is what it looks like. */
final class OwnHtml {

    private static final int DEEPEST = 60;

    private OwnHtml() {}

    static Optional<OwnFile> read(String text) {
        Document page = Jsoup.parse(text);
        Element mark = page.selectFirst("meta[name=" + OwnMarks.FIELD + "]");
        if (mark == null || !mark.attr("content").equals(OwnMarks.SCHEMA)) {
            return Optional.empty();
        }
        Element main = page.selectFirst("main");
        Element header = page.selectFirst("header");
        if (main == null || header == null) {
            return Optional.empty();
        }
        List<OwnClause> clauses = new ArrayList<>();
        for (Element section : main.children()) {
            if (section.is("section.clause")) {
                clauses.add(clause(section, 1));
            }
        }
        return Optional.of(new OwnFile(
                "text/html",
                page.selectFirst("html").attr("lang"),
                words(header.selectFirst("h1")),
                words(header.selectFirst("p.subtitle")),
                words(header.selectFirst("p.motto")),
                facts(header),
                clauses));
    }

    private static Map<String, Object> facts(Element header) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (Element fact : header.select("dd[data-fact]")) {
            List<String> parts = fact.children().stream().map(OwnHtml::words).toList();
            Object value =
                    !parts.isEmpty() ? parts : fact.hasAttr("data-value") ? fact.attr("data-value") : words(fact);
            facts.put(fact.attr("data-fact"), value);
        }
        return facts;
    }

    private static OwnClause clause(Element section, int depth) {
        String id = section.id().startsWith("c-") ? section.id().substring(2) : null;
        OwnClause clause = new OwnClause(id, section.attr("data-kind"));
        for (Element child : section.children()) {
            if (child.is("section.clause")) {
                if (depth < DEEPEST) {
                    clause.add(clause(child, depth + 1));
                }
            } else if (child.is("h1, h2, h3, h4, h5, h6")) {
                head(child, clause);
            } else if (child.is("p.motto")) {
                clause.motto(words(child));
            } else if (child.is("div")) {
                child.children().forEach(block -> block(block, clause));
            } else {
                block(child, clause);
            }
        }
        return clause;
    }

    private static void head(Element head, OwnClause clause) {
        Element number = head.selectFirst("span.no");
        Element heading = head.selectFirst("span.heading");
        clause.label(words(number));
        if (heading == null) {
            String all = words(head);
            String label = number == null ? "" : words(number);
            clause.heading(all.startsWith(label) ? all.substring(label.length()) : all);
        } else {
            clause.heading(words(heading));
        }
    }

    private static void block(Element element, OwnClause clause) {
        switch (element.normalName()) {
            case "p" -> {
                if (element.hasClass("tags")) {
                    clause.tags(element.select("span.tag").stream()
                            .map(OwnHtml::words)
                            .toList());
                } else if (!inline(element).isBlank()) {
                    clause.add(new Block.Paragraph(inline(element), List.of()));
                }
            }
            case "ul", "ol" ->
                clause.add(new Block.Listing(element.normalName().equals("ol"), items(element, 1), List.of()));
            case "table" -> clause.add(table(element));
            case "blockquote" -> {
                Element inner = element.selectFirst("p");
                clause.add(new Block.Quote(inline(inner == null ? element : inner)));
            }
            case "dl" -> clause.add(definitions(element));
            default -> {
                if (!inline(element).isBlank()) {
                    clause.add(new Block.Paragraph(inline(element), List.of()));
                }
            }
        }
    }

    private static List<Block.Item> items(Element list, int depth) {
        List<Block.Item> items = new ArrayList<>();
        for (Element item : list.children()) {
            List<Block.Item> below = new ArrayList<>();
            for (Element inner : item.children()) {
                if (inner.is("ul, ol") && depth < DEEPEST) {
                    below.addAll(items(inner, depth + 1));
                }
            }
            items.add(new Block.Item(inline(item), below));
        }
        return items;
    }

    private static Block.Table table(Element table) {
        List<String> header = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            List<String> cells = row.children().stream().map(OwnHtml::inline).toList();
            if (row.parent().is("thead")) {
                header.addAll(cells);
            } else {
                rows.add(cells);
            }
        }
        return new Block.Table(header, rows);
    }

    private static Block.Definitions definitions(Element list) {
        List<Block.Definition> definitions = new ArrayList<>();
        String term = "";
        for (Element child : list.children()) {
            if (child.is("dt")) {
                term = inline(child);
            } else if (child.is("dd")) {
                definitions.add(new Block.Definition(term, inline(child)));
            }
        }
        return new Block.Definitions(definitions);
    }

    private static String words(Element element) {
        if (element == null) {
            return null;
        }
        StringBuilder out = new StringBuilder();
        inline(element, false, out);
        return out.toString();
    }

    private static String inline(Element element) {
        StringBuilder out = new StringBuilder();
        inline(element, true, out);
        return out.toString();
    }

    /** Words with their marks; a line end in the source is a blank, a break is a line end. */
    private static void inline(Element element, boolean marks, StringBuilder out) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                out.append(text.getWholeText().replaceAll(" *\\R *", " "));
            } else if (node instanceof Element inner) {
                String name = inner.normalName();
                boolean strong = marks && (name.equals("strong") || name.equals("b"));
                boolean em = marks && (name.equals("em") || name.equals("i"));
                boolean link = marks && name.equals("a") && Markup.mayLink(inner.attr("href"));
                if (name.equals("br")) {
                    out.append('\n');
                } else if (!name.equals("ul") && !name.equals("ol")) {
                    out.append(strong ? "**" : em ? "*" : link ? "[" : "");
                    inline(inner, marks, out);
                    out.append(strong ? "**" : em ? "*" : link ? "](" + inner.attr("href") + ")" : "");
                }
            }
        }
    }
}
