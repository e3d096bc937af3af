package org.ordskifte.intake.own;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ordskifte.document.Block;
import org.ordskifte.document.Markup;
import org.ordskifte.document.OwnMarks;

/**
 * Akoma Ntoso 3.0, ours or anybody's: what the standard calls hierarchy becomes clauses, with the numbers as printed.
 * Words that stand in no hierarchy become a preamble.
 */
final class AknReader {

    private static final Set<String> HIERARCHY = Set.of(
            "clause",
            "section",
            "part",
            "paragraph",
            "chapter",
            "title",
            "article",
            "book",
            "tome",
            "division",
            "list",
            "point",
            "indent",
            "alinea",
            "rule",
            "subrule",
            "proviso",
            "subsection",
            "subpart",
            "subparagraph",
            "subchapter",
            "subtitle",
            "subdivision",
            "subclause",
            "sublist",
            "level",
            "transitional",
            "hcontainer");
    private static final Set<String> BODIES = Set.of("mainBody", "body");

    private final boolean own;

    private AknReader(boolean own) {
        this.own = own;
    }

    static Optional<OwnFile> read(byte[] bytes) {
        Optional<XmlTree> root = XmlTree.read(bytes);
        Optional<XmlTree> body = root.flatMap(
                xml -> BODIES.stream().map(xml::find).flatMap(Optional::stream).findFirst());
        if (root.isEmpty() || body.isEmpty()) {
            return Optional.empty();
        }
        boolean own = root.get()
                .find("schema")
                .filter(mark -> mark.namespace().equals(OwnMarks.NAMESPACE))
                .filter(mark -> mark.words().equals(OwnMarks.SCHEMA))
                .isPresent();
        return Optional.of(new AknReader(own).file(root.get(), body.get()));
    }

    private OwnFile file(XmlTree root, XmlTree body) {
        Optional<XmlTree> preface = root.find("preface");
        return new OwnFile(
                "application/akn+xml",
                root.find("FRBRlanguage")
                        .map(one -> one.get("language"))
                        .map(AknReader::language)
                        .orElse(null),
                root.find("docTitle").map(this::words).orElse(null),
                preface.flatMap(one -> named(one, "subtitle")).map(this::words).orElse(null),
                preface.flatMap(one -> named(one, "motto")).map(this::words).orElse(null),
                facts(root),
                clauses(body));
    }

    /** The standard wants three letters, we and many others write two. */
    private static String language(String code) {
        return switch (code) {
            case "dan" -> "da";
            case "swe" -> "sv";
            case "nob" -> "nb";
            case "nno" -> "nn";
            case "eng" -> "en";
            default -> code;
        };
    }

    private static Optional<XmlTree> named(XmlTree element, String style) {
        return element.all("p").filter(one -> style.equals(one.get("class"))).findFirst();
    }

    private static Map<String, Object> facts(XmlTree root) {
        Map<String, Object> facts = new LinkedHashMap<>();
        root.find("proprietary").ifPresent(own -> own.all("fact").forEach(fact -> {
            List<String> values = fact.all("value").map(XmlTree::words).toList();
            if (!values.isEmpty() && fact.get("key") != null) {
                facts.put(fact.get("key"), fact.get("list") == null ? values.get(0) : values);
            }
        }));
        return facts;
    }

    private List<OwnClause> clauses(XmlTree body) {
        List<OwnClause> clauses = new ArrayList<>();
        OwnClause loose = new OwnClause(null, "preamble");
        for (XmlTree child : body.children()) {
            if (HIERARCHY.contains(child.name())) {
                clauses.add(clause(child));
            } else if (!child.isText()) {
                block(child, loose);
            }
        }
        if (!loose.isEmpty()) {
            clauses.add(0, loose);
        }
        return clauses;
    }

