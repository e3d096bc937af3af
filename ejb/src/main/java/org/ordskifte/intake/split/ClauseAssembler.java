package org.ordskifte.intake.split;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ordskifte.intake.outline.LedgerLine.As;
import org.ordskifte.intake.split.Piece.Kind;
import org.ordskifte.shared.Refusal;

/**
 * Reads pieces and value names; claims every line that is left and writes the tree of clauses. Text above the first
 * heading is the preamble; where no heading is at all, each paragraph is a clause.
 */
final class ClauseAssembler {

    static final int MOST_CLAUSES = 5000;
    static final int DEEPEST = 8;

    private static final Pattern NOTE = Pattern.compile("(\\[\\d{1,3}]) \\S");

    private final Sheet sheet;
    private final List<Piece> pieces;
    private final Map<Integer, List<String>> tags;
    private final Levels levels;
    private final BlockWriter writer;
    private final boolean headed;
    private final boolean letter;
    private final List<ClauseDraft> top = new ArrayList<>();
    private final List<ClauseDraft> all = new ArrayList<>();
    private final Deque<ClauseDraft> open = new ArrayDeque<>();

    ClauseAssembler(
            Sheet sheet,
            List<Piece> pieces,
            Map<Integer, List<String>> tags,
            List<TocEntry> toc,
            BlockWriter writer,
            boolean letter) {
        this.sheet = sheet;
        this.pieces = pieces;
        this.tags = tags;
        this.levels = new Levels(sheet, pieces, toc);
        this.writer = writer;
        this.letter = letter;
        this.headed = pieces.stream().anyMatch(piece -> piece.is(Kind.HEADING));
    }

    /**
     * Only the value names of this part may be given.
     *
     * @return the clauses at the top; {@link #all} has every one in printed order
     */
    List<ClauseDraft> assemble() {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.is(Kind.HEADING)) {
                begin(new ClauseDraft(piece.heading(), levels.of(i), piece.from(), false));
                claimHeading(i);
            } else {
                boolean alone = !headed && !letter && sheet.holds(Rule.WITHOUT_HEADINGS_EACH_PARAGRAPH_IS_A_CLAUSE);
                if (open.isEmpty() || alone && piece.isText() && !isNote(piece)) {
                    begin(new ClauseDraft(null, 1, piece.from(), headed || letter));
                }
                open.peek().pieces().add(piece);
                piece.lines()
                        .forEach(line -> sheet.claim(
                                line.number(),
                                As.CLAUSE,
                                "clause-text",
                                open.peek().id()));
            }
        }
        Map<Piece, List<String>> below = tagsBelow();
        for (ClauseDraft clause : all) {
            clause.write(writer.write(clause.pieces(), below));
            clause.pieces().forEach(piece -> clause.tags().addAll(below.getOrDefault(piece, List.of())));
        }
        return top;
    }

    List<ClauseDraft> all() {
        return all;
    }

    /** "[1] Lov nr. 65 af 2020" below a paragraph that says "[1]". */
    private boolean isNote(Piece piece) {
        Matcher mark = NOTE.matcher(piece.text());
        return sheet.holds(Rule.A_NOTE_BELONGS_TO_THE_TEXT_ABOVE)
                && mark.lookingAt()
                && open.peek().pieces().stream()
                        .flatMap(each -> each.lines().stream())
                        .anyMatch(line -> line.text().indexOf(mark.group(1)) > 0);
    }

    private void begin(ClauseDraft clause) {
        if (all.size() >= MOST_CLAUSES) {
            throw new Refusal("too-many-clauses", "most", MOST_CLAUSES);
        }
        if (clause.level() > DEEPEST) {
            throw new Refusal("too-deep", "deepest", DEEPEST, "line", clause.line());
        }
        while (!open.isEmpty() && open.peek().level() >= clause.level()) {
            open.pop();
        }
        if (open.isEmpty()) {
            top.add(clause);
        } else {
            open.peek().children().add(clause);
        }
        open.push(clause);
        all.add(clause);
    }

    /** A number in front of running text shares its line with that text, which claims it. */
    private void claimHeading(int index) {
        Piece piece = pieces.get(index);
        boolean shared = index + 1 < pieces.size() && pieces.get(index + 1).from() == piece.to();
        if (!shared) {
            piece.lines()
                    .forEach(line -> sheet.claim(
                            line.number(), As.HEADING, "heading", open.peek().id()));
        }
    }

    /** Each name goes to the block above it, or to the one below where the part has none above. */
    private Map<Piece, List<String>> tagsBelow() {
        Map<Piece, List<String>> result = new IdentityHashMap<>();
        NavigableMap<Integer, Piece> content = new TreeMap<>();
        pieces.stream().filter(piece -> !piece.is(Kind.HEADING)).forEach(piece -> content.put(piece.to(), piece));
        tags.forEach((line, names) -> {
            var owner = Optional.ofNullable(content.lowerEntry(line))
                    .or(() -> Optional.ofNullable(content.higherEntry(line)));
            owner.ifPresent(each -> result.computeIfAbsent(each.getValue(), key -> new ArrayList<>())
                    .addAll(names));
        });
        return result;
    }
}
