package org.ordskifte.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeedTest {

    @Test
    void titles_are_escaped_and_the_newest_entry_stands_first() {
        var old = new Feed.Entry("urn:a", "Gaver <b> & \"bijob\"", "https://x/a", "s", at(1), at(1));
        var young = new Feed.Entry("urn:b", "Ny\u000Btitel", "https://x/b?c=1&d=2", "s", at(2), at(2));
        var text = new String(
                new Feed(
                                "urn:f",
                                "Region",
                                "Region Vestfjord",
                                "da",
                                "https://x",
                                "https://x/feed.atom",
                                1,
                                List.of(old, young))
                        .bytes(),
                StandardCharsets.UTF_8);
        assertThat(text)
                .contains(
                        "Gaver &lt;b&gt; &amp; ",
                        "href=\"https://x/b?c=1&amp;d=2\"",
                        "xml:lang=\"da\"",
                        "<title>Ny\uFFFDtitel</title>",
                        "<author><name>Region Vestfjord</name></author>")
                .doesNotContain("<b>");
        assertThat(text.indexOf("urn:b")).isLessThan(text.indexOf("urn:a"));
    }

    @Test
    void older_entries_stand_on_further_pages_that_lead_to_each_other() {
        List<Feed.Entry> many = IntStream.range(0, 2 * Feed.MOST + 1)
                .mapToObj(i -> new Feed.Entry(
                        "urn:" + i, "t", "https://x/" + i, "s", at(1).plusSeconds(i), at(1).plusSeconds(i)))
                .toList();
        assertThat(page(many, 1))
                .contains(
                        "<id>urn:100</id>",
                        "<id>urn:51</id>",
                        "rel=\"self\" type=\"application/atom+xml\" href=\"https://x/feed.atom\"")
                .contains("rel=\"next\" type=\"application/atom+xml\" href=\"https://x/feed.atom?page=2\"")
                .doesNotContain("<id>urn:50</id>", "rel=\"previous\"");
        assertThat(page(many, 2))
                .contains("<id>urn:50</id>", "<id>urn:1</id>", "rel=\"previous\"", "rel=\"next\"", "rel=\"last\"")
                .doesNotContain("<id>urn:51</id>", "<id>urn:0</id>");
        assertThat(page(many, 3)).contains("<id>urn:0</id>", "rel=\"previous\"").doesNotContain("rel=\"next\"");
        assertThat(page(many.subList(0, 1), 1)).doesNotContain("rel=\"first\"");
    }

    private static String page(List<Feed.Entry> entries, int number) {
        return new String(
                new Feed(
                                "urn:f",
                                "Region",
                                "Region Vestfjord",
                                "da",
                                "https://x",
                                "https://x/feed.atom",
                                number,
                                entries)
                        .bytes(),
                StandardCharsets.UTF_8);
    }

    private static Instant at(int day) {
        return Instant.parse("2026-01-0" + day + "T10:00:00Z");
    }
}
