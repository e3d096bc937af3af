package org.ordskifte.diff.match;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ordskifte.diff.Passage;

/** A clause as the matching sees it: folded, cut into words and shingles, with its place in the text. */
final class Portrait {

    private static final int GRAM = 4;

    /** An amount, a date or a number of days is changed without the clause becoming another. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    final Passage passage;
    final int place;
    final Portrait parent;
    final String heading;
    final String text;
    final String label;
    final String path;
    final String[] words;
    final Set<String> wordSet;
    final int[] grams;
    final int[] pairs;
    final int[] triples;

    Portrait(Passage passage, int place, Portrait parent) {
        this.passage = passage;
        this.place = place;
        this.parent = parent;
        this.heading = Folding.fold(passage.heading());
        this.text = Folding.fold(passage.text());
        this.label = passage.label() == null ? "" : passage.label().strip();
        this.path = (parent == null ? "" : parent.path) + "/" + heading;
        String masked = NUMBER.matcher(text).replaceAll("0");
        this.words = masked.isEmpty() ? new String[0] : masked.split(" ");
        this.wordSet = new TreeSet<>(Arrays.asList(words));
        this.grams = grams(" " + masked + " ");
        this.pairs = runs(2);
        this.triples = runs(3);
    }

    UUID id() {
        return passage.id();
    }

    boolean hasText() {
        return words.length > 0;
    }

    boolean hasHeading() {
        return !heading.isEmpty();
    }

    /** Heading and text, by which copies are found. */
    String all() {
        return heading + "\n" + text;
    }

    private static int[] grams(String text) {
        if (text.isBlank() || text.length() < GRAM) {
            return new int[0];
        }
        int[] found = new int[text.length() - GRAM + 1];
        for (int i = 0; i < found.length; i++) {
            found[i] = text.substring(i, i + GRAM).hashCode();
        }
        return distinct(found);
    }

    private int[] runs(int length) {
        if (words.length < length) {
            return words.length == 0 ? new int[0] : new int[] {Arrays.hashCode(words)};
        }
        int[] found = new int[words.length - length + 1];
        for (int i = 0; i < found.length; i++) {
            int hash = 17;
            for (int j = i; j < i + length; j++) {
                hash = hash * 1_000_003 + words[j].hashCode();
            }
            found[i] = hash;
        }
        return distinct(found);
    }

    private static int[] distinct(int[] found) {
        return Arrays.stream(found).sorted().distinct().toArray();
    }
}
