package org.ordskifte.web.feed;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ordskifte.shared.XmlWords;

/**
 * An Atom feed (RFC 4287), the newest entry first, in pages that lead to each other (RFC 5005).
 *
 * @param author the authority whose texts and rounds these are
 * @param page where people read the same
 * @param self address of the first page of the feed
 * @param number which page this is, counted from 1
 */
record Feed(
        String id,
        String title,
        String author,
        String language,
        String page,
        String self,
        int number,
        List<Entry> entries) {

    static final String TYPE = "application/atom+xml;charset=UTF-8";

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    static final int MOST = 50;

    /** @param id lasting, as a URI; an entry whose id is known is the same one with news */
    record Entry(String id, String title, String href, String summary, Instant published, Instant updated) {}

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            write(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed is written into memory", e);
        }
        return out.toByteArray();
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        List<Entry> newest = entries.stream()
                .sorted(Comparator.comparing(Entry::updated).reversed().thenComparing(Entry::id))
                .toList();
        List<Entry> here =
                newest.stream().skip((long) (number - 1) * MOST).limit(MOST).toList();
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", language);
        text(xml, "id", id);
        text(xml, "title", title);
        text(
                xml,
                "updated",
                instant(newest.isEmpty() ? Instant.EPOCH : newest.get(0).updated()));
        link(xml, "alternate", "text/html", page);
        pages(xml);
        xml.writeStartElement("author");
        text(xml, "name", author);
        xml.writeEndElement();
        for (Entry entry : here) {
            xml.writeStartElement("entry");
            text(xml, "id", entry.id());
            text(xml, "title", entry.title());
            text(xml, "published", instant(entry.published()));
            text(xml, "updated", instant(entry.updated()));
            link(xml, "alternate", "text/html", entry.href());
            text(xml, "summary", entry.summary());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** How many pages there are; an empty feed has one. */
    int pages() {
        return Math.max(1, (entries.size() + MOST - 1) / MOST);
    }

    private void pages(XMLStreamWriter xml) throws XMLStreamException {
        link(xml, "self", "application/atom+xml", address(number));
        if (pages() == 1) {
            return;
        }
        link(xml, "first", "application/atom+xml", address(1));
        if (number > 1) {
            link(xml, "previous", "application/atom+xml", address(number - 1));
        }
        if (number < pages()) {
            link(xml, "next", "application/atom+xml", address(number + 1));
        }
        link(xml, "last", "application/atom+xml", address(pages()));
    }

    private String address(int page) {
        return page == 1 ? self : self + "?page=" + page;
    }

    private static void link(XMLStreamWriter xml, String rel, String type, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", href);
    }

    private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(XmlWords.of(text));
        xml.writeEndElement();
    }

    private static String instant(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
