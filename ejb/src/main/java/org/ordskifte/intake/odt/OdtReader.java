package org.ordskifte.intake.odt;

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

/** Reads an OpenDocument text: headings, automatic numbers, lists, tables, notes, comments and recorded changes. */
public final class OdtReader {

    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final Map<String, String> NAMESPACES = Map.of(
            ODF + "office:1.0",
            "office",
            ODF + "text:1.0",
            "text",
            ODF + "table:1.0",
            "table",
            ODF + "style:1.0",
            "style",
            ODF + "drawing:1.0",
            "draw",
            ODF + "xsl-fo-compatible:1.0",
            "fo",
            ODF + "manifest:1.0",
            "manifest",
            "http://www.w3.org/1999/xlink",
            "xlink",
            "http://purl.org/dc/elements/1.1/",
            "dc",
            "http://www.w3.org/XML/1998/namespace",
            "xml");

    private OdtReader() {}

    public static boolean wants(String name) {
        return Set.of("content.xml", "styles.xml", "META-INF/manifest.xml").contains(name);
    }

    /** @throws Refusal {@code damaged-file}, {@code encrypted-file}, {@code macro-file} or {@code harmful-file} */
    public static Material read(Archive archive, Taken taken, Budget budget) {
        Xml xml = new Xml(NAMESPACES, budget);
        Packed.refuseEncrypted(archive, xml);
        Packed.refuseMacros(archive, xml);
        byte[] content = archive.part("content.xml").orElseThrow(() -> new Refusal("damaged-file"));
        OdtStyles styles = new OdtStyles();
        Optional<Node> shared = archive.part("styles.xml").map(xml::tree);
        shared.flatMap(root -> root.child("office:styles")).ifPresent(styles::add);
        shared.flatMap(root -> root.child("office:automatic-styles")).ifPresent(styles::add);
        OdtBody body = new OdtBody(styles, taken == Taken.REJECTED);
        boolean[] found = new boolean[1];
        xml.read(content, Set.of("office:document-content", "office:body", "office:text", "text:section"), node -> {
            found[0] = found[0] || node.is("office:text");
            if (node.is("office:automatic-styles")) {
                styles.add(node);
            } else {
                body.block(node);
            }
        });
        if (!found[0]) {
            throw new Refusal("damaged-file");
        }
        List<FlowPart> parts = new ArrayList<>(body.done());
        shared.flatMap(root -> root.child("office:master-styles")).ifPresent(pages -> {
            furniture(pages, "style:header", "page-header", parts);
            furniture(pages, "style:footer", "page-footer", parts);
        });
        return Composer.compose(parts, budget, List.of());
    }

    private static void furniture(Node pages, String name, String reason, List<FlowPart> parts) {
        Set<String> lines = new LinkedHashSet<>();
        pages.all("style:master-page")
                .flatMap(page -> page.children().stream())
                .filter(each -> each.name().startsWith(name))
                .flatMap(each -> each.children().stream())
                .map(line -> line.text().strip())
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        lines.forEach(line -> parts.add(Paragraph.aside(reason, line)));
    }
}
