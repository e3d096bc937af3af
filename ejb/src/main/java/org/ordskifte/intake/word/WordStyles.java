package org.ordskifte.intake.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ordskifte.intake.packed.Node;

/** The styles of a Word file: what a paragraph or a run inherits through the styles its own is based on. */
final class WordStyles {

    private static final double WORDS_OWN_SIZE = 10;

    private final Map<String, Node> styles = new HashMap<>();
    private String usual;
    private double size = WORDS_OWN_SIZE;

    static WordStyles none() {
        return new WordStyles();
    }

    static WordStyles of(Node root) {
        WordStyles read = new WordStyles();
        root.at("w:docDefaults", "w:rPrDefault", "w:rPr")
                .flatMap(WordStyles::size)
                .ifPresent(points -> read.size = points);
        root.all("w:style").forEach(style -> {
            read.styles.put(style.get("w:styleId", ""), style);
            if ("paragraph".equals(style.get("w:type")) && isOn(style.get("w:default", "0"))) {
                read.usual = style.get("w:styleId", "");
            }
        });
        return read;
    }

    /** The name that Word itself gives a style, such as {@code heading 1}, whatever the language of the author. */
    String name(String id) {
        return Optional.ofNullable(styles.get(id))
                .flatMap(style -> style.child("w:name"))
                .map(name -> name.get("w:val", "").toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** The first thing that a style, or one it is based on, says. */
    <T> Optional<T> first(String id, Function<Node, Optional<T>> question) {
        String at = id == null ? usual : id;
        Set<String> seen = new HashSet<>();
        while (at != null && seen.add(at) && styles.containsKey(at)) {
            Node style = styles.get(at);
            Optional<T> answer = question.apply(style);
            if (answer.isPresent()) {
                return answer;
            }
            at = style.child("w:basedOn").map(base -> base.get("w:val")).orElse(null);
        }
        return Optional.empty();
    }

    /** @return from 0; 9 means body text */
    Optional<Integer> outline(String paragraphStyle) {
        return first(paragraphStyle, style -> style.at("w:pPr", "w:outlineLvl").map(level -> level.number("w:val", 9)));
    }

    /** A name like {@code heading 2} says how deep, also where the outline level is missing. */
    Optional<Integer> named(String paragraphStyle) {
        return first(paragraphStyle, style -> {
            String name =
                    style.child("w:name").map(each -> each.get("w:val", "")).orElse("");
            String plain = name.toLowerCase(Locale.ROOT);
            return plain.matches("heading [1-9]") ? Optional.of(plain.charAt(8) - '1') : Optional.<Integer>empty();
        });
    }

    boolean bold(String style) {
        return first(style, each -> each.child("w:rPr").flatMap(run -> on(run, "w:b")))
                .orElse(false);
    }

    double size(String style) {
        return first(style, each -> each.child("w:rPr").flatMap(WordStyles::size))
                .orElse(size);
    }

    static Optional<Double> size(Node runProperties) {
        return runProperties.child("w:sz").map(each -> each.number("w:val", 20) / 2.0);
    }

    /** A property that can be switched on and off; absent if nothing is said. */
    static Optional<Boolean> on(Node properties, String name) {
        return properties.child(name).map(each -> isOn(each.get("w:val", "1")));
    }

    private static boolean isOn(String value) {
        return !Set.of("0", "false", "off", "none").contains(value);
    }
}
