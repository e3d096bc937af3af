package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;

import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever follows a text hears of it when words of it are taken out of sight. */
@ExtendWith(Portal.class)
class FeedIT {

    @Test
    void a_withheld_passage_is_news_of_the_version() {
        TwoVersions texts = TwoVersions.written();
        String feed = "/vestfjord/" + texts.slug() + "/feed.atom";
        Instant before = updated(Surfaces.read(feed, null));

        String withheld = SECRETARIAT
                .post(texts.document() + "/withholdings", Map.of("version", 1, "clause", texts.before(0), "passage", 1))
                .is(201)
                .text("id");

        String news = Surfaces.read(feed, null);
        assertThat(news).contains("En del af udgavens ordlyd er tilbageholdt.");
        assertThat(updated(news)).isAfterOrEqualTo(before);
        assertThat(Instant.parse(found(news, "<entry>.*?<updated>([^<]+)")))
                .isEqualTo(updated(news))
                .isAfterOrEqualTo(Instant.parse(found(news, "<published>([^<]+)")));
        assertThat(Surfaces.read("/vestfjord/feed.atom", null)).contains("En del af udgavens ordlyd er tilbageholdt.");

        SECRETARIAT
                .post(texts.document() + "/withholdings/" + withheld + "/lift", Map.of())
                .is(200);
        assertThat(Surfaces.read(feed, null)).doesNotContain("En del af udgavens ordlyd er tilbageholdt.");
    }

    private static Instant updated(String feed) {
        return Instant.parse(found(feed, "<updated>([^<]+)"));
    }

    private static String found(String feed, String pattern) {
        Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher(feed);
        assertThat(found.find()).as(feed).isTrue();
        return found.group(1);
    }
}
