package org.ordskifte.intake.web;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A table of contents: a list of links into the page itself. */
final class WebContents {

    private WebContents() {}

    static boolean isOne(Element list) {
        List<Element> items = list.select("li");
        return items.size() >= 2
                && items.stream().allMatch(item -> {
                    Element link = item.selectFirst("a");
                    return link != null
                            && link.attr("href").startsWith("#")
                            && link.attr("href").length() > 1;
                });
    }

    static Stream<String> entries(Element list) {
        return list.select("li").stream().map(WebContents::entry);
    }

    private static String entry(Element item) {
        Element link = item.selectFirst("a");
        return item.ownText().isBlank() && link != null ? link.text() : item.ownText();
    }
}
