package org.ordskifte.export.word;

import java.util.ArrayList;
import java.util.List;
import org.ordskifte.document.InlineMarks;
import org.ordskifte.export.XmlPen;

/** Paragraphs and runs. Every look comes from a style; strong and emphasis are the only direct formatting. */
final class WordPen {

    private final XmlPen xml;
    private final WordPackage file;
    private final List<Boolean> lists = new ArrayList<>();

    /**
     * How a run looks. Marks inside a link are told from marks around it by the property for complex scripts, which shows
     * nowhere else.
     */
    private record Look(boolean strong, boolean emphasis, boolean link, boolean innerStrong, boolean innerEmphasis) {
        static final Look PLAIN = new Look(false, false, false, false, false);

        Look marked(boolean stronger) {
            return link
                    ? new Look(strong, emphasis, true, innerStrong || stronger, innerEmphasis || !stronger)
                    : new Look(strong || stronger, emphasis || !stronger, false, false, false);
        }

        Look linked() {
            return new Look(strong, emphasis, true, false, false);
        }
    }

    WordPen(XmlPen xml, WordPackage file) {
        this.xml = xml;
        this.file = file;
    }

    XmlPen xml() {
        return xml;
    }

    /** @return the number of a list of its own, so that it begins at 1 and joins no other */
    int newList(boolean ordered) {
        lists.add(ordered);
        return lists.size();
    }

    void paragraph(String style, Runnable runs) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
        runs.run();
        xml.close().line();
    }

    void item(boolean ordered, int list, int depth, Runnable runs) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", ordered ? "ListNumber" : "ListBullet");
        numbered(list, Math.min(depth, 8));
        xml.close();
        runs.run();
        xml.close().line();
    }

    /** Says of a paragraph that it is an item of a list. */
    void numbered(int list, int depth) {
        xml.open("w:numPr")
                .empty("w:ilvl", "w:val", String.valueOf(depth))
                .empty("w:numId", "w:val", String.valueOf(list))
                .close();
    }

    /** Words without marks. */
    void words(String text) {
        run(text, Look.PLAIN);
    }

    void styled(String style, String text) {
        xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", style).close();
        letters(text, "w:t");
        xml.close();
    }

    void number(String label, boolean more) {
        xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "ClauseNumber").close();
        letters(label, "w:t");
        if (more) {
            xml.empty("w:tab");
        }
        xml.close();
    }

    /** A text with inline marks. */
    void inline(String text) {
        nodes(InlineMarks.parse(text), Look.PLAIN);
    }

    /** Two marks side by side are kept apart by a run that says nothing. */
    private void nodes(List<InlineMarks.Node> nodes, Look look) {
        boolean afterMark = false;
        for (InlineMarks.Node node : nodes) {
            if (node instanceof InlineMarks.Words plain) {
                run(plain.text(), look);
            } else if (node instanceof InlineMarks.Marked marked) {
                if (afterMark) {
                    run("", look);
                }
                if (marked.inner().isEmpty()) {
                    run("", look.marked(marked.element().equals("strong")));
                }
                nodes(marked.inner(), look.marked(marked.element().equals("strong")));
            } else if (node instanceof InlineMarks.Link link) {
                xml.open("w:hyperlink", "r:id", file.link(link.target()));
                nodes(link.inner(), look.linked());
                xml.close();
            }
            afterMark = node instanceof InlineMarks.Marked;
        }
    }

    private void run(String text, Look look) {
        xml.open("w:r");
        if (!look.equals(Look.PLAIN)) {
            xml.open("w:rPr");
            if (look.link) {
                xml.empty("w:rStyle", "w:val", "Hyperlink");
            }
            property("w:b", look.strong || look.innerStrong);
            property("w:bCs", look.innerStrong);
            property("w:i", look.emphasis || look.innerEmphasis);
            property("w:iCs", look.innerEmphasis);
            xml.close();
        }
        letters(text, "w:t");
        xml.close();
    }

    private void property(String element, boolean set) {
        if (set) {
            xml.empty(element);
        }
    }

    /** Line ends, tabs and soft hyphens have elements of their own. */
    void letters(String text, String element) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\0' : text.charAt(i);
            boolean special = c == '\n' || c == '\t' || c == '\u00AD';
            if (i < text.length() && !special) {
                continue;
            }
            if (i > from) {
                xml.element(element, text.substring(from, i), "xml:space", "preserve");
            }
            if (special) {
                xml.empty(c == '\n' ? "w:br" : c == '\t' ? "w:tab" : "w:softHyphen");
            }
            from = i + 1;
        }
    }

    XmlPen numbering() {
        XmlPen pen =
                XmlPen.document().open("w:numbering", "xmlns:w", WordPackage.W).line();
        abstractList(pen, "0", "bullet");
        abstractList(pen, "1", "decimal");
        for (int i = 0; i < lists.size(); i++) {
            pen.open("w:num", "w:numId", String.valueOf(i + 1));
            pen.empty("w:abstractNumId", "w:val", lists.get(i) ? "1" : "0");
            if (lists.get(i)) {
                for (int level = 0; level < 9; level++) {
                    pen.open("w:lvlOverride", "w:ilvl", String.valueOf(level))
                            .empty("w:startOverride", "w:val", "1")
                            .close();
                }
            }
            pen.close().line();
        }
        return pen.close();
    }

    private static void abstractList(XmlPen pen, String id, String format) {
        pen.open("w:abstractNum", "w:abstractNumId", id).empty("w:multiLevelType", "w:val", "hybridMultilevel");
        for (int level = 0; level < 9; level++) {
            pen.open("w:lvl", "w:ilvl", String.valueOf(level)).empty("w:start", "w:val", "1");
            pen.empty("w:numFmt", "w:val", format);
            String sign = level % 2 == 0 ? "\u2022" : "\u2013";
            pen.empty("w:lvlText", "w:val", format.equals("bullet") ? sign : "%" + (level + 1) + ".");
            pen.empty("w:lvlJc", "w:val", "left");
            String left = String.valueOf(397 * (level + 1));
            pen.open("w:pPr").empty("w:ind", "w:left", left, "w:hanging", "397").close();
            pen.close();
        }
        pen.close().line();
    }
}
