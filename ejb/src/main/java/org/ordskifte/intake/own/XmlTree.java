package org.ordskifte.intake.own;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML as a tree by local names. Nothing outside the file is fetched, no entity is expanded, and neither depth nor size
 * can run away.
 *
 * @param name local name; empty for text
 */
record XmlTree(String name, String namespace, Map<String, String> attributes, List<XmlTree> children, String text) {

    private static final int DEEPEST = 200;
    private static final int MOST = 500_000;

    /** Empty for what is no XML, or more than we want to see. */
    static Optional<XmlTree> read(byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        try {
            return read(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static Optional<XmlTree> read(XMLStreamReader xml) throws XMLStreamException {
        Deque<XmlTree> open = new ArrayDeque<>();
        XmlTree root = null;
        int seen = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                return Optional.empty();
            }
            if (++seen > MOST || open.size() > DEEPEST) {
                return Optional.empty();
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                XmlTree element = element(xml);
                if (open.isEmpty()) {
                    root = element;
                } else {
                    open.peek().children().add(element);
                }
                open.push(element);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.pop();
            } else if (event == XMLStreamConstants.CHARACTERS && !open.isEmpty()) {
                open.peek().children().add(new XmlTree("", "", Map.of(), List.of(), xml.getText()));
            }
        }
        return Optional.ofNullable(root);
    }

    private static XmlTree element(XMLStreamReader xml) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        return new XmlTree(xml.getLocalName(), namespace, attributes, new ArrayList<>(), null);
    }

    boolean is(String other) {
        return name.equals(other);
    }

    boolean isText() {
        return text != null;
    }

    String get(String attribute) {
        return attributes.get(attribute);
    }

    Stream<XmlTree> all(String child) {
        return children.stream().filter(one -> one.is(child));
    }

    Optional<XmlTree> child(String child) {
        return all(child).findFirst();
    }

    /** The first element of that name anywhere below. */
    Optional<XmlTree> find(String descendant) {
        for (XmlTree child : children) {
            Optional<XmlTree> found = child.is(descendant) ? Optional.of(child) : child.find(descendant);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** All words below. */
    String words() {
        if (isText()) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        children.forEach(child -> out.append(child.words()));
        return out.toString();
    }
}
