package org.ordskifte.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.ordskifte.document.ClauseTree;
import org.ordskifte.document.ClauseView;
import org.ordskifte.document.OwnMarks;

/**
 * A page that stands alone: its style inside, nothing fetched, no script. It is well-formed XML too, so that the PDF is
 * set from the same page.
 */
public final class HtmlWriter {

    private final Edition edition;
    private final PrintWords words;
    private final XmlPen pen = XmlPen.fragment();
    private final HtmlBlocks blocks;
    private final boolean paper;

    private HtmlWriter(Edition edition, boolean paper) {
        this.edition = edition;
        this.paper = paper;
        this.words = PrintWords.in(edition.language());
        this.blocks = new HtmlBlocks(pen, words, paper);
    }

    static byte[] write(Edition edition) {
        return new HtmlWriter(edition, false).page(style("export.css")).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The page from which paper is set: every link says in words where it leads, as PDF/UA asks, and bookmarks stand in
     * the head.
     */
    public static String paper(Edition edition, String style) {
        return new HtmlWriter(edition, true).page(style);
    }

    public static String style(String name) {
        try (InputStream in = HtmlWriter.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String page(String style) {
        pen.raw("<!DOCTYPE html>\n");
        pen.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", edition.language())
                .line();
        head(style);
        pen.open("body").line();
        title();
        contents();
        pen.open("main").line();
        edition.clauses().forEach(node -> clause(node, 2));
        pen.close().line();
        end();
        pen.close().line();
        return pen.close().string() + "\n";
    }

    private void head(String style) {
        pen.open("head").line();
        pen.empty("meta", "charset", "UTF-8").line();
        pen.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        pen.element("title", edition.title()).line();
        pen.empty("meta", "name", "author", "content", edition.authority()).line();
        pen.empty(
                        "meta",
                        "name",
                        "description",
                        "content",
                        edition.authority() + ". " + String.join(". ", words.standing(edition)) + ".")
                .line();
        pen.empty("meta", "name", OwnMarks.FIELD, "content", OwnMarks.SCHEMA).line();
        pen.empty("link", "rel", "canonical", "href", edition.address()).line();
        pen.open("style").raw(style).close().line();
        if (paper) {
            pen.open("bookmarks");
            bookmarks(edition.clauses());
            pen.close().line();
        }
        pen.close().line();
    }

    private void bookmarks(List<ClauseTree.Node> nodes) {
        for (ClauseTree.Node node : nodes) {
            if (isNamed(node.clause())) {
                pen.open("bookmark", "name", name(node.clause()), "href", "#" + anchor(node.clause()));
                bookmarks(node.children());
                pen.close();
            } else {
                bookmarks(node.children());
            }
        }
    }

    private static boolean isNamed(ClauseView clause) {
        return clause.label() != null || clause.heading() != null;
    }

    private static String name(ClauseView clause) {
        String space = clause.label() != null && clause.heading() != null ? " " : "";
        return (clause.label() == null ? "" : clause.label())
                + space
                + (clause.heading() == null ? "" : clause.heading().replace('\n', ' '));
    }

    private void title() {
        pen.open("header").line();
        pen.element("p", edition.authority(), "class", "authority").line();
        pen.element("h1", edition.title()).line();
        if (edition.subtitle() != null) {
            pen.element("p", edition.subtitle(), "class", "subtitle").line();
        }
        if (edition.motto() != null) {
            pen.element("p", edition.motto(), "class", "motto").line();
        }
        pen.open("dl", "class", "facts");
        pen.element("dt", words.text("facts"), "class", "vh");
        pen.element("dd", String.join(". ", words.standing(edition)) + ".", "class", "standing");
        edition.facts().forEach(this::fact);
        pen.close().line();
        pen.close().line();
    }

    /** The value as it was given stands beside the one that is read, where they differ. */
    private void fact(String key, Object value) {
        pen.element("dt", words.label(key));
        if (value instanceof List<?> values) {
            pen.open("dd", "data-fact", key);
            for (int i = 0; i < values.size(); i++) {
                pen.text(i == 0 ? "" : ", ").element("span", values.get(i).toString());
            }
            pen.close();
        } else {
            String read = words.value(value);
            pen.element("dd", read, "data-fact", key, "data-value", read.equals(value) ? null : value.toString());
        }
    }

    private void contents() {
        if (edition.clauses().stream().noneMatch(node -> isNamed(node.clause()))) {
            return;
        }
        pen.open("nav").line();
        pen.element("p", words.text("contents"), "class", "contents-title").line();
        contents(edition.clauses());
        pen.close().line();
    }

    private void contents(List<ClauseTree.Node> nodes) {
        pen.open("ul").line();
        for (ClauseTree.Node node : nodes) {
            ClauseView clause = node.clause();
            boolean below = node.children().stream().anyMatch(child -> isNamed(child.clause()));
            if (!isNamed(clause) && !below) {
                continue;
            }
            pen.open("li");
            if (isNamed(clause)) {
                String name = name(clause);
                pen.element("a", name, "href", "#" + anchor(clause), "title", paper ? name : null);
            }
            if (below) {
                pen.line();
                contents(node.children());
            }
            pen.close().line();
        }
        pen.close().line();
    }

    private void clause(ClauseTree.Node node, int level) {
        ClauseView clause = node.clause();
        boolean headed = isNamed(clause);
        pen.open(
                        "section",
                        "id",
                        anchor(clause),
                        "class",
                        "clause",
                        "data-kind",
                        clause.kind().name().toLowerCase(Locale.ROOT))
                .line();
        if (headed) {
            head(clause, "h" + Math.min(level, 6));
        }
        if (clause.motto() != null) {
            pen.open("p", "class", "motto");
            blocks.lines(clause.motto());
            pen.close().line();
        }
        if (!clause.blocks().isEmpty()) {
            pen.open("div", "class", "own").line();
            blocks.write(clause.blocks());
            pen.close().line();
        }
        node.children().forEach(child -> clause(child, headed ? level + 1 : level));
        pen.close().line();
    }

    private void head(ClauseView clause, String element) {
        pen.open(element);
        if (clause.label() != null) {
            pen.element("span", clause.label(), "class", "no");
        }
        if (clause.heading() != null) {
            pen.text(clause.label() == null ? "" : " ").open("span", "class", "heading");
            blocks.lines(clause.heading());
            pen.close();
        }
        pen.close().line();
    }

    private void end() {
        pen.open("footer").line();
        pen.element("p", words.current(edition)).line();
        if (edition.contentHash() != null) {
            pen.open("p").text(words.text("hash") + ": ").element("code", edition.contentHash());
            pen.close().line();
        }
        pen.close().line();
    }

    private static String anchor(ClauseView clause) {
        return "c-" + clause.id();
    }
}
