package org.ordskifte.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedTest {

    @Test
    void titles_are_escaped_and_the_newest_entry_stands_first() {
        var old = new Feed.Entry("urn:a", "Gaver <b> & \"bijob\"", "https://x/a", "s", at(1), at(1));
        var young = new Feed.Entry("urn:b", "Ny", "https://x/b?c=1&d=2", "s", at(2), at(2));
        var text = new String(
                new Feed("urn:f", "Region", "da", "https://x", "https://x/feed.atom", List.of(old, young)).bytes(),
                StandardCharsets.UTF_8);
        assertThat(text)
                .contains("Gaver &lt;b&gt; &amp; ", "href=\"https://x/b?c=1&amp;d=2\"", "xml:lang=\"da\"")
                .doesNotContain("<b>");
        assertThat(text.indexOf("urn:b")).isLessThan(text.indexOf("urn:a"));
    }

    private static Instant at(int day) {
        return Instant.parse("2026-01-0" + day + "T10:00:00Z");
    }
}
