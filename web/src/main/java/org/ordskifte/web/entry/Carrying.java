package org.ordskifte.web.entry;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reader says once to which group they belong; from then on every link and form of the same authority's public pages says it
 * again. Files, feeds and the office do not ask.
 */
final class Carrying {

    private static final Pattern TAG = Pattern.compile("<(?:a|form)\\b[^>]*>");
    private static final Pattern TARGET = Pattern.compile("\\b(?:href|action)=\"([^\"?#]*)(\\?[^\"#]*)?(#[^\"]*)?\"");

    private Carrying() {}

    static byte[] on(byte[] page, String tenant, String group) {
        return on(new String(page, StandardCharsets.UTF_8), tenant, group).getBytes(StandardCharsets.UTF_8);
    }

    /** @param group its slug */
    static String on(String page, String tenant, String group) {
        return TAG.matcher(page)
                .replaceAll(tag -> Matcher.quoteReplacement(
                        tag.group().startsWith("<form")
                                ? form(tag.group(), tenant, group)
                                : link(tag.group(), tenant, group)));
    }

    private static String link(String tag, String tenant, String group) {
        Matcher target = TARGET.matcher(tag);
        if (!target.find() || tag.contains("data-anybody")) {
            return tag;
        }
        String query = target.group(2) == null ? "" : target.group(2);
        if (!isOf(target.group(1), query, tenant) || query.matches("\\?(?:.*[;&])?for=.*")) {
            return tag;
        }
        String said = query + (query.isEmpty() ? "?" : "&amp;") + "for=" + group;
        int end = target.end(2) < 0 ? target.end(1) : target.end(2);
        return tag.substring(0, target.end(1)) + said + tag.substring(end);
    }

    private static String form(String tag, String tenant, String group) {
        Matcher target = TARGET.matcher(tag);
        boolean asks = target.find()
                && tag.contains("method=\"get\"")
                && (target.group(1).equals("/search") || isOf(target.group(1), "", tenant));
        return asks ? tag + "<input type=\"hidden\" name=\"for\" value=\"" + group + "\"/>" : tag;
    }

    /** Whether a reader goes on to a public page of the authority there. */
    private static boolean isOf(String path, String query, String tenant) {
        String home = "/" + tenant;
        if (path.equals("/search")) {
            return query.matches("\\?(?:.*[;&])?tenant=" + tenant + "(?:&.*)?");
        }
        return path.equals(home)
                || path.startsWith(home + "/")
                        && !path.startsWith(home + "/office")
                        && !path.matches(".*\\.(?:css|atom|ics|xml)");
    }
}
