package org.ordskifte.intake.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ordskifte.document.Block;
import org.ordskifte.document.OwnMarks;

/** Clauses from the content controls of a Word file. */
final class WordClauses {

    private final WordWords words;
    private List<Step> items = new ArrayList<>();
    private String list;
    private boolean ordered;

    /** A list item with its depth, before it is known what stands below it. */
    private record Step(int depth, String text) {}

    WordClauses(Map<String, String> links) {
        this.words = new WordWords(links);
    }

    /** The words of the first paragraph of a style outside the clauses. */
    String styled(XmlTree body, String style) {
        return body.all("p")
                .filter(one -> style.equals(style(one)))
                .findFirst()
                .map(words::plain)
                .orElse(null);
    }

    List<OwnClause> clauses(XmlTree body) {
        List<OwnClause> clauses = new ArrayList<>();
        body.all("sdt").forEach(control -> mark(control)
                .filter(mark -> mark.contains(":"))
                .ifPresent(mark -> clauses.add(clause(control, mark))));
        return clauses;
    }

    private static Optional<String> mark(XmlTree control) {
        return control.child("sdtPr")
                .flatMap(properties -> properties.child("tag"))
                .map(tag -> tag.get("val"))
                .filter(tag -> tag.startsWith(OwnMarks.CLAUSE_TAG))
                .map(tag -> tag.substring(OwnMarks.CLAUSE_TAG.length()));
    }

    private OwnClause clause(XmlTree control, String mark) {
        int colon = mark.indexOf(':');
        OwnClause clause = new OwnClause(mark.substring(colon + 1), mark.substring(0, colon));
        List<XmlTree> children =
                control.child("sdtContent").map(XmlTree::children).orElse(List.of());
        for (XmlTree child : children) {
            Optional<String> inner = child.is("sdt") ? mark(child) : Optional.empty();
            if (inner.isPresent() && inner.get().contains(":")) {
                endList(clause);
                clause.add(clause(child, inner.get()));
            } else {
                take(child, clause);
            }
        }
        endList(clause);
        return clause;
    }

    private void take(XmlTree element, OwnClause clause) {
        if (element.is("p")) {
            paragraph(element, clause);
        } else if (element.is("tbl")) {
            endList(clause);
            clause.add(table(element));
        } else if (element.is("sdt")) {
            endList(clause);
            List<XmlTree> inside =
                    element.child("sdtContent").map(XmlTree::children).orElse(List.of());
            if (mark(element).isPresent()) {
                clause.add(definitions(inside));
            } else {
                inside.forEach(child -> take(child, clause));
            }
        }
    }

    private void paragraph(XmlTree paragraph, OwnClause clause) {
        String style = style(paragraph);
        Optional<XmlTree> numbering = paragraph.child("pPr").flatMap(one -> one.child("numPr"));
        if (numbering.isPresent()) {
            item(paragraph, numbering.get(), style, clause);
            return;
        }
        endList(clause);
        if (style.startsWith("Heading") && clause.label() == null && clause.heading() == null) {
            clause.label(words.number(paragraph));
            clause.heading(words.plain(paragraph));
        } else if (style.equals("Motto")) {
            clause.motto(words.plain(paragraph));
        } else if (style.equals("ValueTags")) {
            clause.tags(words.styled(paragraph, "ValueTag"));
        } else if (style.equals("Quote")) {
            clause.add(new Block.Quote(words.marked(paragraph)));
        } else if (!words.marked(paragraph).isBlank()) {
            clause.add(new Block.Paragraph(words.marked(paragraph), List.of()));
        }
    }

    private void item(XmlTree paragraph, XmlTree numbering, String style, OwnClause clause) {
        String of = numbering.child("numId").map(one -> one.get("val")).orElse("");
        int depth = numbering
                .child("ilvl")
                .map(one -> one.get("val"))
                .filter(one -> one.matches("\\d"))
                .map(Integer::parseInt)
                .orElse(0);
        if (!of.equals(list)) {
            endList(clause);
            list = of;
            ordered = style.equals("ListNumber");
        }
        items.add(new Step(depth, words.marked(paragraph)));
    }

    private void endList(OwnClause clause) {
        if (list != null) {
            clause.add(new Block.Listing(ordered, nest(items), List.of()));
            items = new ArrayList<>();
            list = null;
        }
    }

    private static List<Block.Item> nest(List<Step> steps) {
        List<Block.Item> nested = new ArrayList<>();
        int at = 0;
        while (at < steps.size()) {
            Step head = steps.get(at);
            int end = at + 1;
            while (end < steps.size() && steps.get(end).depth() > head.depth()) {
                end++;
            }
            nested.add(new Block.Item(head.text(), nest(steps.subList(at + 1, end))));
            at = end;
        }
        return nested;
    }

    private Block.Definitions definitions(List<XmlTree> paragraphs) {
        List<Block.Definition> definitions = new ArrayList<>();
        String term = "";
        for (XmlTree paragraph : paragraphs) {
            if (style(paragraph).equals("DefinitionTerm")) {
                term = words.marked(paragraph);
            } else if (paragraph.is("p")) {
                definitions.add(new Block.Definition(term, words.marked(paragraph)));
            }
        }
        return new Block.Definitions(definitions);
    }

    private Block.Table table(XmlTree table) {
        List<String> header = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        table.all("tr").forEach(row -> {
            List<String> cells = row.all("tc")
                    .map(cell -> cell.all("p").map(words::marked).toList())
                    .map(lines -> String.join("\n", lines))
                    .toList();
            boolean head =
                    row.child("trPr").flatMap(one -> one.child("tblHeader")).isPresent();
            if (head && header.isEmpty()) {
                header.addAll(cells);
            } else {
                rows.add(cells);
            }
        });
        return new Block.Table(header, rows);
    }

    private static String style(XmlTree paragraph) {
        return paragraph
                .child("pPr")
                .flatMap(one -> one.child("pStyle"))
                .map(one -> one.get("val"))
                .orElse("");
    }
}
