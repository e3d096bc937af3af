package org.ordskifte.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static final Instant DEADLINE = Instant.parse("2027-01-08T11:00:00Z");

    private static String written(String summary) {
        var event = new Calendar.Event(
                "1@ordskifte",
                3,
                Instant.parse("2026-11-23T07:00:00Z"),
                DEADLINE,
                summary,
                "fredag\nkl. 12",
                "https://x",
                false);
        return new String(new Calendar("Region", "da", List.of(event)).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void a_deadline_is_an_instant_in_utc_with_a_lasting_id_and_a_sequence() {
        assertThat(written("Frist"))
                .contains(
                        "DTSTART:20270108T110000Z\r\n",
                        "UID:1@ordskifte\r\n",
                        "SEQUENCE:3\r\n",
                        "DESCRIPTION:fredag\\nkl. 12\r\n")
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void no_line_is_longer_than_75_octets_and_no_letter_is_cut() {
        String title = "Åbenhed, ærlighed; og høringsfrister på tværs af hele regionen "
                .repeat(5)
                .strip();
        String text = written(title);
        for (String line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        }
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + Calendar.text(title));
    }

    @Test
    void signs_with_a_meaning_are_escaped() {
        assertThat(Calendar.text("a,b;c\\d\r\ne")).isEqualTo("a\\,b\\;c\\\\d\\ne");
    }
}
