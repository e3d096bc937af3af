package org.ordskifte.web.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A site map, or an index of them, as search engines read it. */
final class SiteMapXml implements AutoCloseable {

    static final String TYPE = "application/xml;charset=UTF-8";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    /** @param root {@code urlset} or {@code sitemapindex} */
    SiteMapXml(String root) throws IOException {
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
        } catch (XMLStreamException e) {
            throw unwritten(e);
        }
    }

    /** @param changed null when that is not known */
    void add(String element, String address, String changed) throws IOException {
        try {
            xml.writeStartElement(element);
            write("loc", address);
            if (changed != null) {
                write("lastmod", changed);
            }
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw unwritten(e);
        }
    }

    byte[] bytes() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
            return out.toByteArray();
        } catch (XMLStreamException e) {
            throw unwritten(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw unwritten(e);
        }
    }

    private void write(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static IOException unwritten(XMLStreamException e) {
        return new IOException("The site map cannot be written", e);
    }
}
