package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordskifte.config.demo.DemoContent;

/** What {@code mvn -Pdemo} does beside loading its content: a second start brings its dates up to today. */
@ExtendWith(Portal.class)
class DemoIT {

    private static final String ROUND = "/tenants/vestfjord/consultations/kodeks-for-samspil";
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final int LEFT_ALONE = 20;
    private static final int AHEAD = 14;

    /** As if the demo had been loaded twenty days ago and left alone since. */
    @Test
    void a_second_start_opens_the_demos_lapsed_rounds_again_and_moves_all_that_lies_ahead() {
        String known = dates();
        String letter = OtherServer.asks("select letter from consultation where slug = 'kodeks-for-samspil'");
        LocalDate day = LocalDate.now(ZONE).plusDays(AHEAD);
        try {
            OtherServer.changes(
                    "update consultation set deadline = deadline - interval '20 days', ends_at = ends_at - interval '20 days', "
                            + "letter = replace(letter, '" + said(day) + "', '" + said(day.minusDays(LEFT_ALONE)) + "')"
                            + " where slug = 'kodeks-for-samspil'");
            OtherServer.changes(
                    "update consultee set inner_deadline = inner_deadline - interval '20 days' where inner_deadline is not null"
                            + " and consultation_id = (select id from consultation where slug = 'kodeks-for-samspil')");
            OtherServer.changes("update station set on_date = on_date - 20 where on_date is not null"
                    + " and consultation_id = (select id from consultation where slug = 'kodeks-for-samspil')");
            Answer lapsed = Visitor.anybody().get(ROUND).is(200);
            assertThat(lapsed.text("phase")).isEqualTo("CLOSED");
            assertThat(dates()).isNotEqualTo(known);

            DemoContent.refresh(Portal.stack());

            Answer open = Visitor.anybody().get(ROUND).is(200);
            assertThat(open.text("phase")).isEqualTo("OPEN");
            assertThat(OffsetDateTime.parse(open.text("deadline")).toInstant())
                    .isEqualTo(day.atTime(12, 0).atZone(ZONE).toInstant());
            assertThat(open.text("letter")).contains(said(day)).doesNotContain(said(day.minusDays(LEFT_ALONE)));
            assertThat(dates()).as("as if it had been loaded today").isEqualTo(known);
            Patience.until("its page invites again", Duration.ofSeconds(5), () -> Session.closed()
                    .get("/vestfjord/consultations/kodeks-for-samspil")
                    .body()
                    .contains(said(day)));
            String revision =
                    OtherServer.asks("select revision::text from consultation where slug = 'kodeks-for-samspil'");
            DemoContent.refresh(Portal.stack());
            assertThat(OtherServer.asks("select revision::text from consultation where slug = 'kodeks-for-samspil'"))
                    .as("what has not lapsed is left alone")
                    .isEqualTo(revision);
        } finally {
            DemoContent.refresh(Portal.stack());
            assertThat(OtherServer.asks("select letter from consultation where slug = 'kodeks-for-samspil'"))
                    .isEqualTo(letter);
        }
    }

    /** Every date of the round that lies ahead. */
    private static String dates() {
        return OtherServer.asks(
                "select deadline || ' ' || ends_at || ' ' || (select string_agg(coalesce(inner_deadline::text, '-'), "
                        + "',' order by id) from consultee where consultation_id = c.id) || ' ' || (select string_agg(coalesce(on_date::text, "
                        + "'-') || coalesce(when_text, ''), ',' order by name) from station where consultation_id = c.id)"
                        + " from consultation c where slug = 'kodeks-for-samspil'");
    }

    private static String said(LocalDate day) {
        return DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da"))
                .format(day);
    }
}
