package org.ordskifte.intake.split;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ordskifte.intake.split.Piece.Kind;

/**
 * Reads pieces; writes them with broken paragraphs and loose lists joined, and says where a text goes on across a break
 * or across the block of a new page.
 */
final class PieceJoiner {

    private static final List<String> PAGE_BLOCK =
            List.of("logo", "page-number", "page-header", "letter-date", "case-number", "case-handler");

    private final Sheet sheet;
    private final Findings findings;

    private PieceJoiner(Sheet sheet, Findings findings) {
        this.sheet = sheet;
        this.findings = findings;
    }

    static List<Piece> join(Sheet sheet, Findings findings, List<Piece> pieces) {
        return new PieceJoiner(sheet, findings).join(pieces);
    }

    private List<Piece> join(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        String heading = null;
        for (Piece piece : pieces) {
            Piece before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            heading = piece.is(Kind.HEADING) ? piece.heading().text() : heading;
            if (before != null && !piece.is(Kind.HEADING) && !before.is(Kind.HEADING)) {
                sayPageBlock(before, piece, heading);
            }
            if (before != null && goesOn(before, piece)) {
                if (piece.isText()) {
                    findings.warn(
                            "PARAGRAPH_JOINED_ACROSS_BREAK",
                            before.to(),
                            Map.of("lines", before.to() + "+" + piece.from()));
                }
                joined.set(joined.size() - 1, before.and(piece));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private boolean goesOn(Piece before, Piece piece) {
        if (sheet.anyClaimed(before.to(), piece.from(), "value-name")) {
            return false;
        }
        if (before.is(Kind.LIST) && piece.is(Kind.LIST)) {
            return before.items().get(0).isNumbered() == piece.items().get(0).isNumbered();
        }
        return before.isText()
                        && piece.isText()
                        && Shape.words(before.text()) >= 5
                        && !Shape.endsSentence(before.text())
                        && Shape.startsLower(piece.text())
                        && !before.text().endsWith(",")
                || before.isText() && piece.isText() && before.text().endsWith(",") && Shape.startsLower(piece.text());
    }

    private void sayPageBlock(Piece before, Piece piece, String heading) {
        Set<Integer> block = new LinkedHashSet<>();
        for (int line = before.to() + 1; line < piece.from(); line++) {
            int number = line;
            if (PAGE_BLOCK.stream().anyMatch(reason -> sheet.isClaimed(number, reason))) {
                block.add(line);
            }
        }
        if (block.size() >= 2) {
            List<Integer> lines = List.copyOf(block);
            int first = lines.stream().mapToInt(Integer::intValue).min().orElseThrow();
            int last = lines.stream().mapToInt(Integer::intValue).max().orElseThrow();
            findings.warn(
                    "SECTION_JOINED_ACROSS_PAGE_BLOCK",
                    first,
                    heading == null
                            ? Map.of("lines", first + "-" + last)
                            : Map.of("clause", heading, "lines", first + "-" + last));
        }
    }
}
