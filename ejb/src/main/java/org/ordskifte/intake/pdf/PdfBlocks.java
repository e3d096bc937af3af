package org.ordskifte.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ordskifte.intake.flow.FlowPart;
import org.ordskifte.intake.flow.Grid;
import org.ordskifte.intake.flow.Look;
import org.ordskifte.intake.flow.Notes;
import org.ordskifte.intake.flow.Paragraph;
import org.ordskifte.intake.flow.Paragraph.Role;

/** Reads rows in reading order; writes paragraphs, list items, tables and entries of a table of contents. */
final class PdfBlocks {

    private static final double WIDE_PITCH = 1.32;
    private static final float INDENT = 7;
    private static final Pattern BULLET =
            Pattern.compile("^[•·▪◦‣●○■□–—*\\-\uF0B7\uF0A7\uF02D\u2043\u2219]\\s+(\\S.*)$");
    private static final Pattern LIST_O = Pattern.compile("^o\\s+(\\p{Lu}.*)$");
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:(?:§ ?\\d+|\\(?\\d{1,3}(?:\\.\\d{1,3})*[.)]?|[a-zæøå]\\)|stk\\. ?\\d+\\.?)\\s+\\S.*)");
    private static final Pattern SINGLE_NUMBER = Pattern.compile("^(\\d{1,2}[.)])\\s+(\\S.*)$");
    private static final Pattern LEADER =
            Pattern.compile("^(.*?\\S)\\s*(?:\\.{3,}|…{2,}|(?:\\. ){3,}\\.?)\\s*(\\d{1,3})$");
    private static final Pattern PAGE = Pattern.compile("\\d{1,3}");

    private final Hyphens hyphens;
    private final List<FlowPart> parts = new ArrayList<>();
    private final List<Segment> block = new ArrayList<>();
    private final List<List<Segment>> table = new ArrayList<>();
    private final TreeMap<Integer, Integer> itemIndents = new TreeMap<>();
    private float right;
    private float pitch;
    private float lastGap;
    private boolean listed;

    PdfBlocks(Hyphens hyphens) {
        this.hyphens = hyphens;
    }

    List<FlowPart> read(List<List<List<Segment>>> pages) {
        List<List<List<Segment>>> ordered = pages.stream().map(Columns::inOrder).toList();
        pitch = RowMeasures.usualPitch(ordered);
        for (List<List<Segment>> page : ordered) {
            for (int i = 0; i < page.size(); i++) {
                right = RowMeasures.right(page, i);
                row(page.get(i), i + 1 < page.size() ? page.get(i + 1) : List.of());
            }
        }
        flushTable();
        flush();
        return parts;
    }

    private void row(List<Segment> row, List<Segment> next) {
        if (row.size() >= 2) {
            boolean contents = row.size() == 2
                    && PAGE.matcher(row.get(1).text()).matches()
                    && row.get(0).words() <= 14;
            if (contents && (isContents(next) || !parts.isEmpty() && last().role() == Role.CONTENTS)) {
                flushTable();
                flush();
                contents(row.get(0).text() + "\t" + row.get(1).text());
            } else {
                flush();
                table.add(row);
            }
            return;
        }
        Segment line = row.get(0);
        if (!table.isEmpty() && continuesCell(line)) {
            return;
        }
        flushTable();
        Matcher leader = LEADER.matcher(line.text());
        if (leader.matches()) {
            flush();
            contents(leader.group(1) + "\t" + leader.group(2));
            return;
        }
        if (!block.isEmpty() && begins(line)) {
            flush();
        }
        block.add(line);
    }

    private static boolean isContents(List<Segment> row) {
        return row.size() == 2 && PAGE.matcher(row.get(1).text()).matches();
    }

    private Paragraph last() {
        return parts.get(parts.size() - 1) instanceof Paragraph paragraph ? paragraph : Paragraph.text("");
    }

    private void contents(String text) {
        parts.add(Paragraph.of(Role.CONTENTS, 0, null, text, Look.PLAIN));
    }

    /** Whether a line begins a new paragraph. */
    private boolean begins(Segment line) {
        Segment above = block.get(block.size() - 1);
        Segment first = block.get(0);
        float gap = line.y() - above.y();
        boolean marked = BULLET.matcher(line.text()).matches()
                || LIST_O.matcher(line.text()).matches();
        boolean look = Math.abs(line.size() - above.size()) > RowMeasures.SAME_SIZE || line.bold() != above.bold();
        if (marked || look) {
            lastGap = gap / line.size();
            return true;
        }
        boolean ended = endsSentence(above.text());
        boolean deliberate = right - above.end() > line.firstWord() + 2 * line.size();
        boolean numbered = NUMBERED.matcher(line.text()).matches() && (ended || deliberate || above.bold());
        if (gap <= 0) { // the next column or page
            lastGap = 0;
            boolean full = !deliberate && !ended;
            return !(full && !numbered || Character.isLowerCase(line.text().charAt(0)) && !ended);
        }
        boolean apart = gap > WIDE_PITCH * pitch * line.size();
        boolean indented = line.x() > first.x() + INDENT && ended && !isItem(first);
        boolean upper = !Character.isLowerCase(line.text().charAt(0));
        boolean fresh = apart || numbered || indented || deliberate && ended && upper;
        lastGap = gap / line.size();
        return fresh;
    }

    private static boolean isItem(Segment line) {
        return BULLET.matcher(line.text()).matches()
                || NUMBERED.matcher(line.text()).matches();
    }

    private static boolean endsSentence(String text) {
        String bare = Notes.without(text).replaceAll("[»”\"')\\]]+$", "");
        return !bare.isEmpty() && ".!?:;".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }

    private void flush() {
        if (block.isEmpty()) {
            return;
        }
        String text = block.get(0).text();
        for (Segment line : block.subList(1, block.size())) {
            text = hyphens.join(text, line.text());
        }
        Segment first = block.get(0);
        boolean bold = block.stream().allMatch(Segment::bold);
        parts.add(paragraph(text, first, new Look(Math.round(first.size() * 2) / 2.0, bold)));
        block.clear();
    }

    private Paragraph paragraph(String text, Segment first, Look look) {
        Matcher bullet = BULLET.matcher(text);
        Matcher round = LIST_O.matcher(text);
        if (bullet.matches() || round.matches()) {
            String words = bullet.matches() ? bullet.group(1) : round.group(1);
            listed = true;
            return Paragraph.of(Role.ITEM, depth(first.x()), "-", words, new Look(look.size(), false));
        }
        Matcher number = SINGLE_NUMBER.matcher(text);
        boolean close = lastGap > 0 && lastGap <= WIDE_PITCH * pitch;
        boolean after = !parts.isEmpty() && (last().text().endsWith(":") || listed);
        if (number.matches() && close && after && !look.bold()) {
            listed = true;
            return Paragraph.of(Role.ITEM, depth(first.x()), number.group(1), number.group(2), look);
        }
        listed = false;
        itemIndents.clear();
        return Paragraph.of(Role.TEXT, 0, null, text, look);
    }

    private int depth(float x) {
        int at = Math.round(x);
        Integer near = itemIndents.floorKey(at + 5);
        if (near == null || at - near > 5) {
            itemIndents.put(at, itemIndents.headMap(at).size());
        }
        return Math.min(4, itemIndents.headMap(itemIndents.floorKey(at + 5)).size());
    }

    /** A line below a row, within one of its cells. */
    private boolean continuesCell(Segment line) {
        List<Segment> row = table.get(table.size() - 1);
        float gap = line.y() - row.get(0).y();
        for (int i = row.size() - 1; i >= 0; i--) {
            Segment cell = row.get(i);
            boolean below = Math.abs(cell.x() - line.x()) < 4 && gap > 0;
            long lines = cell.text().chars().filter(c -> c == '\n').count();
            boolean near = gap < WIDE_PITCH * pitch * line.size() * (lines + 1);
            boolean within = i == row.size() - 1 || line.end() < row.get(i + 1).x();
            if (below
                    && near
                    && within
                    && (i > 0 || Character.isLowerCase(line.text().charAt(0)))) {
                List<Segment> longer = new ArrayList<>(row);
                longer.set(i, cell.and(line, "\n"));
                table.set(table.size() - 1, longer);
                return true;
            }
        }
        return false;
    }

    private void flushTable() {
        if (table.isEmpty()) {
            return;
        }
        if (table.size() == 1) {
            List<String> cells = table.get(0).stream().map(Segment::text).toList();
            Segment first = table.get(0).get(0);
            parts.add(Paragraph.of(
                    Role.TEXT, 0, null, String.join("\t", cells), new Look(Math.round(first.size() * 2) / 2.0, false)));
        } else {
            parts.add(Grid.of(TableColumns.of(table)));
        }
        listed = false;
        table.clear();
    }
}
