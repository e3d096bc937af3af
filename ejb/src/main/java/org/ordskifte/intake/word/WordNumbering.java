package org.ordskifte.intake.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ordskifte.intake.flow.Counting;
import org.ordskifte.intake.packed.Node;

/**
 * Counts the numbers that Word prints by itself. Lists that share one definition share its counters; a list may begin anew;
 * a number of one level sets the deeper ones back.
 */
final class WordNumbering {

    private static final int LEVELS = 9;
    private static final int NOT_BEGUN = Integer.MIN_VALUE;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private final Map<String, Node> definitions = new HashMap<>();
    private final Map<String, Node> lists = new HashMap<>();
    private final Map<String, String> definitionOfStyle = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    static WordNumbering none() {
        return new WordNumbering();
    }

    static WordNumbering of(Node root) {
        WordNumbering read = new WordNumbering();
        root.all("w:abstractNum").forEach(each -> {
            String id = each.get("w:abstractNumId", "");
            read.definitions.put(id, each);
            each.child("w:styleLink").ifPresent(link -> read.definitionOfStyle.put(link.get("w:val", ""), id));
        });
        root.all("w:num").forEach(each -> read.lists.put(each.get("w:numId", ""), each));
        return read;
    }

    /** The level of a list that a paragraph style belongs to, where the style itself does not say. */
    Optional<Integer> levelOfStyle(String list, String style) {
        return definition(list).flatMap(node -> node.all("w:lvl")
                .filter(level -> level.child("w:pStyle")
                        .map(each -> each.get("w:val", ""))
                        .filter(style::equals)
                        .isPresent())
                .map(level -> level.number("w:ilvl", 0))
                .findFirst());
    }

    /** Counts on, and says what is printed: {@code -} for a bullet; nothing where the level prints nothing. */
    Optional<String> next(String list, int level) {
        Optional<Node> definition = definition(list);
        if (definition.isEmpty() || level < 0 || level >= LEVELS) {
            return Optional.empty();
        }
        String id = definition.get().get("w:abstractNumId", "");
        int[] counts = counters.computeIfAbsent(id, key -> {
            int[] fresh = new int[LEVELS];
            Arrays.fill(fresh, NOT_BEGUN);
            return fresh;
        });
        restart(list, level, counts);
        for (int above = 0; above < level; above++) {
            if (counts[above] == NOT_BEGUN) {
                counts[above] = start(list, above);
            }
        }
        counts[level] = counts[level] == NOT_BEGUN ? start(list, level) : counts[level] + 1;
        Arrays.fill(counts, level + 1, LEVELS, NOT_BEGUN);
        return printed(list, level, counts);
    }

    private void restart(String list, int level, int[] counts) {
        boolean anew = override(list, level)
                .flatMap(each -> each.child("w:startOverride"))
                .isPresent();
        if (anew && begun.add(list + "/" + level)) {
            Arrays.fill(counts, level, LEVELS, NOT_BEGUN);
        }
    }

    private Optional<String> printed(String list, int level, int[] counts) {
        Optional<Node> node = level(list, level);
        String format = node.map(each -> format(each)).orElse("decimal");
        if (format.equals("bullet")) {
            return Optional.of("-");
        }
        String text = node.flatMap(each -> each.child("w:lvlText"))
                .map(each -> each.get("w:val", ""))
                .orElse("");
        if (format.equals("none") || text.isBlank()) {
            return Optional.empty();
        }
        boolean legal = node.flatMap(each -> WordStyles.on(each, "w:isLgl")).orElse(false);
        String marker = PLACE.matcher(text).replaceAll(place -> {
            int of = place.group(1).charAt(0) - '1';
            String style = legal
                    ? "1"
                    : style(level(list, of).map(WordNumbering::format).orElse("decimal"));
            return Matcher.quoteReplacement(counts[of] == NOT_BEGUN ? "" : Counting.of(counts[of], style));
        });
        return Optional.of(marker.strip()).filter(each -> !each.isEmpty());
    }

    private static String format(Node level) {
        return level.child("w:numFmt").map(each -> each.get("w:val", "decimal")).orElse("decimal");
    }

    private static String style(String format) {
        return switch (format) {
            case "lowerLetter" -> "a";
            case "upperLetter" -> "A";
            case "lowerRoman" -> "i";
            case "upperRoman" -> "I";
            case "decimalZero" -> "01";
            default -> "1";
        };
    }

    private int start(String list, int level) {
        return override(list, level)
                .flatMap(each -> each.child("w:startOverride"))
                .or(() -> level(list, level).flatMap(each -> each.child("w:start")))
                .map(each -> each.number("w:val", 1))
                .orElse(1);
    }

    private Optional<Node> override(String list, int level) {
        return Optional.ofNullable(lists.get(list)).flatMap(each -> each.all("w:lvlOverride")
                .filter(one -> one.number("w:ilvl", -1) == level)
                .findFirst());
    }

    private Optional<Node> level(String list, int level) {
        return override(list, level).flatMap(each -> each.child("w:lvl")).or(() -> definition(list)
                .flatMap(node -> node.all("w:lvl")
                        .filter(each -> each.number("w:ilvl", -1) == level)
                        .findFirst()));
    }

    private Optional<Node> definition(String list) {
        return Optional.ofNullable(lists.get(list))
                .flatMap(each -> each.child("w:abstractNumId"))
                .map(each -> each.get("w:val", ""))
                .map(definitions::get)
                .map(node -> node.child("w:numStyleLink")
                        .map(link -> definitionOfStyle.get(link.get("w:val", "")))
                        .map(definitions::get)
                        .orElse(node));
    }
}