    private OwnClause clause(XmlTree element) {
        String id = element.get("GUID");
        OwnClause clause = new OwnClause(id, own ? element.get("name") : "clause");
        for (XmlTree child : element.children()) {
            switch (child.name()) {
                case "" -> {
                    // blanks between elements
                }
                case "num" ->
                    clause.label(own ? words(child) : words(child).strip().replaceFirst("\\.$", ""));
                case "heading" -> clause.heading(words(child));
                case "subheading" -> clause.motto(words(child));
                case "content", "intro", "wrapUp" -> child.children().forEach(block -> block(block, clause));
                default -> {
                    if (HIERARCHY.contains(child.name())) {
                        clause.add(clause(child));
                    } else {
                        block(child, clause);
                    }
                }
            }
        }
        return clause;
    }

    private void block(XmlTree element, OwnClause clause) {
        switch (element.name()) {
            case "" -> {
                // blanks between elements
            }
            case "ul", "ol" -> clause.add(new Block.Listing(element.is("ol"), items(element), List.of()));
            case "table" -> clause.add(table(element));
            case "blockList" -> list(element, clause);
            case "blockContainer", "tblock", "container" -> element.children().forEach(child -> block(child, clause));
            default -> {
                if ("tags".equals(element.get("class"))) {
                    clause.tags(element.all("inline").map(this::words).toList());
                } else if ("quote".equals(element.get("name"))) {
                    clause.add(new Block.Quote(inline(element)));
                } else if (!inline(element).isBlank()) {
                    clause.add(new Block.Paragraph(inline(element), List.of()));
                }
            }
        }
    }

    private void list(XmlTree list, OwnClause clause) {
        List<XmlTree> items = list.all("item").toList();
        if ("definitions".equals(list.get("class"))) {
            clause.add(new Block.Definitions(items.stream()
                    .map(item -> new Block.Definition(first(item, "heading"), first(item, "p")))
                    .toList()));
            return;
        }
        list.child("listIntroduction").map(this::inline).ifPresent(text -> clause.add(new Block.Paragraph(text, null)));
        clause.add(new Block.Listing(
                false,
                items.stream()
                        .map(item -> new Block.Item((first(item, "num") + " " + first(item, "p")).strip(), List.of()))
                        .toList(),
                List.of()));
    }

    private String first(XmlTree element, String name) {
        return element.child(name).map(this::inline).orElse("");
    }

    private List<Block.Item> items(XmlTree list) {
        return list.all("li")
                .map(item -> new Block.Item(
                        inline(item),
                        item.children().stream()
                                .filter(child -> child.is("ul") || child.is("ol"))
                                .flatMap(child -> items(child).stream())
                                .toList()))
                .toList();
    }

    private Block.Table table(XmlTree table) {
        List<String> header = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        table.all("tr").forEach(row -> {
            List<XmlTree> cells =
                    row.children().stream().filter(cell -> !cell.isText()).toList();
            List<String> words = cells.stream()
                    .map(cell -> cell.child("p").map(this::inline).orElseGet(() -> inline(cell)))
                    .toList();
            boolean head = header.isEmpty() && rows.isEmpty() && cells.stream().allMatch(cell -> cell.is("th"));
            if (head) {
                header.addAll(words);
            } else {
                rows.add(words);
            }
        });
        return new Block.Table(header, rows);
    }

    private String words(XmlTree element) {
        StringBuilder out = new StringBuilder();
        inline(element, false, out);
        return own ? out.toString() : out.toString().replaceAll("\\s+", " ").strip();
    }

    private String inline(XmlTree element) {
        StringBuilder out = new StringBuilder();
        inline(element, true, out);
        return own
                ? out.toString()
                : out.toString().replaceAll("[ \\t]*\\R[ \\t]*", " ").strip();
    }

    private void inline(XmlTree element, boolean marks, StringBuilder out) {
        for (XmlTree child : element.children()) {
            boolean strong = marks && child.is("b");
            boolean em = marks && child.is("i");
            boolean link =
                    marks && (child.is("a") || child.is("ref")) && Markup.mayLink(String.valueOf(child.get("href")));
            if (child.isText()) {
                out.append(child.text());
            } else if (child.is("eol") || child.is("br")) {
                out.append('\n');
            } else if (!child.is("ul") && !child.is("ol")) {
                out.append(strong ? "**" : em ? "*" : link ? "[" : "");
                inline(child, marks, out);
                out.append(strong ? "**" : em ? "*" : link ? "](" + child.get("href") + ")" : "");
            }
        }
    }
}
