package org.ordskifte.intake.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ordskifte.intake.flow.Paragraph.Role;
import org.ordskifte.intake.outline.FileComment;
import org.ordskifte.intake.outline.TrackedChange;
import org.ordskifte.intake.outline.Warning;
import org.ordskifte.intake.source.Budget;
import org.ordskifte.intake.source.Layout;
import org.ordskifte.intake.source.Material;
import org.ordskifte.intake.source.SourceText;

/** Reads the pieces of a structured file in order; writes them as lines, each block parted from the next by a blank one. */
public final class Composer {

    private static final int MOST_GAPS = 3;
    private static final int DEEPEST = 9;
    private static final Pattern LINE_ENDS = Pattern.compile("[ \\t]*\\n[ \\t]*");
    private static final Pattern CLAUSE_NUMBER =
            Pattern.compile("(?iu)§.*|.*§|\\d+(?:\\.\\d+)+[.)]?|stk.*|\\p{L}{3,}.*");

    private final Layout layout;
    private final List<FlowPart> parts;
    private final int shift;
    private final List<TrackedChange> changes = new ArrayList<>();
    private final List<FileComment> comments = new ArrayList<>();

    private Composer(List<FlowPart> parts, Budget budget) {
        this.layout = new Layout(budget);
        this.parts = HeadingLooks.find(parts);
        this.shift = this.parts.stream().anyMatch(each -> each instanceof Paragraph p && p.is(Role.TITLE)) ? 1 : 0;
    }

    public static Material compose(List<FlowPart> parts, Budget budget, List<Warning> warnings) {
        return new Composer(parts, budget).write(warnings);
    }

    private Material write(List<Warning> warnings) {
        FlowPart before = null;
        int gaps = 0;
        for (FlowPart part : parts) {
            if (part instanceof Gap) {
                gaps++;
                continue;
            }
            if (before != null && !touches(before, part)) {
                layout.part();
                for (int i = 0; i < Math.min(gaps, MOST_GAPS); i++) {
                    layout.blank();
                }
            }
            gaps = 0;
            write(part);
            before = part;
        }
        return new Material(layout.done(), false, List.copyOf(changes), List.copyOf(comments), warnings);
    }

    private void write(FlowPart part) {
        int line = layout.next();
        if (part instanceof Grid grid) {
            write(grid);
        } else if (part instanceof Paragraph paragraph) {
            write(paragraph);
        }
        int shown = Math.min(line, Math.max(1, layout.next() - 1));
        part.changes().forEach(change -> changes.add(change.at(shown)));
        part.comments().forEach(comment -> comments.add(comment.at(shown)));
    }

    private void write(Paragraph paragraph) {
        String text = paragraph.text();
        switch (paragraph.role()) {
            case TITLE -> layout.write("# " + line(text), 0);
            case HEADING -> {
                String marks = "#".repeat(Math.min(paragraph.depth() + shift, DEEPEST));
                layout.write(marks + " " + numbered(paragraph, line(text.replace("**", ""))), 0);
            }
            case ITEM -> layout.write(numbered(paragraph, line(text)), 4 * paragraph.depth());
            case QUOTE -> layout.write("> " + text.replace("\n", "\n> "), 0);
            case CONTENTS -> layout.aside(SourceText.CONTENTS, numbered(paragraph, text));
            case ASIDE -> layout.aside(paragraph.reason(), text);
            default -> layout.write(numbered(paragraph, text), 0);
        }
    }

    private static String numbered(Paragraph paragraph, String text) {
        return paragraph.marker() == null ? text : paragraph.marker() + " " + text;
    }

    private void write(Grid grid) {
        for (List<String> row : grid.rows()) {
            StringBuilder line = new StringBuilder("|");
            for (String cell : row) {
                String words = cell.strip().replace("|", "\\|");
                line.append(' ')
                        .append(LINE_ENDS.matcher(words).replaceAll("<br>"))
                        .append(" |");
            }
            layout.write(line.toString(), 0);
        }
    }

    private static String line(String text) {
        return LINE_ENDS.matcher(text).replaceAll(" ");
    }

    /** Items of a list, and entries of a table of contents, stand directly below one another. */
    private static boolean touches(FlowPart before, FlowPart part) {
        if (!(before instanceof Paragraph above) || !(part instanceof Paragraph below) || !above.is(below.role())) {
            return false;
        }
        return below.is(Role.CONTENTS) || below.is(Role.ITEM) && !countsClauses(above) && !countsClauses(below);
    }

    private static boolean countsClauses(Paragraph item) {
        return item.marker() != null && CLAUSE_NUMBER.matcher(item.marker()).matches();
    }
}
