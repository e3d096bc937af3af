package org.ordskifte.intake.own;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.ordskifte.document.Block;
import org.ordskifte.document.OwnMarks;
import org.ordskifte.shared.Json;

/** Markdown of ours, also after somebody changed words in it: comments say where clauses begin and what they are. */
final class OwnMarkdown {

    private static final Pattern LINE = Pattern.compile("([A-Za-z0-9-]+): (.+)");
    private static final Pattern COMMENT = Pattern.compile("<!-- ?(.*?) ?-->", Pattern.DOTALL);
    private static final String FACT = OwnMarks.FACT.replace(':', '-');

    private final Map<String, Object> said = new LinkedHashMap<>();
    private final List<OwnClause> clauses = new ArrayList<>();
    private final List<OwnClause> above = new ArrayList<>();
    private String title;
    private OwnClause clause;
    private String labelled;
    private boolean motto;
    private boolean definitions;
    private boolean ended;
    private List<Integer> cells;

    private OwnMarkdown() {}

    static Optional<OwnFile> read(String text) {
        String unified = text.replace("\r\n", "\n");
        int end = unified.indexOf("\n---\n", 3);
        if (end < 0) {
            return Optional.empty();
        }
        OwnMarkdown reader = new OwnMarkdown();
        unified.substring(4, end).lines().forEach(reader::frontMatter);
        Node page = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(unified.substring(end + 5));
        for (Node node = page.getFirstChild(); node != null && !reader.ended; node = node.getNext()) {
            reader.take(node);
        }
        return Optional.of(reader.file());
    }

    private OwnFile file() {
        Map<String, Object> facts = new LinkedHashMap<>();
        said.forEach((key, value) -> {
            if (key.startsWith(FACT)) {
                facts.put(key.substring(FACT.length()), value);
            }
        });
        return new OwnFile(
                "text/markdown",
                text("language"),
                title == null ? text("title") : title,
                text("subtitle"),
                text("motto"),
                facts,
                clauses);
    }

    private String text(String key) {
        return said.get(key) instanceof String value ? value : null;
    }

    private void frontMatter(String line) {
        Matcher matcher = LINE.matcher(line);
        if (matcher.matches()) {
            value(matcher.group(2)).ifPresent(value -> said.put(matcher.group(1), value));
        }
    }

    private static Optional<Object> value(String json) {
        try {
            JsonNode node = Json.mapper().readTree(json);
            if (node.isArray()) {
                List<String> values = new ArrayList<>();
                node.forEach(one -> values.add(one.asText()));
                return Optional.of(values);
            }
            return Optional.of(node.asText());
        } catch (JsonProcessingException e) {
            return Optional.of(json);
        }
    }

    private void take(Node node) {
        if (node instanceof HtmlBlock html) {
            Matcher comment = COMMENT.matcher(html.getLiteral());
            while (comment.find()) {
                comment(comment.group(1));
            }
        } else if (clause == null) {
            if (node instanceof Heading && title == null) {
                title = MarkdownWords.plain(node);
            }
        } else if (node instanceof Heading heading && labelled != null) {
            head(MarkdownWords.plain(heading));
        } else if (motto && node instanceof Paragraph) {
            clause.motto(MarkdownWords.plain(node));
            motto = false;
        } else {
            block(node);
        }
    }

    private void comment(String words) {
        if (words.startsWith("clause ")) {
            begin(words.substring(7));
        } else if (words.startsWith("cells ")) {
            cells = Pattern.compile(" ")
                    .splitAsStream(words.substring(6))
                    .filter(one -> one.matches("\\d{1,4}"))
                    .map(Integer::valueOf)
                    .toList();
        } else {
            motto = words.equals("motto");
            definitions = words.equals("definitions");
            ended = words.equals("end");
        }
    }

    private void begin(String json) {
        JsonNode marks;
        try {
            marks = Json.mapper().readTree(json);
        } catch (JsonProcessingException e) {
            return;
        }
        clause = new OwnClause(marks.path("id").asText(null), marks.path("kind").asText());
        labelled = marks.path("label").asText("");
        int level = Math.max(1, Math.min(marks.path("level").asInt(1), above.size() + 1));
        while (above.size() >= level) {
            above.remove(above.size() - 1);
        }
        if (above.isEmpty()) {
            clauses.add(clause);
        } else {
            above.get(above.size() - 1).add(clause);
        }
        above.add(clause);
        motto = false;
        definitions = false;
    }

    /** What the comment calls the number is taken off the front, where it still stands there. */
    private void head(String words) {
        boolean numbered = !labelled.isEmpty() && words.startsWith(labelled);
        clause.label(numbered ? labelled : null);
        clause.heading(numbered ? words.substring(labelled.length()) : words);
        labelled = null;
    }

    private void block(Node node) {
        if (node instanceof Paragraph && isTags(node)) {
            List<String> tags = new ArrayList<>();
            each(node, child -> {
                if (child instanceof Code code) {
                    tags.add(code.getLiteral());
                }
            });
            clause.tags(tags);
        } else if (node instanceof BlockQuote) {
            Node first = node.getFirstChild();
            clause.add(new Block.Quote(first == null ? "" : MarkdownWords.marked(first)));
        } else if (node instanceof BulletList && definitions) {
            clause.add(definitions((ListBlock) node));
            definitions = false;
        } else if (node instanceof ListBlock list) {
            clause.add(new Block.Listing(list instanceof OrderedList, items(list), List.of()));
        } else if (node instanceof TableBlock) {
            clause.add(MarkdownWords.table(node, cells));
            cells = null;
        } else if (!MarkdownWords.marked(node).isBlank()) {
            clause.add(new Block.Paragraph(MarkdownWords.marked(node), List.of()));
        }
    }

    private static boolean isTags(Node paragraph) {
        boolean[] only = {paragraph.getFirstChild() instanceof Code};
        each(
                paragraph,
                child -> only[0] &= child instanceof Code
                        || child instanceof Text text && text.getLiteral().isBlank());
        return only[0];
    }

    private static List<Block.Item> items(Node list) {
        List<Block.Item> items = new ArrayList<>();
        each(list, item -> {
            List<Block.Item> below = new ArrayList<>();
            StringBuilder words = new StringBuilder();
            each(item, part -> {
                if (part instanceof ListBlock) {
                    below.addAll(items(part));
                } else if (!(part instanceof HtmlBlock)) {
                    words.append(words.isEmpty() ? "" : "\n").append(MarkdownWords.marked(part));
                }
            });
            items.add(new Block.Item(words.toString(), below));
        });
        return items;
    }

    private static Block.Definitions definitions(ListBlock list) {
        List<Block.Definition> definitions = new ArrayList<>();
        each(list, item -> {
            List<String> words = new ArrayList<>();
            each(item, part -> words.add(part instanceof HtmlBlock ? "" : MarkdownWords.marked(part)));
            definitions.add(new Block.Definition(
                    words.isEmpty() ? "" : words.get(0),
                    String.join("\n", words.subList(Math.min(1, words.size()), words.size()))));
        });
        return new Block.Definitions(definitions);
    }

    private static void each(Node parent, Consumer<Node> taker) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            taker.accept(child);
        }
    }
}
