package org.ordskifte.intake.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers the runs of one paragraph; writes its text with inline marks, and tells how all of it is set. */
public final class Phrase {

    private static final Pattern EDGES = Pattern.compile("(?s)^(\\s*)(.*?)(\\s*)$");

    private record Run(String text, boolean bold, boolean italic, String link, double size) {
        boolean sameAs(Run other) {
            return bold == other.bold && italic == other.italic && java.util.Objects.equals(link, other.link);
        }

        Run and(Run next) {
            return new Run(text + next.text, bold, italic, link, Math.max(size, next.size));
        }
    }

    private final List<Run> runs = new ArrayList<>();

    /** @param link where the words lead; null or empty if nowhere */
    public void add(String text, boolean bold, boolean italic, String link, double size) {
        if (text.isEmpty()) {
            return;
        }
        Run run = new Run(text, bold, italic, link == null || link.isBlank() ? null : link.strip(), size);
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        boolean joins = last != null && (last.sameAs(run) || text.isBlank() && run.link == null && last.link == null);
        if (joins) {
            runs.set(runs.size() - 1, last.and(run));
        } else {
            runs.add(run);
        }
    }

    public void add(String text) {
        add(text, false, false, null, 0);
    }

    public boolean isBlank() {
        return runs.stream().allMatch(run -> run.text.isBlank());
    }

    public String plain() {
        StringBuilder out = new StringBuilder();
        runs.forEach(run -> out.append(run.text));
        return out.toString().strip();
    }

    public Look look() {
        List<Run> words = runs.stream().filter(run -> !run.text.isBlank()).toList();
        double size = words.stream().mapToDouble(Run::size).max().orElse(0);
        return new Look(size, !words.isEmpty() && words.stream().allMatch(Run::bold));
    }

    public String marked() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            Matcher edges = EDGES.matcher(run.text);
            boolean split = edges.matches();
            String words = split ? edges.group(2) : run.text;
            boolean free = !words.isEmpty()
                    && !run.text.contains("\n")
                    && !isWord(out, words.charAt(0), edges.group(1))
                    && !isWordAfter(i, words.charAt(words.length() - 1), edges.group(3));
            out.append(edges.group(1)).append(free ? marked(run, words) : words).append(edges.group(3));
        }
        return out.toString().strip();
    }

    private static String marked(Run run, String words) {
        String plain = words;
        if (run.link != null && !words.contains("[") && !words.contains("]") && !isSaid(run.link, words)) {
            plain = "[" + words + "]("
                    + run.link.replace(" ", "%20").replace("(", "%28").replace(")", "%29") + ")";
        }
        String mark = words.contains("*") ? "" : run.bold ? "**" : run.italic ? "*" : "";
        return mark + plain + mark;
    }

    /** An unsafe address that the words name already is not printed a second time. */
    private static boolean isSaid(String link, String words) {
        return link.startsWith("http://") && words.contains(".") && link.contains(words.strip());
    }

    private static boolean isWord(CharSequence before, char next, String between) {
        return between.isEmpty()
                && !before.isEmpty()
                && Character.isLetterOrDigit(before.charAt(before.length() - 1))
                && Character.isLetterOrDigit(next);
    }

    private boolean isWordAfter(int index, char last, String between) {
        String after = index + 1 < runs.size() ? runs.get(index + 1).text : "";
        return between.isEmpty()
                && !after.isEmpty()
                && Character.isLetterOrDigit(last)
                && Character.isLetterOrDigit(after.charAt(0));
    }
}
