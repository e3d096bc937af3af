package org.ordskifte.intake.word;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ordskifte.intake.flow.Composer;
import org.ordskifte.intake.flow.FlowPart;
import org.ordskifte.intake.flow.Paragraph;
import org.ordskifte.intake.outline.TrackedChanges.Taken;
import org.ordskifte.intake.packed.Archive;
import org.ordskifte.intake.packed.Node;
import org.ordskifte.intake.packed.Packed;
import org.ordskifte.intake.packed.Xml;
import org.ordskifte.intake.source.Budget;
import org.ordskifte.intake.source.Material;
import org.ordskifte.shared.Refusal;

/**
 * Reads a Word file: text, styles, automatic numbers, tables, notes, comments and tracked changes. Pictures are not looked at,
 * nothing that the file points to is fetched, and a file with macros is refused.
 */
public final class WordReader {

    private static final Map<String, String> NAMESPACES = Map.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w",
            "http://purl.oclc.org/ooxml/wordprocessingml/main", "w",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r",
            "http://purl.oclc.org/ooxml/officeDocument/relationships", "r",
            "http://schemas.openxmlformats.org/package/2006/relationships", "rel",
            "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc");
    private static final Set<String> FETCHED = Set.of(
            "attachedtemplate", "oleobject", "subdocument", "afchunk", "frame", "control", "externallink", "package");

    private final Archive archive;
    private final Xml xml;
    private final Budget budget;
    private final String folder;
    private final String main;

    private WordReader(Archive archive, Budget budget) {
        this.archive = archive;
        this.budget = budget;
        this.xml = new Xml(NAMESPACES, budget);
        this.main = mainPart();
        this.folder = main.contains("/") ? main.substring(0, main.lastIndexOf('/') + 1) : "";
    }

    public static boolean wants(String name) {
        return name.endsWith(".rels")
                || name.equals("[Content_Types].xml")
                || name.startsWith("word/") && name.endsWith(".xml") && !name.startsWith("word/theme/");
    }

    /** @throws Refusal {@code damaged-file}, {@code macro-file}, {@code external-reference} or {@code harmful-file} */
    public static Material read(Archive archive, Taken taken, Budget budget) {
        return new WordReader(archive, budget).read(taken);
    }

    private Material read(Taken taken) {
        Packed.refuseMacros(archive, xml);
        Map<String, Relation> relations = relations(folder + "_rels/" + main.substring(folder.length()) + ".rels");
        relations.values().forEach(WordReader::refuseFetched);
        Optional<Node> footnotes = tree("footnotes.xml");
        Optional<Node> endnotes = tree("endnotes.xml");
        Optional<Node> comments = tree("comments.xml");
        WordNotes notes = new WordNotes(
                footnotes.map(root -> WordNotes.notes(root, "w:footnote")).orElse(Map.of()),
                endnotes.map(root -> WordNotes.notes(root, "w:endnote")).orElse(Map.of()),
                comments.map(WordNotes::comments).orElse(Map.of()));
        WordBody body = new WordBody(
                tree("styles.xml").map(WordStyles::of).orElse(WordStyles.none()),
                tree("numbering.xml").map(WordNumbering::of).orElse(WordNumbering.none()),
                notes,
                relations,
                taken == Taken.REJECTED);
        byte[] text = archive.part(main).orElseThrow(() -> new Refusal("damaged-file"));
        boolean[] found = new boolean[1];
        xml.read(text, Set.of("w:document", "w:body"), node -> {
            found[0] = found[0] || node.is("w:body");
            body.block(node);
        });
        if (!found[0]) {
            throw new Refusal("damaged-file");
        }
        List<FlowPart> parts = new ArrayList<>(body.done());
        furniture(relations, "header", "page-header", parts);
        furniture(relations, "footer", "page-footer", parts);
        return Composer.compose(parts, budget, List.of());
    }

    /** What another part of the file is to this one, and whether it lies outside. */
    record Relation(String type, String target, boolean external) {}

    private Map<String, Relation> relations(String part) {
        Map<String, Relation> relations = new java.util.HashMap<>();
        archive.part(part).map(xml::tree).ifPresent(root -> root.all("rel:Relationship")
                .forEach(each -> relations.put(
                        each.get("Id", ""),
                        new Relation(type(each), each.get("Target", ""), "External".equals(each.get("TargetMode"))))));
        return relations;
    }

    private static String type(Node relation) {
        String type = relation.get("Type", "");
        return type.substring(type.lastIndexOf('/') + 1).toLowerCase(java.util.Locale.ROOT);
    }

    private String mainPart() {
        return relations("_rels/.rels").values().stream()
                .filter(each -> each.type().equals("officedocument"))
                .map(each -> each.target().startsWith("/") ? each.target().substring(1) : each.target())
                .filter(each -> each.endsWith(".xml"))
                .findFirst()
                .orElse("word/document.xml");
    }

    /** A template on a colleague's disk is as usual as it is harmless, since nothing is fetched; one on the web is an attack. */
    private static void refuseFetched(Relation relation) {
        String target = relation.target().toLowerCase(java.util.Locale.ROOT);
        if (relation.external()
                && FETCHED.contains(relation.type())
                && target.matches("(?s)(?:https?|ftp|mhtml|ldap|javascript|ms-\\w+):.*")) {
            throw new Refusal("external-reference");
        }
    }

    private Optional<Node> tree(String part) {
        return archive.part(folder + part).map(xml::tree);
    }

    private void furniture(Map<String, Relation> relations, String type, String reason, List<FlowPart> parts) {
        Set<String> lines = new LinkedHashSet<>();
        relations.values().stream()
                .filter(each -> each.type().equals(type) && !each.external())
                .map(each -> each.target().startsWith("/") ? each.target().substring(1) : folder + each.target())
                .sorted()
                .forEach(part -> archive.part(part)
                        .map(xml::tree)
                        .map(WordNotes::words)
                        .ifPresent(text -> text.lines().map(String::strip).forEach(lines::add)));
        lines.stream().filter(line -> !line.isEmpty()).forEach(line -> parts.add(Paragraph.aside(reason, line)));
    }
}
