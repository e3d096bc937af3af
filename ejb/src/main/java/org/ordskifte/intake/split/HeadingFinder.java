package org.ordskifte.intake.split;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ordskifte.intake.outline.LedgerLine.As;
import org.ordskifte.intake.split.Heading.Style;
import org.ordskifte.intake.split.Piece.Kind;

/**
 * Reads the pieces of a part; writes which short lines are headings: in capitals, or plain before running text. Claims
 * pull quotes: short lines set apart that stand before a heading, or that begin with a drawn mark. Never invents one.
 */
final class HeadingFinder {

    private static final Pattern WAITS = Pattern.compile(
            "(?iu).*\\b(?:ska|skal|vil|vill|må|kan|bör|bør|betyr|betyder|tyder|innebär|innebærer|indebærer|er|är|har|at|att|å)");

    private final Sheet sheet;
    private final List<Piece> pieces;
    private final boolean outer;
    private final int usualGap;

    private HeadingFinder(Sheet sheet, List<Piece> pieces) {
        this.sheet = sheet;
        this.pieces = pieces;
        this.usualGap = sheet.usualGap();
        long capitals = pieces.stream()
                .filter(each -> each.isText() && isCapitals(each))
                .map(each -> Shape.key(each.text()))
                .distinct()
                .count();
        this.outer = capitals >= 2;
    }

    static List<Piece> find(Sheet sheet, List<Piece> pieces) {
        long markdown = pieces.stream()
                .filter(each -> each.is(Kind.HEADING) && each.heading().style() == Style.MARKDOWN)
                .count();
        if (markdown > 0 && (sheet.isMarkdown() || markdown > 1)) {
            return pieces;
        }
        HeadingFinder stage = new HeadingFinder(sheet, new ArrayList<>(pieces));
        if (sheet.holds(Rule.LINES_IN_CAPITALS_ARE_HEADINGS)) {
            stage.capitals();
        }
        if (sheet.holds(Rule.PULL_QUOTES_ARE_DECORATION)) {
            stage.pullQuotes();
        }
        if (sheet.holds(Rule.A_SHORT_LINE_BEFORE_TEXT_IS_A_HEADING)) {
            stage.plain();
        }
        return stage.pieces;
    }

    private static boolean isCapitals(Piece piece) {
        return Shape.isCapitals(piece.text()) && Shape.headingLike(piece.text());
    }

    private void capitals() {
        for (int i = 0; i + 1 < pieces.size(); i++) {
            if (outer && pieces.get(i).isText() && isCapitals(pieces.get(i))) {
                pieces.set(
                        i,
                        pieces.get(i)
                                .asHeading(new Heading(
                                        Style.CAPITALS,
                                        1,
                                        null,
                                        Shape.withoutMarks(pieces.get(i).text()))));
            }
        }
    }

    private void pullQuotes() {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            boolean last = i == pieces.size() - 1;
            boolean beforeHead =
                    !last && sheet.anyClaimed(piece.to(), pieces.get(i + 1).from(), "running-header");
            boolean beforeHeading =
                    beforeHead || !last && pieces.get(i + 1).is(Kind.HEADING) && isOuter(pieces.get(i + 1));
            boolean apart = piece.gap() > usualGap && piece.gap() >= 2;
            String bare = Shape.withoutMarks(piece.text());
            boolean drawn = bare.startsWith("//");
            boolean cried = last && apart && piece.text().indexOf('!') >= 0 && Shape.words(bare) <= 15 && i > 0;
            boolean plain = apart
                    && beforeHeading
                    && i > 0
                    && piece.isSingle()
                    && Shape.words(bare) <= 10
                    && !Shape.endsSentence(bare)
                    && Shape.headingLike(piece.text());
            boolean beforeText = !last && !pieces.get(i + 1).is(Kind.HEADING) && !isShort(pieces.get(i + 1));
            boolean echo = apart && !beforeText && i > 0 && repeats(piece, pieces.get(i - 1));
            if (piece.isText() && Shape.words(bare) <= 25 && (drawn || cried || plain || echo)) {
                piece.lines().forEach(line -> sheet.claim(line.number(), As.LEFT_OUT, cried ? "slogan" : "pull-quote"));
                pieces.remove(i);
            }
        }
    }

    private static boolean isOuter(Piece piece) {
        return piece.heading().style() != Style.PLAIN;
    }

    private boolean repeats(Piece piece, Piece above) {
        return Shape.words(piece.text()) >= 3
                && Shape.words(piece.text()) <= 12
                && Shape.key(above.text()).contains(Shape.key(piece.text()));
    }

    /** Rows of short lines are read from their end: what they stand before decides what they are. */
    private void plain() {
        int i = 0;
        while (i < pieces.size()) {
            int end = i;
            while (end < pieces.size() && isShort(pieces.get(end))) {
                end++;
            }
            if (end > i) {
                row(i, end);
            }
            i = Math.max(end, i + 1);
        }
    }

    private static boolean isShort(Piece piece) {
        return piece.isText() && piece.isSingle() && Shape.headingLike(piece.text());
    }

    private void row(int from, int end) {
        boolean beforeText = end < pieces.size() && !pieces.get(end).is(Kind.HEADING);
        boolean afterLeadIn = from > 0 && pieces.get(from - 1).text().endsWith(":");
        if (beforeText && sheet.holds(Rule.A_LEAD_IN_IS_NO_HEADING) && leadsIn(from, end)) {
            if (end - from >= 2) {
                row(from, end - 1, true);
            }
            return;
        }
        row(from, end, beforeText, afterLeadIn);
    }

    /** "Chefen ska" above items in lower case begins their sentence: below a heading, or where a verb waits for more. */
    private boolean leadsIn(int from, int end) {
        boolean list = pieces.get(end).is(Kind.LIST)
                && Shape.startsLower(pieces.get(end).items().get(0).text());
        boolean headed = end - from >= 2 || from > 0 && pieces.get(from - 1).is(Kind.HEADING);
        return list && (headed || WAITS.matcher(pieces.get(end - 1).text()).matches());
    }

    private void row(int from, int end, boolean beforeText) {
        row(from, end, beforeText, from > 0 && pieces.get(from - 1).text().endsWith(":"));
    }

    private void row(int from, int end, boolean beforeText, boolean afterLeadIn) {
        if (beforeText) {
            heading(end - 1);
        }
        if (end - from >= 2 && !afterLeadIn) {
            boolean beforeOuter = end < pieces.size() && !beforeText;
            boolean belowHeading = from > 0 && pieces.get(from - 1).is(Kind.HEADING);
            if (beforeText || beforeOuter && !belowHeading || end == pieces.size() && !belowHeading) {
                heading(from);
            }
        }
    }

    private void heading(int index) {
        Piece piece = pieces.get(index);
        pieces.set(index, piece.asHeading(new Heading(Style.PLAIN, 1, null, Shape.withoutMarks(piece.text()))));
    }
}
