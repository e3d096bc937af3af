package org.ordskifte.export.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ordskifte.document.ClauseTree;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.OwnMarks;
import org.ordskifte.export.Edition;
import org.ordskifte.export.PrintWords;
import org.ordskifte.export.XmlPen;
import org.ordskifte.shared.Json;

/**
 * A version as a Word file: headings are headings, numbers are text as printed, and every clause stands in a content
 * control whose tag says what it is, so that the file can be edited and read again.
 */
public final class WordText {

    private final Edition edition;
    private final PrintWords words;
    private final WordPackage file = new WordPackage();
    private final XmlPen xml = XmlPen.document();
    private final WordPen pen = new WordPen(xml, file);
    private final WordBlocks blocks = new WordBlocks(pen);

    private WordText(Edition edition) {
        this.edition = edition;
        this.words = PrintWords.in(edition.language());
    }

    public static byte[] write(Edition edition) {
        return new WordText(edition).bytes();
    }

    private byte[] bytes() {
        xml.open("w:document", "xmlns:w", WordPackage.W, "xmlns:r", WordPackage.R);
        xml.open("w:body").line();
        front();
        edition.clauses().forEach(node -> clause(node, 1));
        pen.paragraph("Closing", () -> pen.words(words.current(edition)));
        if (edition.contentHash() != null) {
            pen.paragraph("Closing", () -> pen.words(words.text("hash") + ": " + edition.contentHash()));
        }
        section(xml);
        xml.close().close();
        file.document(xml);
        file.styles(edition.language());
        file.numbering(pen.numbering());
        file.footer(footer(edition, words.text("version", String.valueOf(edition.version()))));
        file.core(
                edition.title(),
                edition.authority(),
                edition.language(),
                String.join(". ", words.standing(edition)) + ".");
        file.custom(properties());
        return file.bytes();
    }

    private Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put(OwnMarks.FIELD, OwnMarks.SCHEMA);
        properties.put("address", edition.address());
        properties.put("version", String.valueOf(edition.version()));
        if (edition.contentHash() != null) {
            properties.put("sha256", edition.contentHash());
        }
        edition.facts()
                .forEach((key, value) -> properties.put(
                        OwnMarks.FACT + key, value instanceof List ? Json.write(value) : value.toString()));
        return properties;
    }

    private void front() {
        pen.paragraph("Authority", () -> pen.words(edition.authority()));
        pen.paragraph("Title", () -> pen.words(edition.title()));
        if (edition.subtitle() != null) {
            pen.paragraph("Subtitle", () -> pen.words(edition.subtitle()));
        }
        if (edition.motto() != null) {
            pen.paragraph("Motto", () -> pen.words(edition.motto()));
        }
        pen.paragraph("Fact", () -> pen.words(String.join(". ", words.standing(edition)) + "."));
        edition.facts()
                .forEach((key, value) -> pen.paragraph("Fact", () -> {
                    pen.styled("FactLabel", words.label(key));
                    pen.words(": " + words.value(value));
                }));
    }

    private void clause(ClauseTree.Node node, int level) {
        ClauseView clause = node.clause();
        boolean headed = clause.label() != null || clause.heading() != null;
        xml.open("w:sdt").open("w:sdtPr");
        String name = (clause.label() == null ? "" : clause.label() + " ")
                + (clause.heading() == null ? "" : clause.heading());
        if (!name.isBlank()) {
            xml.empty("w:alias", "w:val", beginning(name.strip()));
        }
        xml.empty(
                "w:tag",
                "w:val",
                OwnMarks.CLAUSE_TAG + clause.kind().name().toLowerCase(Locale.ROOT) + ":" + clause.id());
        xml.close().open("w:sdtContent").line();
        if (headed) {
            pen.paragraph("Heading" + Math.min(level, 6), () -> {
                if (clause.label() != null) {
                    pen.number(clause.label(), clause.heading() != null);
                }
                if (clause.heading() != null) {
                    pen.words(clause.heading());
                }
            });
        }
        if (clause.motto() != null) {
            pen.paragraph("Motto", () -> pen.words(clause.motto()));
        }
        clause.blocks().forEach(blocks::write);
        boolean empty = !headed && clause.motto() == null && clause.blocks().isEmpty();
        if (empty && node.children().isEmpty()) {
            pen.paragraph("BodyText", () -> {});
        }
        node.children().forEach(child -> clause(child, headed ? level + 1 : level));
        xml.close().close().line();
    }

    /** A name that Word shows on the edge of a content control; it takes 64 characters. */
    private static String beginning(String name) {
        return name.codePoints()
                .limit(60)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replace('\n', ' ');
    }

    static void section(XmlPen xml) {
        xml.open("w:sectPr").empty("w:footerReference", "w:type", "default", "r:id", "footer");
        xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        xml.empty(
                "w:pgMar",
                "w:top",
                "1418",
                "w:right",
                "1418",
                "w:bottom",
                "1418",
                "w:left",
                "1418",
                "w:header",
                "709",
                "w:footer",
                "709",
                "w:gutter",
                "0");
        xml.close().line();
    }

    static XmlPen footer(Edition edition, String version) {
        XmlPen xml = XmlPen.document().open("w:ftr", "xmlns:w", WordPackage.W, "xmlns:r", WordPackage.R);
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Footer").close();
        xml.open("w:r").element("w:t", edition.title() + ". " + version, "xml:space", "preserve");
        xml.empty("w:tab").close();
        field(xml, "PAGE");
        xml.open("w:r").element("w:t", " / ", "xml:space", "preserve").close();
        field(xml, "NUMPAGES");
        return xml.close().close();
    }

    private static void field(XmlPen xml, String name) {
        xml.open("w:fldSimple", "w:instr", " " + name + " ");
        xml.open("w:r").element("w:t", "1").close();
        xml.close();
    }
}
