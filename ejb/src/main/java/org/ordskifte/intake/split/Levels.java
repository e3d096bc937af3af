package org.ordskifte.intake.split;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ordskifte.intake.split.Heading.Style;
import org.ordskifte.intake.split.Piece.Kind;

/**
 * Reads the headings of a part in order; writes how deep each stands. The style that appears first is the outer one; plain
 * headings stand below it. A table of contents that lists some plain headings puts the others one deeper; without one, a
 * sentence that ends in a colon above a heading does, until the next page or chapter.
 */
final class Levels {

    private final Sheet sheet;
    private final List<Piece> pieces;
    private final Set<String> listed;
    private final Map<Style, Integer> base = new EnumMap<>(Style.class);
    private int leastMarkdown = 6;
    private int outerLevel;
    private int markdownLevel;
    private int sectionLevel;
    private int plainLevel;
    private boolean deeper;
    private boolean belowListed;
    private boolean inContainer;

    Levels(Sheet sheet, List<Piece> pieces, List<TocEntry> toc) {
        this.sheet = sheet;
        this.pieces = pieces;
        Set<String> entries =
                toc.stream().map(entry -> Shape.key(entry.text())).collect(Collectors.toCollection(HashSet::new));
        this.listed = pieces.stream()
                .filter(piece -> piece.is(Kind.HEADING) && piece.heading().style() == Style.PLAIN)
                .map(piece -> Shape.key(piece.heading().text()))
                .filter(entries::contains)
                .collect(Collectors.toSet());
        for (Piece piece : pieces) {
            if (piece.is(Kind.HEADING)) {
                Style style = piece.heading().style();
                if (style == Style.MARKDOWN) {
                    leastMarkdown = Math.min(leastMarkdown, piece.heading().depth());
                } else if (style != Style.PLAIN && style != Style.SUBSECTION) {
                    base.putIfAbsent(style, base.size() + 1);
                }
            }
        }
    }

    int of(int index) {
        Heading heading = pieces.get(index).heading();
        return switch (heading.style()) {
            case MARKDOWN -> {
                markdownLevel = heading.depth() - leastMarkdown + 1;
                yield outer(markdownLevel);
            }
            case SUBSECTION -> sectionLevel + 1;
            case PLAIN -> plain(index, heading);
            default ->
                markdownLevel > 0 ? numberedBelow(heading) : outer(base.get(heading.style()) + heading.depth() - 1);
        };
    }

    /** A number that begins a clause below a marked heading. */
    private int numberedBelow(Heading heading) {
        int least = pieces.stream()
                .filter(piece -> piece.is(Kind.HEADING) && piece.heading().style() == heading.style())
                .mapToInt(piece -> piece.heading().depth())
                .min()
                .orElse(1);
        sectionLevel = markdownLevel + base.get(heading.style()) + heading.depth() - least;
        return sectionLevel;
    }

    private int outer(int level) {
        outerLevel = level;
        sectionLevel = level;
        plainLevel = 0;
        deeper = false;
        belowListed = false;
        return level;
    }

    private int plain(int index, Heading heading) {
        if (base.isEmpty()) {
            return plainOnly(index);
        }
        if (outerLevel == 0 || WellKnown.isFrontOrBack(heading.text()) && !base.containsKey(Style.CAPITALS)) {
            outerLevel = 0;
            return 1;
        }
        boolean inTable = listed.contains(Shape.key(heading.text()));
        if (!listed.isEmpty()) {
            belowListed = belowListed || inTable;
            deeper = belowListed && !inTable;
        } else {
            int above = index == 0 ? 1 : pieces.get(index - 1).to();
            boolean newPage = sheet.anyClaimed(above, pieces.get(index).from(), "running-header");
            deeper = !newPage
                    && sheet.holds(Rule.A_COLON_PUTS_HEADINGS_DEEPER)
                    && (deeper || plainLevel > 0 && pieces.get(index - 1).text().endsWith(":"));
        }
        plainLevel = outerLevel + (deeper ? 2 : 1);
        sectionLevel = plainLevel;
        return plainLevel;
    }

    /** Where only plain headings are, one that stands directly above another holds what follows. */
    private int plainOnly(int index) {
        boolean container = sheet.holds(Rule.A_HEADING_ABOVE_A_HEADING_HOLDS_WHAT_FOLLOWS)
                && index + 1 < pieces.size()
                && pieces.get(index + 1).is(Kind.HEADING);
        inContainer = inContainer || container;
        return container || !inContainer ? 1 : 2;
    }
}
