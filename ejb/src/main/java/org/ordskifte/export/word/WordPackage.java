package org.ordskifte.export.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ordskifte.export.XmlPen;

/**
 * The parts of a Word file and what binds them. No part says when it was made and every entry bears the same date, so
 * that the same text makes the same file.
 */
final class WordPackage {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    private static final String VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String OUR_PROPERTIES = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final Map<String, String> REGIONS =
            Map.of("da", "da-DK", "sv", "sv-SE", "nb", "nb-NO", "nn", "nn-NO", "en", "en-GB");

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> links = new LinkedHashMap<>();
    private boolean comments;

    /** @return the id under which the text may lead to an address outside */
    String link(String target) {
        return links.computeIfAbsent(target, any -> "link" + (links.size() + 1));
    }

    void document(XmlPen document) {
        parts.put("word/document.xml", document.bytes());
    }

    void numbering(XmlPen numbering) {
        parts.put("word/numbering.xml", numbering.bytes());
    }

    void footer(XmlPen footer) {
        parts.put("word/footer1.xml", footer.bytes());
    }

    void comments(XmlPen written) {
        comments = true;
        parts.put("word/comments.xml", written.bytes());
    }

    void styles(String language) {
        String region = REGIONS.getOrDefault(language, language);
        parts.put(
                "word/styles.xml",
                resource("styles.xml").replace("@LANGUAGE@", region).getBytes(StandardCharsets.UTF_8));
        parts.put("word/settings.xml", resource("settings.xml").getBytes(StandardCharsets.UTF_8));
    }

    void core(String title, String author, String language, String description) {
        XmlPen pen = XmlPen.document();
        pen.open("cp:coreProperties", "xmlns:cp", CORE, "xmlns:dc", "http://purl.org/dc/elements/1.1/");
        pen.element("dc:title", title).element("dc:creator", author);
        pen.element("dc:description", description).element("dc:language", language);
        parts.put("docProps/core.xml", pen.close().bytes());
    }

    void custom(Map<String, String> properties) {
        XmlPen pen = XmlPen.document().open("Properties", "xmlns", CUSTOM, "xmlns:vt", VALUES);
        int id = 2;
        for (Map.Entry<String, String> property : properties.entrySet()) {
            pen.open("property", "fmtid", OUR_PROPERTIES, "pid", String.valueOf(id++), "name", property.getKey());
            pen.element("vt:lpwstr", property.getValue()).close();
        }
        parts.put("docProps/custom.xml", pen.close().bytes());
    }

    byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", types());
        all.put("_rels/.rels", relations());
        all.putAll(parts);
        all.put("word/_rels/document.xml.rels", relationsOfDocument());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : all.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(EPOCH);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private byte[] types() {
        XmlPen pen = XmlPen.document().open("Types", "xmlns", TYPES);
        pen.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        pen.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        type(pen, "/word/document.xml", WORD_TYPE + "document.main+xml");
        for (String part : new String[] {"styles", "settings", "numbering"}) {
            type(pen, "/word/" + part + ".xml", WORD_TYPE + part + "+xml");
        }
        type(pen, "/word/footer1.xml", WORD_TYPE + "footer+xml");
        if (comments) {
            type(pen, "/word/comments.xml", WORD_TYPE + "comments+xml");
        }
        type(pen, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        if (parts.containsKey("docProps/custom.xml")) {
            type(pen, "/docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml");
        }
        return pen.close().bytes();
    }

    private static void type(XmlPen pen, String part, String type) {
        pen.empty("Override", "PartName", part, "ContentType", type);
    }

    private byte[] relations() {
        XmlPen pen = XmlPen.document().open("Relationships", "xmlns", RELATIONS);
        relation(pen, "doc", R + "/officeDocument", "word/document.xml");
        relation(pen, "core", RELATIONS + "/metadata/core-properties", "docProps/core.xml");
        if (parts.containsKey("docProps/custom.xml")) {
            relation(pen, "custom", R + "/custom-properties", "docProps/custom.xml");
        }
        return pen.close().bytes();
    }

    private byte[] relationsOfDocument() {
        XmlPen pen = XmlPen.document().open("Relationships", "xmlns", RELATIONS);
        for (String part : new String[] {"styles", "settings", "numbering"}) {
            relation(pen, part, R + "/" + part, part + ".xml");
        }
        relation(pen, "footer", R + "/footer", "footer1.xml");
        if (comments) {
            relation(pen, "comments", R + "/comments", "comments.xml");
        }
        links.forEach((target, id) -> pen.empty(
                "Relationship", "Id", id, "Type", R + "/hyperlink", "Target", target, "TargetMode", "External"));
        return pen.close().bytes();
    }

    private static void relation(XmlPen pen, String id, String type, String target) {
        pen.empty("Relationship", "Id", id, "Type", type, "Target", target);
    }

    private static String resource(String name) {
        try (InputStream in = WordPackage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name.toUpperCase(Locale.ROOT), e);
        }
    }
}
