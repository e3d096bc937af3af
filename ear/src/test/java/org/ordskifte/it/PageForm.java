package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A form on a page of the office, as it stands there; it is filled in and sent without any script. */
final class PageForm {

    private static final Pattern CONTROL = Pattern.compile(
            "<input\\b[^>]*>|<textarea\\b([^>]*)>(.*?)</textarea>|<select\\b([^>]*)>(.*?)</select>|<button\\b[^>]*>",
            Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)(?:=\"([^\"]*)\")?");

    private final Session session;
    private final String path;
    private final String html;
    private final List<Map.Entry<String, String>> fields = new ArrayList<>();
    private final Map<String, Upload> files = new LinkedHashMap<>();

    private PageForm(Session session, String path, String html) {
        this.session = session;
        this.path = path;
        this.html = html;
        Matcher control = CONTROL.matcher(html);
        while (control.find()) {
            read(control.toMatchResult());
        }
    }

    /** @param id of the form */
    static PageForm on(Session session, String path, String id) {
        return in(session, path, id, session.get(path));
    }

    /** @param page as it was answered, with what was typed before */
    static PageForm in(Session session, String path, String id, HttpResponse<String> page) {
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        Matcher form = Pattern.compile("<form id=\"" + id + "\".*?</form>", Pattern.DOTALL)
                .matcher(page.body());
        assertThat(form.find()).as("form %s on %s", id, page.uri()).isTrue();
        return new PageForm(session, path, form.group());
    }

    /** @param field the last part of its id, or the whole of it */
    PageForm with(String field, String value) {
        String name = name(field);
        fields.removeIf(one -> one.getKey().equals(name));
        fields.add(Map.entry(name, value));
        return this;
    }

    /** Ticks one more box of a group. */
    PageForm ticking(String field, String value) {
        fields.add(Map.entry(name(field), value));
        return this;
    }

    /** @param field that takes a file */
    PageForm choosing(String field, String fileName, byte[] content) {
        return choosing(field, new Upload(fileName, content.length, List.of(content)));
    }

    /** A file of which only the size matters. */
    PageForm choosing(String field, String fileName, long size) {
        return choosing(field, Upload.ofSize(fileName, size));
    }

    private PageForm choosing(String field, Upload file) {
        files.put(name(field), file);
        return this;
    }

    /** As it would be sent, for somebody who wants to spoil it. */
    PageForm without(String name) {
        assertThat(fields.removeIf(one -> one.getKey().equals(name))).as(name).isTrue();
        return this;
    }

    String value(String field) {
        String name = name(field);
        return fields.stream()
                .filter(one -> one.getKey().equals(name))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(","));
    }

    boolean offers(String field) {
        return names().stream().anyMatch(one -> isCalled(one, field));
    }

    /** @param button the last part of its id, or the whole of it */
    HttpResponse<String> press(String button) {
        List<Map.Entry<String, String>> sent = new ArrayList<>(fields);
        sent.add(Map.entry(name(button), "x"));
        return html.startsWith("<form") && html.substring(0, html.indexOf('>')).contains("multipart/form-data")
                ? session.sendParts(path, sent, files)
                : session.send(path, sent);
    }

    /** Pressed on another page than its own. */
    HttpResponse<String> pressedOn(String address, String button) {
        List<Map.Entry<String, String>> sent = new ArrayList<>(fields);
        sent.add(Map.entry(name(button), "x"));
        return session.send(address, sent);
    }

    /**
     * Pressed by another verb than a browser uses.
     *
     * @param inAddress whether the fields stand there, else in the body
     */
    HttpResponse<String> pressedBy(String verb, String button, boolean inAddress) {
        List<Map.Entry<String, String>> sent = new ArrayList<>(fields);
        sent.add(Map.entry(name(button), "x"));
        return session.send(verb, path, sent, inAddress);
    }

    private String name(String field) {
        return names().stream()
                .filter(one -> isCalled(one, field))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + field + " among " + names()));
    }

    private static boolean isCalled(String name, String field) {
        return name.equals(field) || name.endsWith(":" + field);
    }

    private List<String> names() {
        return CONTROL.matcher(html)
                .results()
                .map(one -> attribute(one.group(), "name"))
                .filter(one -> one != null)
                .toList();
    }

    private void read(MatchResult control) {
        String tag = control.group();
        String name = attribute(tag, "name");
        String type = attribute(tag, "type");
        if (name == null || "submit".equals(type) || tag.startsWith("<button")) {
            return;
        }
        if ("file".equals(type)) {
            files.put(name, Upload.NONE);
        } else if (tag.startsWith("<textarea")) {
            fields.add(Map.entry(name, plain(control.group(2)).stripLeading()));
        } else if (tag.startsWith("<select")) {
            choose(name, control.group(4));
        } else if (!"checkbox".equals(type) && !"radio".equals(type) || has(tag, "checked")) {
            String value = attribute(tag, "value");
            fields.add(Map.entry(name, value == null ? "" : value));
        }
    }

    /** The chosen option, or the first as browsers do. */
    private void choose(String name, String options) {
        List<String> all =
                OPTION.matcher(options).results().map(MatchResult::group).toList();
        all.stream()
                .filter(one -> has(one, "selected"))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .ifPresent(one -> fields.add(Map.entry(name, attribute(one, "value"))));
    }

    private static boolean has(String tag, String attribute) {
        return attributes(tag).anyMatch(one -> one.group(1).equals(attribute));
    }

    private static String attribute(String tag, String wanted) {
        return attributes(tag)
                .filter(one -> one.group(1).equals(wanted))
                .map(one -> one.group(2) == null ? "" : plain(one.group(2)))
                .findFirst()
                .orElse(null);
    }

    private static Stream<MatchResult> attributes(String tag) {
        int end = tag.indexOf('>');
        return ATTRIBUTE
                .matcher(end < 0 ? tag : tag.substring(0, end))
                .results()
                .skip(1);
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
