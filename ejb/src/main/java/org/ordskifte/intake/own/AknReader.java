package org.ordskifte.intake.own;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ordskifte.document.Block;
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
    private final AknWords words;

    private AknReader(boolean own) {
        this.own = own;
        this.words = new AknWords(own);
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
                root.find("docTitle").map(words::plain).orElse(null),
                preface.flatMap(one -> named(one, "subtitle")).map(words::plain).orElse(null),
                preface.flatMap(one -> named(one, "motto")).map(words::plain).orElse(null),
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
                    clause.label(
                            own
                                    ? words.plain(child)
                                    : words.plain(child).strip().replaceFirst("\\.$", ""));
                case "heading" -> clause.heading(words.plain(child));
                case "subheading" -> clause.motto(words.plain(child));
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
                    clause.tags(element.all("inline").map(words::plain).toList());
                } else if ("quote".equals(element.get("name"))) {
                    clause.add(new Block.Quote(words.marked(element)));
                } else if (!words.marked(element).isBlank()) {
                    clause.add(new Block.Paragraph(words.marked(element), List.of()));
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
        list.child("listIntroduction")
                .map(words::marked)
                .ifPresent(text -> clause.add(new Block.Paragraph(text, null)));
        clause.add(new Block.Listing(
                false,
                items.stream()
                        .map(item -> new Block.Item((first(item, "num") + " " + first(item, "p")).strip(), List.of()))
                        .toList(),
                List.of()));
    }

    private String first(XmlTree element, String name) {
        return element.child(name).map(words::marked).orElse("");
    }

    private List<Block.Item> items(XmlTree list) {
        return list.all("li")
                .map(item -> new Block.Item(
                        words.marked(item),
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
            List<String> written = cells.stream()
                    .map(cell -> cell.child("p").map(words::marked).orElseGet(() -> words.marked(cell)))
                    .toList();
            boolean head = header.isEmpty() && rows.isEmpty() && cells.stream().allMatch(cell -> cell.is("th"));
            if (head) {
                header.addAll(written);
            } else {
                rows.add(written);
            }
        });
        return new Block.Table(header, rows);
    }
}
