package org.ordskifte.diff.match;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Clauses whose words stand unchanged. Where the same words stand several times, the place must tell them apart. */
final class Copies {

    /** Fewer words than this, without a heading, say nothing of which clause it is. */
    private static final int FEW = 4;

    /** That many words are not written twice by chance under different headings. */
    private static final int MANY = 8;

    private final Board board;

    private Copies(Board board) {
        this.board = board;
    }

    static void match(Board board) {
        Copies copies = new Copies(board);
        copies.sameWords();
        copies.sameText();
    }

    private void sameWords() {
        Map<String, List<Portrait>> earlier =
                Board.group(board.before.stream().filter(Portrait::hasText).toList(), Portrait::all);
        Map<String, List<Portrait>> later =
                Board.group(board.after.stream().filter(Portrait::hasText).toList(), Portrait::all);
        later.forEach((words, now) -> {
            List<Portrait> old = earlier.getOrDefault(words, List.of());
            if (old.size() == 1 && now.size() == 1) {
                single(now.get(0), old.get(0));
            } else if (!old.isEmpty()) {
                several(now, old);
            }
        });
    }

    private void single(Portrait now, Portrait old) {
        if (now.hasHeading() || now.words.length >= FEW || samePlace(now, old)) {
            board.same(now, old, Ground.SAME_WORDS, 1);
        }
    }

    private void several(List<Portrait> now, List<Portrait> old) {
        boolean inOrder = now.size() == old.size();
        for (int i = 0; inOrder && i < now.size(); i++) {
            inOrder = samePlace(now.get(i), old.get(i));
        }
        if (inOrder) {
            for (int i = 0; i < now.size(); i++) {
                board.same(now.get(i), old.get(i), Ground.SAME_WORDS, 1);
            }
            return;
        }
        for (Portrait one : now) {
            List<Portrait> there =
                    old.stream().filter(other -> samePath(one, other)).toList();
            boolean alone =
                    now.stream().filter(other -> other.path.equals(one.path)).count() == 1;
            if (alone && there.size() == 1 && one.parent != null && !one.parent.path.equals("/")) {
                board.same(one, there.get(0), Ground.SAME_WORDS, 1);
            }
        }
    }

    private static boolean samePath(Portrait now, Portrait old) {
        return now.path.equals(old.path);
    }

    private static boolean samePlace(Portrait now, Portrait old) {
        boolean named = !now.label.isEmpty() || !now.path.replace("/", "").isEmpty();
        return named && now.path.equals(old.path) && Objects.equals(now.label, old.label);
    }

    /** The words under another heading; doubtful where another clause bears the heading it had. */
    private void sameText() {
        Map<String, List<Portrait>> earlier = Board.group(board.before, one -> one.text);
        Map<String, List<Portrait>> later = Board.group(board.after, one -> one.text);
        for (Portrait now : board.freeAfter()) {
            List<Portrait> old = earlier.getOrDefault(now.text, List.of());
            if (now.words.length < MANY
                    || old.size() != 1
                    || later.get(now.text).size() != 1) {
                continue;
            }
            Portrait was = old.get(0);
            if (!headingElsewhere(now, was)) {
                board.same(now, was, Ground.SAME_TEXT, 1);
            } else {
                board.doubtful(now, Ground.TEXT_WITHOUT_NAME, List.of(new Candidate(was.id(), 1)));
            }
        }
    }

    /** Whether the two headings changed hands, so that text and heading speak for different clauses. */
    private boolean headingElsewhere(Portrait now, Portrait old) {
        if (!now.hasHeading() || !old.hasHeading()) {
            return false;
        }
        boolean oldLivesOn = board.after.stream()
                .anyMatch(one -> one != now && one.heading.equals(old.heading) && !board.isTaken(old) && isFresh(one));
        boolean newWasThere = board.before.stream()
                .anyMatch(one -> one != old && one.heading.equals(now.heading) && !board.isTaken(one));
        return oldLivesOn || newWasThere;
    }

    private boolean isFresh(Portrait now) {
        return board.continuedBy(now) == null;
    }
}
