package org.ordskifte.intake.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ordskifte.intake.flow.Paragraph.Role;

/**
 * Reads paragraphs in order; writes which of them are headings because they look like one: short, bolder or larger than the
 * running text, and standing over something. How they look decides how deep they stand; printed numbers know better.
 */
final class HeadingLooks {

    private static final int MOST_WORDS = 16;
    private static final int MOST_CHARACTERS = 140;
    private static final double LARGER = 1.08;
    private static final double TITLE_LARGER = 1.25;
    private static final int FEWEST = 2;
    private static final Pattern DECIMAL = Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){0,5})[.)]?[\\s\\u00A0].*");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00A0\\n]+");

    private final List<FlowPart> parts;
    private final double body;
    private final boolean styled;
    private final Map<String, Integer> times = new HashMap<>();

    private HeadingLooks(List<FlowPart> parts) {
        this.parts = new ArrayList<>(parts);
        this.body = bodySize(parts);
        this.styled =
                paragraphs(parts).stream().filter(each -> each.is(Role.HEADING)).count() >= FEWEST;
        paragraphs(parts).forEach(each -> times.merge(each.text(), 1, Integer::sum));
    }

    static List<FlowPart> find(List<FlowPart> parts) {
        HeadingLooks stage = new HeadingLooks(parts);
        List<Integer> candidates = stage.candidates();
        stage.title(candidates);
        if (stage.styled) {
            stage.belowStyled(candidates);
        } else if (candidates.size() >= FEWEST) {
            stage.byLook(candidates);
        }
        return stage.parts;
    }

    private static List<Paragraph> paragraphs(List<FlowPart> parts) {
        return parts.stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
    }

    /** The size in which most letters are set. */
    private static double bodySize(List<FlowPart> parts) {
        Map<Double, Integer> letters = new TreeMap<>();
        paragraphs(parts).stream()
                .filter(each -> each.is(Role.TEXT) || each.is(Role.ITEM))
                .forEach(each -> letters.merge(each.look().size(), each.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }

    private List<Integer> candidates() {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Paragraph paragraph && standsOut(paragraph)) {
                found.add(i);
            }
        }
        found.removeIf(index -> !standsOver(index, found));
        return found;
    }

    private boolean standsOut(Paragraph paragraph) {
        String words = words(paragraph);
        boolean role = paragraph.is(Role.TEXT)
                || paragraph.is(Role.ITEM) && !paragraph.isBulleted() && paragraph.marker() != null;
        boolean look = paragraph.look().bold() || body > 0 && paragraph.look().size() >= body * LARGER;
        boolean name = times.get(paragraph.text()) > 1 && words.equals(words.toUpperCase(java.util.Locale.ROOT));
        return role
                && look
                && !name
                && !words.isEmpty()
                && words.length() <= MOST_CHARACTERS
                && words.split(" ").length <= MOST_WORDS
                && ".:;,".indexOf(words.charAt(words.length() - 1)) < 0
                && words.chars().anyMatch(Character::isLetter)
                && !Character.isLowerCase(words.charAt(0))
                && words.indexOf('@') < 0;
    }

    /** Over a heading, a list, a table or a sentence; a short phrase below makes it a label with a value. */
    private boolean standsOver(int index, List<Integer> found) {
        int next = index + 1;
        while (next < parts.size() && isSkipped(parts.get(next))) {
            next++;
        }
        if (next >= parts.size()) {
            return false;
        }
        if (!(parts.get(next) instanceof Paragraph below)) {
            return true;
        }
        String words = words(below);
        int after = next + 1;
        while (after < parts.size() && isSkipped(parts.get(after))) {
            after++;
        }
        boolean leadsIn = after < parts.size()
                && (parts.get(after) instanceof Grid
                        || parts.get(after) instanceof Paragraph item && item.is(Role.ITEM));
        return found.contains(next)
                || leadsIn
                || !below.is(Role.TEXT)
                || words.split(" ").length >= 7
                || !words.isEmpty() && ".:!?".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static boolean isSkipped(FlowPart part) {
        return part instanceof Gap || part instanceof Paragraph paragraph && paragraph.is(Role.ASIDE);
    }

    /** The largest letters, once and before everything else. */
    private void title(List<Integer> candidates) {
        if (candidates.isEmpty() || paragraphs(parts).stream().anyMatch(each -> each.is(Role.TITLE))) {
            return;
        }
        int first = candidates.get(0);
        Paragraph title = (Paragraph) parts.get(first);
        boolean alone = candidates.stream()
                .skip(1)
                .noneMatch(index -> at(index).look().weight() >= title.look().weight());
        boolean large = body > 0 && title.look().size() >= body * TITLE_LARGER;
        boolean head = parts.subList(0, first).stream()
                .noneMatch(each -> each instanceof Paragraph before
                        && (before.is(Role.HEADING) || words(before).split(" ").length > MOST_WORDS));
        boolean fits = styled ? large : alone && (large || candidates.size() > FEWEST && title.marker() == null);
        if (head && fits && DECIMAL.matcher(title.text()).matches() == false) {
            parts.set(first, title.as(Role.TITLE, 1));
            candidates.remove(0);
            subtitles(first, candidates);
        }
    }

    /** What stands directly below the title and looks like nothing else in the text is no heading. */
    private void subtitles(int title, List<Integer> candidates) {
        int next = title + 1;
        while (!candidates.isEmpty()) {
            while (next < parts.size() && isSkipped(parts.get(next))) {
                next++;
            }
            int candidate = candidates.get(0);
            boolean unlike = candidates.stream()
                    .skip(1)
                    .noneMatch(index ->
                            at(index).look().weight() == at(candidate).look().weight());
            if (candidate != next || !unlike || candidates.size() < FEWEST) {
                return;
            }
            candidates.remove(0);
            next++;
        }
    }

    private void belowStyled(List<Integer> candidates) {
        int depth = 0;
        int next = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Paragraph paragraph && paragraph.is(Role.HEADING)) {
                depth = paragraph.depth();
            }
            if (next < candidates.size() && candidates.get(next) == i) {
                next++;
                if (depth > 0 && at(i).look().bold()) {
                    parts.set(i, at(i).as(Role.HEADING, depth + 1));
                }
            }
        }
    }

    private void byLook(List<Integer> candidates) {
        List<Integer> weights = candidates.stream()
                .map(index -> at(index).look().weight())
                .distinct()
                .sorted((a, b) -> b - a)
                .toList();
        int numbered = candidates.stream()
                .filter(index -> numbers(at(index)) > 0)
                .mapToInt(index -> weights.indexOf(at(index).look().weight()) + 2 - numbers(at(index)))
                .min()
                .orElse(1);
        for (int index : candidates) {
            Paragraph each = at(index);
            int rank = weights.indexOf(each.look().weight()) + 1;
            int depth = numbers(each) > 0 ? Math.max(1, numbered) + numbers(each) - 1 : rank;
            parts.set(index, each.as(Role.HEADING, depth));
        }
    }

    private Paragraph at(int index) {
        return (Paragraph) parts.get(index);
    }

    /** How many numbers its printed number has: two for 2.4. */
    private static int numbers(Paragraph paragraph) {
        String printed = paragraph.marker() == null ? words(paragraph) : paragraph.marker() + " x";
        Matcher decimal = DECIMAL.matcher(printed);
        return decimal.matches() ? decimal.group(1).split("\\.").length : 0;
    }

    private static String words(Paragraph paragraph) {
        String bare = paragraph.text().replace("**", "");
        return BLANKS.matcher(bare).replaceAll(" ").strip();
    }
}
