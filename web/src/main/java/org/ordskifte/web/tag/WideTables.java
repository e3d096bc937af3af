package org.ordskifte.web.tag;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ordskifte.document.Block;
import org.ordskifte.web.text.Language;
import org.ordskifte.web.text.Wording;

/**
 * Gives each table in markup of ours a frame that scrolls by itself, with a name and a place in the order of the keyboard, so that a
 * wide one never makes the page scroll sideways. All words in such markup are escaped: what reads as a table's tag is one.
 */
@Named("wide")
@RequestScoped
public class WideTables {

    private static final String BEGIN = "<table>";
    private static final String END = "</table>";

    @Inject
    Language language;

    /** @param of what the tables stand in, such as a clause's number; may be empty */
    public String tables(String html, String of) {
        return in(html, of, language.getWording());
    }

    /** A clause’s own words, each paragraph with the values that belong to it. */
    public String words(List<Block> blocks, String of) {
        return tables(Values.html(blocks, language.getWording()), of);
    }

    static String in(String html, String of, Wording wording) {
        if (html == null || !html.contains(BEGIN)) {
            return html;
        }
        StringBuilder out = new StringBuilder(html.length() + 200);
        int number = 0;
        int from = 0;
        for (int at = html.indexOf(BEGIN); at >= 0; at = html.indexOf(BEGIN, from)) {
            int end = html.indexOf(END, at) + END.length();
            out.append(html, from, at)
                    .append("<div class=\"table-wrap\" role=\"region\" tabindex=\"0\" aria-label=\"")
                    .append(escaped(name(++number, of, wording)))
                    .append("\">")
                    .append(html, at, end)
                    .append("</div>");
            from = end;
        }
        return out.append(html.substring(from)).toString();
    }

    private static String name(int number, String of, Wording wording) {
        return of == null || of.isBlank()
                ? wording.text("table.name", number)
                : wording.text("table.name.in", number, of.strip());
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
