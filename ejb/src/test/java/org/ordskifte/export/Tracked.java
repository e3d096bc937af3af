package org.ordskifte.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What remains of a Word file once all of its tracked changes are accepted, or rejected, by the marks alone. */
final class Tracked {

    private static final Set<String> MARKS = Set.of("w:ins", "w:del", "w:moveFrom", "w:moveTo");

    private final Set<String> gone;

    private Tracked(Set<String> gone) {
        this.gone = gone;
    }

    static List<String> accepted(byte[] file) {
        return new Tracked(Set.of("w:del", "w:moveFrom")).read(file);
    }

    static List<String> rejected(byte[] file) {
        return new Tracked(Set.of("w:ins", "w:moveTo")).read(file);
    }

    static byte[] document(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            ZipEntry entry = zip.getNextEntry();
            while (!entry.getName().equals("word/document.xml")) {
                entry = zip.getNextEntry();
            }
            return zip.readAllBytes();
        }
    }

    /** Paragraphs that say something, and of each table its rows behind a line that says that one begins. */
    private List<String> read(byte[] file) {
        try {
            Document document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(document(file)));
            Element body = (Element) document.getElementsByTagName("w:body").item(0);
            all(body, "w:tr").stream()
                    .filter(row -> marked(child(row, "w:trPr")))
                    .forEach(row -> row.getParentNode().removeChild(row));
            all(body, "w:tbl").stream()
                    .filter(table -> all(table, "w:tr").isEmpty())
                    .forEach(table -> table.getParentNode().removeChild(table));
            gone.stream()
                    .flatMap(mark -> all(body, mark).stream())
                    .filter(mark -> mark.getParentNode().getNodeName().equals("w:p"))
                    .forEach(mark -> mark.getParentNode().removeChild(mark));
            all(body, "w:p").stream()
                    .filter(one -> child(one, "w:pPr") != null)
                    .filter(one -> marked(child(child(one, "w:pPr"), "w:rPr")))
                    .forEach(Tracked::join);
            return told(body);
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    private boolean marked(Element properties) {
        return properties != null && gone.stream().anyMatch(mark -> child(properties, mark) != null);
    }

    /** A paragraph without end goes on in the next one; one that says nothing is no more. */
    private static void join(Element paragraph) {
        Element next = next(paragraph);
        List<Element> runs = elements(paragraph).stream()
                .filter(one ->
                        MARKS.contains(one.getTagName()) || one.getTagName().equals("w:r"))
                .toList();
        if (next != null && next.getTagName().equals("w:p")) {
            Element properties = child(next, "w:pPr");
            for (int i = runs.size() - 1; i >= 0; i--) {
                next.insertBefore(runs.get(i), properties.getNextSibling());
            }
        } else if (!words(paragraph).isEmpty()) {
            throw new AssertionError("words without the end of their paragraph: " + words(paragraph));
        }
        paragraph.getParentNode().removeChild(paragraph);
    }

    private static Element next(Element paragraph) {
        Node next = paragraph.getNextSibling();
        while (next != null
                && !(next instanceof Element one && Set.of("w:p", "w:tbl").contains(one.getTagName()))) {
            next = next.getNextSibling();
        }
        return (Element) next;
    }

    private static List<String> told(Element body) {
        List<String> told = new ArrayList<>();
        for (Element one : elements(body)) {
            if (one.getTagName().equals("w:tbl")) {
                told.add("table");
                all(one, "w:tr")
                        .forEach(row -> told.add(String.join(
                                " | ",
                                all(row, "w:tc").stream().map(Tracked::words).toList())));
            } else if (one.getTagName().equals("w:p") && !words(one).isEmpty()) {
                told.add(words(one));
            }
        }
        return told;
    }

    private static String words(Node node) {
        return switch (node.getNodeName()) {
            case "w:t", "w:delText" -> node.getTextContent();
            case "w:tab" -> node.getParentNode().getNodeName().equals("w:r") ? "\t" : "";
            case "w:br" -> "\n";
            default -> {
                StringBuilder words = new StringBuilder();
                for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                    words.append(words(child));
                }
                yield words.toString();
            }
        };
    }

    private static List<Element> all(Element within, String name) {
        List<Element> all = new ArrayList<>();
        for (int i = 0; i < within.getElementsByTagName(name).getLength(); i++) {
            all.add((Element) within.getElementsByTagName(name).item(i));
        }
        return all;
    }

    private static Element child(Element parent, String name) {
        return parent == null
                ? null
                : elements(parent).stream()
                        .filter(one -> one.getTagName().equals(name))
                        .findFirst()
                        .orElse(null);
    }

    private static List<Element> elements(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element one) {
                elements.add(one);
            }
        }
        return elements;
    }
}
