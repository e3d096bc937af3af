package org.ordskifte.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ordskifte.consultation.PublicRound;
import org.ordskifte.consultation.RoundHead;
import org.ordskifte.consultation.TextDeadline;
import org.ordskifte.consultation.terms.Audience;
import org.ordskifte.consultation.terms.Phase;
import org.ordskifte.web.text.DateWords;
import org.ordskifte.web.text.Tongue;
import org.ordskifte.web.text.Wording;

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
                .doesNotContain("DTEND")
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void each_text_with_a_deadline_of_its_own_is_an_event_of_its_own() {
        Instant own = Instant.parse("2026-12-11T11:00:00Z");
        RoundHead head = head(List.of(
                new TextDeadline(UUID.randomUUID(), "strategi", "Strategi", "da", own, false),
                new TextDeadline(null, null, null, null, DEADLINE, false)));
        List<Calendar.Event> events = CalendarOfTenant.events(
                        "https://x/t", new PublicRound(null, head, own, null, null), Wording.in(Tongue.DA))
                .toList();

        assertThat(events).extracting(Calendar.Event::at).containsExactly(own, DEADLINE);
        assertThat(events)
                .extracting(Calendar.Event::summary)
                .containsExactly("Frist: Kodeks: Strategi", "Frist: Kodeks: De øvrige tekster");
        assertThat(events).extracting(Calendar.Event::uid).doesNotHaveDuplicates();
        assertThat(events.get(0).description()).contains("11. december 2026");
        assertThat(new DateWords(Tongue.DA).deadlines(head))
                .isEqualTo("Strategi: fredag den 11. december 2026 før kl. 12.00 (dansk tid); "
                        + "De øvrige tekster: fredag den 8. januar 2027 før kl. 12.00 (dansk tid)");
    }

    private static RoundHead head(List<TextDeadline> deadlines) {
        return new RoundHead(
                UUID.randomUUID(),
                "kodeks",
                "Kodeks",
                null,
                Phase.OPEN,
                Audience.PUBLIC,
                Instant.EPOCH,
                DEADLINE,
                null,
                deadlines,
                null,
                "Europe/Copenhagen",
                false,
                1);
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
