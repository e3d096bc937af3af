package org.ordskifte.consultation;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * The letter that goes out with a round: CommonMark with tables. HTML in it is text, pictures are their words, links
 * lead only to https and mail addresses, and its headings stand below the page's own.
 */
public final class Letter {

    private static final Pattern WAY_OUT = Pattern.compile("(?i)https://[^\\s\\\\@]+|mailto:[^\\s\\\\?]+@[^\\s\\\\?]+");
    private static final int HEADINGS_DOWN = 2;
    private static final int SALUTATION = 80;
    private static final int LEAD = 320;

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();
    private static final TextContentRenderer WORDS =
            TextContentRenderer.builder().build();

    private Letter() {}

    /** An HTML fragment that may stand on any page. */
    public static String html(String markdown) {
        Node letter = PARSER.parse(markdown == null ? "" : markdown);
        letter.accept(new Tame(shallowest(letter)));
        return HTML.render(letter);
    }

    /** What it is about in about three lines: the first paragraph that is more than a salutation; empty without one. */
    public static String lead(String markdown) {
        Node letter = PARSER.parse(markdown == null ? "" : markdown);
        letter.accept(new Tame(1));
        for (Node node = letter.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph) {
                String text = WORDS.render(node).replaceAll("\\s+", " ").strip();
                if (text.length() > SALUTATION) {
                    return shortened(text);
                }
            }
        }
        return "";
    }

    private static String shortened(String text) {
        if (text.length() <= LEAD) {
            return text;
        }
        int sentence = text.lastIndexOf(". ", LEAD);
        return sentence > SALUTATION
                ? text.substring(0, sentence + 1)
                : text.substring(0, text.lastIndexOf(' ', LEAD)) + " …";
    }

    /** The level of its outermost heading, whatever the writer began with; it comes right below the page's own. */
    private static int shallowest(Node letter) {
        int[] level = {6};
        letter.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                level[0] = Math.min(level[0], heading.getLevel());
            }
        });
        return level[0];
    }

    /** Takes out what a letter may not do. */
    private static final class Tame extends AbstractVisitor {

        private final int outermost;

        Tame(int outermost) {
            this.outermost = outermost;
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            if (!WAY_OUT.matcher(link.getDestination()).matches()) {
                unwrap(link);
            }
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            unwrap(image);
        }

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(6, heading.getLevel() - outermost + 1 + HEADINGS_DOWN));
            visitChildren(heading);
        }

        private static void unwrap(Node node) {
            while (node.getFirstChild() != null) {
                node.insertBefore(node.getFirstChild());
            }
            node.unlink();
        }
    }
}
