package org.ordskifte.intake.own;

import org.ordskifte.document.Markup;

/**
 * The words of an element of Akoma Ntoso.
 *
 * @param own whether the file is one of ours, whose blanks all mean something
 */
record AknWords(boolean own) {

    String plain(XmlTree element) {
        StringBuilder out = new StringBuilder();
        write(element, false, out);
        return own ? out.toString() : out.toString().replaceAll("\\s+", " ").strip();
    }

    String marked(XmlTree element) {
        StringBuilder out = new StringBuilder();
        write(element, true, out);
        return own
                ? out.toString()
                : out.toString().replaceAll("[ \\t]*\\R[ \\t]*", " ").strip();
    }

    private void write(XmlTree element, boolean marks, StringBuilder out) {
        for (XmlTree child : element.children()) {
            boolean strong = marks && child.is("b");
            boolean em = marks && child.is("i");
            boolean link =
                    marks && (child.is("a") || child.is("ref")) && Markup.mayLink(String.valueOf(child.get("href")));
            if (child.isText()) {
                out.append(child.text());
            } else if (child.is("eol") || child.is("br")) {
                out.append('\n');
            } else if (!child.is("ul") && !child.is("ol")) {
                out.append(strong ? "**" : em ? "*" : link ? "[" : "");
                write(child, marks, out);
                out.append(strong ? "**" : em ? "*" : link ? "](" + child.get("href") + ")" : "");
            }
        }
    }
}
