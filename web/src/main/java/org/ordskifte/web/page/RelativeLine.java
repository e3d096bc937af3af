package org.ordskifte.web.page;

import java.util.Locale;
import org.ordskifte.document.ClauseHistory;
import org.ordskifte.document.ClauseView;
import org.ordskifte.web.tag.OutlineTag;
import org.ordskifte.web.text.Wording;

/** A clause that the shown one came from or became, in words. */
public record RelativeLine(String href, String words) {

    static RelativeLine of(ClauseHistory.Relative relative, String document, Wording wording) {
        ClauseView other = relative.other();
        String name = ClauseLife.name(other);
        String called = name.isEmpty() ? wording.text("document.quoted", OutlineTag.firstWords(other.text())) : name;
        String key = "document.relative." + (relative.later() ? "later." : "earlier.")
                + relative.kind().name().toLowerCase(Locale.ROOT);
        return new RelativeLine(
                document + "/clause/" + other.id() + (relative.inForce() ? "" : "?own=yes"),
                wording.text(key, called, String.valueOf(relative.version())));
    }
}
