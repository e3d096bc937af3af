package org.ordskifte.intake.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ordskifte.intake.outline.LedgerLine.As;
import org.ordskifte.intake.source.SourceLine;
import org.ordskifte.intake.split.Piece.Kind;

/** Reads the free lines of a part and its numbering; writes its pieces in order, and claims drawn separators. */
final class PieceReader {

    private static final Pattern MARKDOWN_HEADING = Pattern.compile("^(#{1,9})[ \\t]+(.*?)[ \\t]*#*$");
    private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}");
    private static final Pattern SEPARATOR = Pattern.compile("(?:[-*_=~–—•·][ \\t]?){3,}");
    private static final Pattern ORDERED = Pattern.compile("^(\\(?\\d{1,3}[.)])[ \\t\\u00A0]+(\\S.*)$");
    private static final Pattern BULLET = Pattern.compile("^(\\S)[ \\t\\u00A0]+(\\S.*)$");

    private final Sheet sheet;
    private final List<Run> runs;
    private final Map<Integer, Numbered> numbering;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<SourceLine> text = new ArrayList<>();
    private final boolean compact;
    private int gap;
    private int skipTo;

    private PieceReader(Sheet sheet, List<Run> runs, Map<Integer, Numbered> numbering) {
        this.sheet = sheet;
        this.runs = runs;
        this.numbering = numbering;
        this.compact = runs.stream().filter(PieceReader::beginsWithHeading).count() >= 2;
    }

    static List<Piece> read(Sheet sheet, List<Run> runs, Map<Integer, Numbered> numbering) {
        PieceReader stage = new PieceReader(sheet, runs, numbering);
        for (int i = 0; i < runs.size(); i++) {
            stage.readRun(i);
        }
        return stage.pieces;
    }

    private void readRun(int index) {
        List<SourceLine> lines = runs.get(index).lines();
        gap = runs.get(index).gap();
        boolean headed = compact && beginsWithHeading(runs.get(index));
        for (int i = 0; i < lines.size(); ) {
            if (lines.get(i).number() <= skipTo) {
                i++;
                continue;
            }
            int end = special(lines, i, index);
            if (end > i) {
                i = end;
            } else {
                text.add(lines.get(i++));
                if (headed && i == 1) {
                    flush();
                }
            }
        }
        flush();
    }

    /** Tries everything that is not running text; returns where it ends, or where it began if it is none of it. */
    private int special(List<SourceLine> lines, int at, int run) {
        String line = lines.get(at).text();
        if (numbering.containsKey(lines.get(at).number())) {
            return numbered(lines, at, run);
        }
        Matcher markdown = MARKDOWN_HEADING.matcher(line);
        if (line.startsWith("#") && markdown.matches() && !markdown.group(2).isBlank()) {
            flush();
            add(Piece.heading(
                    lines.subList(at, at + 1), gap, markdown(markdown.group(1).length(), markdown.group(2))));
            return at + 1;
        }
        boolean underlined = text.isEmpty()
                && at + 1 < lines.size()
                && UNDERLINE.matcher(lines.get(at + 1).text()).matches();
        if (underlined && Shape.words(line) <= 20 && !Shape.isListItem(line)) {
            int depth = lines.get(at + 1).text().startsWith("=") ? 1 : 2;
            add(Piece.heading(lines.subList(at, at + 2), gap, markdown(depth, line)));
            return at + 2;
        }
        if (line.length() <= 120 && SEPARATOR.matcher(line).matches()) {
            flush();
            sheet.claim(lines.get(at).number(), As.LEFT_OUT, "separator");
            return at + 1;
        }
        return grouped(lines, at, line);
    }

    private int grouped(List<SourceLine> lines, int at, String line) {
        int end = at;
        while (end < lines.size() && TableText.isBarred(lines.get(end).text())) {
            end++;
        }
        if (end < at + 2) {
            end = at;
            while (end < lines.size()
                    && TableText.isTabbed(lines.get(end).text())
                    && !numbering.containsKey(lines.get(end).number())) {
                end++;
            }
        }
        if (end >= at + 2) {
            flush();
            List<SourceLine> rows = lines.subList(at, end);
            add(new Piece(Kind.TABLE, rows, gap, List.of(), TableText.of(rows), null));
            return end;
        }
        end = at;
        while (end < lines.size() && lines.get(end).text().startsWith(">")) {
            end++;
        }
        if (end > at) {
            flush();
            List<SourceLine> quoted = lines.subList(at, end).stream()
                    .map(each -> new SourceLine(each.number(), each.text().replaceFirst("^>+\\s*", ""), 0))
                    .toList();
            add(new Piece(Kind.QUOTE, quoted, gap, List.of(), null, null));
            return end;
        }
        return isItem(line) ? list(lines, at) : at;
    }

    private int numbered(List<SourceLine> lines, int at, int run) {
        flush();
        SourceLine line = lines.get(at);
        Numbered number = numbering.get(line.number());
        if (number.heading()) {
            add(Piece.heading(List.of(line), gap, Heading.of(number, Shape.withoutMarks(number.rest()))));
        } else if (number.rest().isEmpty()) {
            Optional<SourceLine> below = headingBelow(lines, at, run);
            List<SourceLine> both = below.map(each -> List.of(line, each)).orElse(List.of(line));
            add(Piece.heading(
                    both,
                    gap,
                    Heading.of(
                            number,
                            below.map(each -> Shape.withoutMarks(each.text())).orElse(null))));
            below.ifPresent(each -> skipTo = each.number());
        } else {
            add(Piece.heading(List.of(line), gap, Heading.of(number, null)));
            text.add(new SourceLine(line.number(), number.rest(), 0));
        }
        return at + 1;
    }

    /** Below a number that stands alone: its heading, if running text follows that. */
    private Optional<SourceLine> headingBelow(List<SourceLine> lines, int at, int run) {
        List<SourceLine> after = new ArrayList<>(lines.subList(at + 1, lines.size()));
        for (int i = run + 1; i < runs.size() && after.size() < 2; i++) {
            after.addAll(runs.get(i).lines());
        }
        boolean found = after.size() >= 2
                && Shape.headingLike(after.get(0).text())
                && !numbering.containsKey(after.get(0).number())
                && (Shape.isProse(after.get(1).text())
                        || numbering.containsKey(after.get(1).number()));
        return found ? Optional.of(after.get(0)) : Optional.empty();
    }

    private int list(List<SourceLine> lines, int at) {
        flush();
        List<ListItem> items = new ArrayList<>();
        int end = at;
        for (; end < lines.size() && !numbering.containsKey(lines.get(end).number()); end++) {
            SourceLine line = lines.get(end);
            if (isItem(line.text())) {
                items.add(item(line));
            } else if (line.text().startsWith("#") || TableText.isBarred(line.text())) {
                break;
            } else {
                items.add(items.remove(items.size() - 1).and(line.text()));
            }
        }
        add(new Piece(Kind.LIST, lines.subList(at, end), gap, items, null, null));
        return end;
    }

    private static boolean isItem(String line) {
        return Shape.isListItem(line)
                || ORDERED.matcher(line.length() > 20 ? line.substring(0, 20) : line)
                        .matches();
    }

    private static ListItem item(SourceLine line) {
        Matcher ordered = ORDERED.matcher(line.text());
        if (ordered.matches()) {
            return new ListItem(ordered.group(1), line.indent(), ordered.group(2));
        }
        Matcher bullet = BULLET.matcher(line.text());
        return bullet.matches()
                ? new ListItem("-", line.indent(), bullet.group(2))
                : new ListItem("-", line.indent(), line.text());
    }

    private static Heading markdown(int depth, String words) {
        String plain = Shape.withoutMarks(words);
        return NumberPattern.read(plain)
                .filter(number -> !number.rest().isEmpty() || number.style() != Numbered.Style.DECIMAL)
                .filter(number -> number.style() != Numbered.Style.DECIMAL || NumberPattern.counts(number)[0] <= 99)
                .map(number -> new Heading(
                        Heading.Style.MARKDOWN,
                        depth,
                        number.label(),
                        number.rest().isEmpty() ? null : number.rest()))
                .orElse(new Heading(Heading.Style.MARKDOWN, depth, null, plain));
    }

    /** A short line and running text directly below it, as in texts that print no blank line below a heading. */
    private static boolean beginsWithHeading(Run run) {
        if (run.lines().size() < 2 || run.isList()) {
            return false;
        }
        String first = run.first().text();
        String second = run.lines().get(1).text();
        int longest = run.lines().stream()
                .mapToInt(line -> line.text().length())
                .max()
                .orElse(0);
        return Shape.headingLike(first)
                && Shape.words(first) <= 8
                && first.length() * 10 < longest * 6
                && !Shape.startsLower(second)
                && Shape.words(second) >= 5
                && Shape.endsSentence(run.lines().get(run.lines().size() - 1).text());
    }

    private void flush() {
        if (!text.isEmpty()) {
            add(Piece.text(List.copyOf(text), gap));
            text.clear();
        }
    }

    private void add(Piece piece) {
        pieces.add(piece);
        gap = 0;
    }
}
