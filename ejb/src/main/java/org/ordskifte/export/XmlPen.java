package org.ordskifte.export;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ordskifte.shared.XmlWords;

/**
 * Writes XML by telling what opens, what is said and what closes. The writer underneath is the platform's own, whatever
 * the server brings, so that the bytes are the same everywhere.
 */
public final class XmlPen {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private final Deque<String> open = new ArrayDeque<>();

    private interface Stroke {
        void draw() throws XMLStreamException;
    }

    private XmlPen() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("every Java writes XML", e);
        }
    }

    public static XmlPen fragment() {
        return new XmlPen();
    }

    public static XmlPen document() {
        XmlPen pen = new XmlPen();
        pen.text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return pen;
    }

    /** @param attributes name and value in turn; those without value are left out */
    public XmlPen open(String element, String... attributes) {
        open.push(element);
        return draw(() -> {
            xml.writeStartElement(element);
            attributes(attributes);
        });
    }

    public XmlPen empty(String element, String... attributes) {
        return draw(() -> {
            xml.writeEmptyElement(element);
            attributes(attributes);
        });
    }

    public XmlPen text(String words) {
        return draw(() -> xml.writeCharacters(XmlWords.of(words)));
    }

    /** Nothing is escaped: only for what is XML already. */
    public XmlPen raw(String markup) {
        draw(() -> xml.writeCharacters(""));
        text.append(markup);
        return this;
    }

    public XmlPen close() {
        open.pop();
        return draw(xml::writeEndElement);
    }

    /** Closes up to and including the named element. */
    public XmlPen close(String element) {
        while (!open.peek().equals(element)) {
            close();
        }
        return close();
    }

    public XmlPen element(String element, String words, String... attributes) {
        return open(element, attributes).text(words).close();
    }

    /** A line end that is there for people who look into the file. */
    public XmlPen line() {
        return raw("\n");
    }

    public String string() {
        draw(() -> {
            xml.writeEndDocument();
            xml.flush();
        });
        return text.toString();
    }

    public byte[] bytes() {
        return string().getBytes(StandardCharsets.UTF_8);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                xml.writeAttribute(attributes[i], XmlWords.of(attributes[i + 1]));
            }
        }
    }

    private XmlPen draw(Stroke stroke) {
        try {
            stroke.draw();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML is written into memory", e);
        }
    }
}
