package org.ordskifte.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ordskifte.diff.Part.Kind;

/**
 * Two texts word by word: the shortest edit after Myers (1986), in linear space, found from both ends at once. Texts
 * that have next to nothing in common are shown as one deleted and one inserted, because a reader could not follow
 * more, and because the search would take long.
 */
public final class WordDiff {

    /** The most words that may be inserted and deleted in one stretch before it is shown as replaced. */
    static final int MOST_EDITS = 1_500;

    private final int[] a;
    private final int[] b;
    private final boolean[] deleted;
    private final boolean[] inserted;

    private WordDiff(int[] a, int[] b) {
        this.a = a;
        this.b = b;
        this.deleted = new boolean[a.length];
        this.inserted = new boolean[b.length];
    }

    /** The parts in order; a deletion stands before the insertion that takes its place. Empty for two empty texts. */
    public static List<Part> of(String before, String after) {
        if (before.equals(after)) {
            return before.isEmpty() ? List.of() : List.of(new Part(Kind.SAME, before));
        }
        Words words = new Words(before, after);
        WordDiff diff = new WordDiff(words.before(), words.after());
        diff.mark(0, diff.a.length, 0, diff.b.length);
        return diff.parts(words);
    }

    private void mark(int fromA, int toA, int fromB, int toB) {
        int startA = fromA;
        int startB = fromB;
        int endA = toA;
        int endB = toB;
        while (startA < endA && startB < endB && a[startA] == b[startB]) {
            startA++;
            startB++;
        }
        while (startA < endA && startB < endB && a[endA - 1] == b[endB - 1]) {
            endA--;
            endB--;
        }
        int[] middle = startA == endA || startB == endB ? null : middle(startA, endA, startB, endB);
        if (middle == null) {
            Arrays.fill(deleted, startA, endA, true);
            Arrays.fill(inserted, startB, endB, true);
            return;
        }
        mark(startA, middle[0], startB, middle[1]);
        mark(middle[0], endA, middle[1], endB);
    }

    /** A point through which a shortest edit passes; null where there is no common word or the edit is too long. */
    private int[] middle(int fromA, int toA, int fromB, int toB) {
        int n = toA - fromA;
        int m = toB - fromB;
        int most = Math.min((n + m + 1) / 2, MOST_EDITS);
        int[] forth = new int[2 * most + 3];
        int[] back = new int[2 * most + 3];
        int zero = most + 1;
        int delta = n - m;
        for (int d = 0; d <= most; d++) {
            for (int k = -d; k <= d; k += 2) {
                int x = k == -d || k != d && forth[zero + k - 1] < forth[zero + k + 1]
                        ? forth[zero + k + 1]
                        : forth[zero + k - 1] + 1;
                if (x > n || x - k > m) {
                    forth[zero + k] = x;
                    continue;
                }
                while (x < n && x - k < m && a[fromA + x] == b[fromB + x - k]) {
                    x++;
                }
                forth[zero + k] = x;
                int other = delta - k;
                if (delta % 2 != 0 && Math.abs(other) < d && x + back[zero + other] >= n) {
                    return split(fromA + x, fromB + x - k, fromA, toA, fromB, toB);
                }
            }
            for (int k = -d; k <= d; k += 2) {
                int x = k == -d || k != d && back[zero + k - 1] < back[zero + k + 1]
                        ? back[zero + k + 1]
                        : back[zero + k - 1] + 1;
                if (x > n || x - k > m) {
                    back[zero + k] = x;
                    continue;
                }
                while (x < n && x - k < m && a[toA - 1 - x] == b[toB - 1 - x + k]) {
                    x++;
                }
                back[zero + k] = x;
                int other = delta - k;
                if (delta % 2 == 0 && Math.abs(other) <= d && x + forth[zero + other] >= n) {
                    return split(toA - x, toB - x + k, fromA, toA, fromB, toB);
                }
            }
        }
        return null;
    }

    /** The point, unless it is a corner and so would divide nothing. */
    private static int[] split(int x, int y, int fromA, int toA, int fromB, int toB) {
        boolean corner = x == fromA && y == fromB || x == toA && y == toB;
        return corner || x < fromA || y < fromB || x > toA || y > toB ? null : new int[] {x, y};
    }

    private List<Part> parts(Words words) {
        List<Part> parts = new ArrayList<>();
        int x = 0;
        int y = 0;
        while (x < a.length || y < b.length) {
            int fromX = x;
            int fromY = y;
            while (x < a.length && y < b.length && !deleted[x] && !inserted[y]) {
                x++;
                y++;
            }
            add(parts, Kind.SAME, words.before(fromX, x));
            fromX = x;
            fromY = y;
            boolean again = true;
            while (again) {
                while (x < a.length && deleted[x]) {
                    x++;
                }
                while (y < b.length && inserted[y]) {
                    y++;
                }
                again = isLoneBlank(x, y, words);
                if (again) {
                    x++;
                    y++;
                }
            }
            add(parts, Kind.DELETED, words.before(fromX, x));
            add(parts, Kind.INSERTED, words.after(fromY, y));
        }
        return List.copyOf(parts);
    }

    /** A single blank between two changes belongs to them: "is gone" against "was lost" reads as one change. */
    private boolean isLoneBlank(int x, int y, Words words) {
        return x + 1 < a.length
                && y + 1 < b.length
                && !deleted[x]
                && !inserted[y]
                && words.before(x, x + 1).equals(" ")
                && x > 0
                && y > 0
                && (deleted[x - 1] || inserted[y - 1])
                && deleted[x + 1]
                && inserted[y + 1];
    }

    private static void add(List<Part> parts, Kind kind, String text) {
        if (!text.isEmpty()) {
            parts.add(new Part(kind, text));
        }
    }
}
