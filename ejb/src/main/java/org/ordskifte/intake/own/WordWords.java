package org.ordskifte.intake.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ordskifte.document.Markup;

/** The words of a Word paragraph in our own marks: strong and emphasis are opened and closed where the runs change. */
final class WordWords {

    private static final String NUMBER = "ClauseNumber";

    private final Map<String, String> links;

    WordWords(Map<String, String> links) {
        this.links = links;
    }

    /** The number printed before a heading; null where there is none. */
    String number(XmlTree paragraph) {
        String number = String.join("", styled(paragraph, NUMBER)).stripTrailing();
        return number.isEmpty() ? null : number;
    }

    /** Without marks, and without the number. */
    String plain(XmlTree paragraph) {
        StringBuilder out = new StringBuilder();
        paragraph.children().forEach(child -> plain(child, out));
        return out.toString();
    }

    private void plain(XmlTree element, StringBuilder out) {
        if (element.is("r")) {
            out.append(NUMBER.equals(style(element)) ? "" : letters(element));
        } else if (!element.isText() && !element.is("pPr")) {
            element.children().forEach(child -> plain(child, out));
        }
    }

    List<String> styled(XmlTree paragraph, String style) {
        return paragraph
                .all("r")
                .filter(run -> style.equals(style(run)))
                .map(WordWords::letters)
                .toList();
    }

    String marked(XmlTree paragraph) {
        Marks marks = new Marks();
        runs(paragraph, marks);
        marks.become(false, false);
        return marks.out.toString();
    }

    private void runs(XmlTree element, Marks marks) {
        for (XmlTree child : element.children()) {
            if (child.is("r")) {
                Optional<XmlTree> look = child.child("rPr");
                marks.become(is(look, "b"), is(look, "i"));
                marks.out.append(letters(child));
            } else if (child.is("hyperlink")) {
                link(child, marks);
            } else if (!child.isText() && !child.is("pPr")) {
                runs(child, marks);
            }
        }
    }

    private void link(XmlTree link, Marks marks) {
        String target = String.valueOf(links.get(link.get("id")));
        if (!Markup.mayLink(target)) {
            runs(link, marks);
            return;
        }
        List<XmlTree> runs = link.all("r").toList();
        marks.become(around(runs, "b"), around(runs, "i"));
        marks.out.append('[');
        Marks inside = new Marks();
        for (XmlTree run : runs) {
            Optional<XmlTree> look = run.child("rPr");
            inside.become(is(look, "bCs"), is(look, "iCs"));
            inside.out.append(letters(run));
        }
        inside.become(false, false);
        marks.out.append(inside.out).append("](").append(target).append(')');
    }

    /** Whether a mark stands around a link and not inside. */
    private static boolean around(List<XmlTree> runs, String mark) {
        return !runs.isEmpty()
                && runs.stream()
                        .map(run -> run.child("rPr"))
                        .allMatch(look -> is(look, mark) && !is(look, mark + "Cs"));
    }

    private static boolean is(Optional<XmlTree> look, String mark) {
        return look.flatMap(one -> one.child(mark))
                .filter(one -> !"0".equals(one.get("val")) && !"false".equals(one.get("val")))
                .isPresent();
    }

    private static String style(XmlTree run) {
        return run.child("rPr")
                .flatMap(look -> look.child("rStyle"))
                .map(one -> one.get("val"))
                .orElse(null);
    }

    private static String letters(XmlTree run) {
        StringBuilder out = new StringBuilder();
        for (XmlTree child : run.children()) {
            switch (child.name()) {
                case "t" -> out.append(child.words());
                case "br", "cr" -> out.append('\n');
                case "tab" -> out.append('\t');
                case "softHyphen" -> out.append('\u00AD');
                case "noBreakHyphen" -> out.append('\u2011');
                default -> {
                    // what is no letter
                }
            }
        }
        return out.toString();
    }

    /** Marks that are open, the outer one first. */
    private static final class Marks {
        private final StringBuilder out = new StringBuilder();
        private final List<String> open = new ArrayList<>();

        boolean strong() {
            return open.contains("**");
        }

        boolean emphasis() {
            return open.contains("*");
        }

        void become(boolean strong, boolean emphasis) {
            while (!open.isEmpty() && (strong() && !strong || emphasis() && !emphasis)) {
                out.append(open.remove(open.size() - 1));
            }
            if (strong && !strong()) {
                open.add("**");
                out.append("**");
            }
            if (emphasis && !emphasis()) {
                open.add("*");
                out.append('*');
            }
        }
    }
}
