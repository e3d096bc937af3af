package org.ordskifte.intake.packed;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ordskifte.intake.source.Budget;
import org.ordskifte.shared.Refusal;

/**
 * Reads XML that nobody vouches for: no document type, no entities, nothing fetched, every element counted. The tree is handed
 * over in branches, so that a long text is never in memory as a whole.
 */
public final class Xml {

    private static final int DEEPEST = 120;
    private static final int MOST_IN_BRANCH = 100_000;

    private final Map<String, String> prefixes;
    private final Budget budget;

    /** @param prefixes by the names of the namespaces; elements of others get the prefix {@code ?} */
    public Xml(Map<String, String> prefixes, Budget budget) {
        this.prefixes = prefixes;
        this.budget = budget;
    }

    /** @return the whole tree */
    public Node tree(byte[] bytes) {
        Node[] root = new Node[1];
        read(bytes, Set.of(), node -> root[0] = node);
        return root[0];
    }

    /**
     * @param open the elements that are not gathered but gone into
     * @param branch takes each element below them as soon as it is read, and each open element, without children, as it begins
     */
    public void read(byte[] bytes, Set<String> open, Consumer<Node> branch) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            int depth = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                refuseDeclarations(event);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    String name = name(reader.getNamespaceURI(), reader.getLocalName());
                    if (open.contains(name)) {
                        if (++depth > DEEPEST) {
                            throw new Refusal("harmful-file");
                        }
                        branch.accept(start(reader, name));
                    } else {
                        branch.accept(gather(reader, name));
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new Refusal("damaged-file");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    private static void refuseDeclarations(int event) {
        if (event == XMLStreamConstants.DTD
                || event == XMLStreamConstants.ENTITY_DECLARATION
                || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Refusal("harmful-file");
        }
    }

    private Node gather(XMLStreamReader reader, String name) throws XMLStreamException {
        Node root = start(reader, name);
        java.util.ArrayDeque<Node> path = new java.util.ArrayDeque<>();
        path.push(root);
        int nodes = 0;
        while (!path.isEmpty()) {
            int event = reader.next();
            refuseDeclarations(event);
            if (event == XMLStreamConstants.START_ELEMENT) {
                Node child = start(reader, name(reader.getNamespaceURI(), reader.getLocalName()));
                path.peek().add(child);
                path.push(child);
                if (path.size() > DEEPEST || ++nodes > MOST_IN_BRANCH) {
                    throw new Refusal("harmful-file");
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                path.pop();
            } else if ((event == XMLStreamConstants.CHARACTERS
                            || event == XMLStreamConstants.CDATA
                            || event == XMLStreamConstants.SPACE)
                    && reader.getTextLength() > 0) {
                budget.step();
                path.peek().add(new Node(reader.getText()));
            }
        }
        return root;
    }

    private Node start(XMLStreamReader reader, String name) {
        budget.piece();
        Map<String, String> attributes = Map.of();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String attribute = name(reader.getAttributeNamespace(i), reader.getAttributeLocalName(i));
            if (!attribute.startsWith("w:rsid")) {
                attributes = attributes.isEmpty() ? Node.attributes() : attributes;
                attributes.put(attribute, reader.getAttributeValue(i));
            }
        }
        return new Node(name, attributes);
    }

    private String name(String namespace, String local) {
        if (namespace == null || namespace.isEmpty()) {
            return local;
        }
        return prefixes.getOrDefault(namespace, "?") + ":" + local;
    }
}
