package org.ordskifte.intake.odt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ordskifte.intake.packed.Node;

/** The styles of a text: what a paragraph or a span inherits from the style its own is made of. */
final class OdtStyles {

    private static final double USUAL_SIZE = 12;

    private final Map<String, Node> styles = new HashMap<>();
    private final Map<String, Node> defaults = new HashMap<>();
    private final Map<String, Node> lists = new HashMap<>();
    private Node outline;

    void add(Node container) {
        for (Node each : container.children()) {
            switch (each.name()) {
                case "style:style" -> styles.put(key(each.get("style:family", ""), each.get("style:name", "")), each);
                case "style:default-style" -> defaults.put(each.get("style:family", ""), each);
                case "text:list-style" -> lists.put(each.get("style:name", ""), each);
                case "text:outline-style" -> outline = each;
                default -> {
                    // pages, numbers of dates and the like
                }
            }
        }
    }

    private static String key(String family, String name) {
        return family + "/" + name;
    }

    Optional<Node> list(String name) {
        return Optional.ofNullable(lists.get(name));
    }

    Optional<Node> outline() {
        return Optional.ofNullable(outline);
    }

    /** Whether a style is, or is made of, the one of that name. */
    boolean is(String name, String builtIn) {
        return first(
                        "paragraph",
                        name,
                        style -> builtIn.equals(style.get("style:name", ""))
                                ? Optional.of(true)
                                : Optional.<Boolean>empty())
                .orElse(false);
    }

    Optional<Integer> outlineLevel(String name) {
        return first("paragraph", name, style -> Optional.ofNullable(style.get("style:default-outline-level"))
                        .filter(level -> level.matches("\\d+"))
                        .map(Integer::parseInt))
                .filter(level -> level > 0);
    }

    Optional<String> listStyle(String name) {
        return first("paragraph", name, style -> Optional.ofNullable(style.get("style:list-style-name")))
                .filter(each -> !each.isEmpty());
    }

    Optional<Boolean> bold(String family, String name) {
        return first(family, name, style -> property(style, "fo:font-weight"))
                .map(weight -> weight.equals("bold") || weight.matches("[6-9]00"));
    }

    Optional<Boolean> italic(String name) {
        return first("text", name, style -> property(style, "fo:font-style")).map("italic"::equals);
    }

    boolean hidden(String name) {
        return first("text", name, style -> property(style, "text:display"))
                .map("none"::equals)
                .orElse(false);
    }

    Optional<Double> size(String family, String name) {
        return first(family, name, style -> property(style, "fo:font-size")
                .filter(size -> size.matches("[\\d.]{1,6}pt"))
                .map(size -> Double.parseDouble(size.substring(0, size.length() - 2))));
    }

    double paragraphSize(String name) {
        return size("paragraph", name)
                .or(() -> Optional.ofNullable(defaults.get("paragraph"))
                        .flatMap(style -> property(style, "fo:font-size"))
                        .filter(size -> size.matches("[\\d.]{1,6}pt"))
                        .map(size -> Double.parseDouble(size.substring(0, size.length() - 2))))
                .orElse(USUAL_SIZE);
    }

    private static Optional<String> property(Node style, String name) {
        return style.child("style:text-properties").map(each -> each.get(name));
    }

    private <T> Optional<T> first(String family, String name, Function<Node, Optional<T>> question) {
        Set<String> seen = new HashSet<>();
        String at = name;
        while (at != null && seen.add(at) && styles.containsKey(key(family, at))) {
            Node style = styles.get(key(family, at));
            Optional<T> answer = question.apply(style);
            if (answer.isPresent()) {
                return answer;
            }
            at = style.get("style:parent-style-name");
        }
        return Optional.empty();
    }
}
