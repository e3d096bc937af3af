package org.ordskifte.intake.packed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of XML, or a piece of text between elements, whose name then is empty. Names begin with the reader's own prefixes. */
public final class Node {

    private final String name;
    private final Map<String, String> attributes;
    private final List<Node> children;
    private final String text;

    Node(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = attributes;
        this.children = new ArrayList<>(0);
        this.text = null;
    }

    Node(String text) {
        this.name = "";
        this.attributes = Map.of();
        this.children = List.of();
        this.text = text;
    }

    static Map<String, String> attributes() {
        return new LinkedHashMap<>(4);
    }

    public String name() {
        return name;
    }

    public boolean is(String other) {
        return name.equals(other);
    }

    public boolean isText() {
        return text != null;
    }

    void add(Node child) {
        children.add(child);
    }

    public List<Node> children() {
        return children;
    }

    public Stream<Node> all(String childName) {
        return children.stream().filter(child -> child.is(childName));
    }

    public Optional<Node> child(String childName) {
        return all(childName).findFirst();
    }

    /** A descendant by the names on the way to it. */
    public Optional<Node> at(String first, String... rest) {
        Optional<Node> found = child(first);
        for (String each : rest) {
            found = found.flatMap(node -> node.child(each));
        }
        return found;
    }

    /** The value of an attribute; null if it is not there. */
    public String get(String attribute) {
        return attributes.get(attribute);
    }

    public String get(String attribute, String otherwise) {
        return attributes.getOrDefault(attribute, otherwise);
    }

    public int number(String attribute, int otherwise) {
        String value = attributes.get(attribute);
        return value != null && value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    /** All text inside. */
    public String text() {
        if (text != null) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        children.forEach(child -> out.append(child.text()));
        return out.toString();
    }
}
