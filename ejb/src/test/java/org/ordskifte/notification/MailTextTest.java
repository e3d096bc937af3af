package org.ordskifte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordskifte.consultation.Tidings;

class MailTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"da", "sv", "nb", "en"})
    void every_kind_of_mail_has_words_in_every_language(String language) {
        for (Tidings.Kind kind : Tidings.Kind.values()) {
            MailText text = MailText.of(letter(kind.name(), language, null), "https://o.example");
            assertThat(text.subject()).contains("Kodeks");
            assertThat(text.body())
                    .contains("Region Vestfjord")
                    .doesNotContain("{")
                    .doesNotContain("null");
        }
        assertThat(MailTexts.in(language).all().keySet())
                .isEqualTo(MailTexts.in("en").all().keySet());
        assertThat(MailTexts.in(language).all().values()).noneMatch(text -> ((String) text).contains("'"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da | fredag den 8. januar 2027 før kl. 12.00 (dansk tid)",
                "sv | fredag den 8 januari 2027 före kl. 12.00 (dansk tid)",
                "nb | fredag 8. januar 2027 før kl. 12.00 (dansk tid)",
                "en | Friday 8 January 2027 before 12.00 (Danish time)"
            })
    void a_deadline_says_weekday_date_time_and_zone(String language, String words) {
        assertThat(MailText.of(letter("INVITATION", language, null), "https://o.example")
                        .body())
                .contains(words)
                .contains("https://o.example/vestfjord/office/consultations/kodeks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "sv", "nb", "en"})
    void who_looks_after_a_text_reads_the_day_and_where_to_go(String language) {
        Map<String, String> words = Map.of(
                "tenant", "vestfjord",
                "authority", "Region Vestfjord",
                "document", "kodeks",
                "title", "Kodeks for samspil",
                "version", "3",
                "day", "2027-01-08");
        for (String kind : new String[] {"REVIEW_AHEAD", "REVIEW_DUE", "EXPIRY_AHEAD", "EXPIRY_DUE"}) {
            Letter letter = new Letter(UUID.randomUUID(), kind, "ejer@example.org", null, language, words);
            MailText text = MailText.of(letter, "https://o.example");
            assertThat(text.subject()).contains("Kodeks for samspil").doesNotContain("{");
            assertThat(text.body())
                    .contains("Region Vestfjord", "2027", "https://o.example/vestfjord/office/documents/kodeks")
                    .doesNotContain("{")
                    .doesNotContain("null");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da | Rådslaget er aflyst: Kodeks | har aflyst rådslaget om",
                "sv | Rådslaget har ställts in: Kodeks | har ställt in rådslaget ”",
                "nb | Rådslaget er avlyst: Kodeks | har avlyst rådslaget om",
                "en | Rådslaget is cancelled: Kodeks | has cancelled rådslaget on"
            })
    void an_authority_is_quoted_in_its_own_words(String language, String subject, String said) {
        Letter letter = letter("CANCELLATION", language, null);
        letter.words().put("term.consultation.the", "rådslaget");
        MailText text = MailText.of(letter, "");
        assertThat(text.subject()).startsWith(subject);
        assertThat(text.body()).contains(said);
        for (Tidings.Kind kind : Tidings.Kind.values()) {
            assertThat(MailText.of(letter(kind.name(), language, null), "").body())
                    .doesNotContain("‹", "›", "rådslag");
        }
    }

    /** A deadline put off for one alone, or of one text alone, is kept as an instant. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da | til og med fredag den 8. januar 2027 (kl. 24.00, dansk tid)",
                "sv | till och med fredag den 8 januari 2027 (kl. 24.00, dansk tid)",
                "nb | til og med fredag 8. januar 2027 (kl. 24.00, dansk tid)",
                "en | until the end of Friday 8 January 2027 (midnight, Danish time)"
            })
    void a_deadline_at_midnight_is_said_as_the_day_before_it(String language, String words) {
        for (String kind : new String[] {"INVITATION", "EXTENSION", "REMINDER"}) {
            Letter letter = letter(kind, language, null);
            letter.words().put("deadline", "2027-01-08T23:00:00Z");
            assertThat(MailText.of(letter, "").body()).contains(words);
        }
    }

    @Test
    void a_deadline_that_a_program_set_to_the_second_is_said_to_the_second() {
        Letter letter = letter("EXTENSION", "da", null);
        letter.words().put("deadline", "2027-01-08T22:59:59Z");
        assertThat(MailText.of(letter, "").body()).contains("før kl. 23.59.59 (dansk tid)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da | for »Strategi«: fredag den 11. december 2026 | for de øvrige tekster: fredag den 8. januar 2027",
                "sv | för ”Strategi”: fredag den 11 december 2026 | för övriga texter: fredag den 8 januari 2027",
                "nb | for «Strategi»: fredag 11. desember 2026 | for de øvrige tekstene: fredag 8. januar 2027",
                "en | for “Strategi”: Friday 11 December 2026 | for the other texts: Friday 8 January 2027"
            })
    void a_text_with_its_own_deadline_is_named_beside_the_others(String language, String own, String others) {
        for (String kind : new String[] {"INVITATION", "EXTENSION", "REMINDER"}) {
            Letter letter = letter(kind, language, null);
            letter.words()
                    .putAll(Map.of(
                            "deadline", "2026-12-11T11:00:00Z",
                            "text", "Strategi",
                            "deadline.1", "2027-01-08T11:00:00Z"));
            assertThat(MailText.of(letter, "").body()).contains(own).contains("\n" + others);
        }
    }

    @Test
    void a_cancellation_gives_its_reason_when_there_is_one() {
        Letter letter = letter("CANCELLATION", "da", null);
        letter.words().put("reason", "");
        assertThat(MailText.of(letter, "").body()).doesNotContain("Begrundelse");

        letter.words().put("reason", "Udkastet var det forkerte.");
        assertThat(MailText.of(letter, "").body()).contains("Begrundelse: Udkastet var det forkerte.");
    }

    @Test
    void a_late_answer_is_receipted_as_late() {
        Letter letter = letter("RECEIPT", "da", null);
        letter.words().put("late", "true");

        assertThat(MailText.of(letter, "").subject()).contains("for sent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "sv", "nb", "en"})
    void whoever_is_no_part_of_the_authority_is_told_where_to_send_an_answer(String language) {
        for (String kind : new String[] {"INVITATION", "REMINDER"}) {
            Letter open = letter(kind, language, null);
            open.words().putAll(Map.of("outside", "public", "answers", "spoerg@example.org"));
            assertThat(MailText.of(open, "https://o.example").body())
                    .contains("https://o.example/vestfjord/consultations/kodeks\n", "spoerg@example.org")
                    .doesNotContain("/office/");
            Letter closed = letter(kind, language, null);
            closed.words().put("outside", "closed");
            assertThat(MailText.of(closed, "https://o.example").body())
                    .contains("https://o.example/vestfjord/office/consultations/kodeks", "Region Vestfjord")
                    .doesNotContain("{", "null");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "sv", "nb", "en"})
    void a_receipt_carries_the_salt_of_its_checksum_and_promises_no_mail_that_is_never_sent(String language) {
        for (String late : new String[] {"false", "true"}) {
            Letter letter = letter("RECEIPT", language, null);
            letter.words().putAll(Map.of("late", late, "salt", "d".repeat(32)));
            assertThat(MailText.of(letter, "").body())
                    .contains("c".repeat(64), "d".repeat(32))
                    .doesNotContain("får besked", "får beskjed", "will be told");
        }
    }

    @Test
    void a_title_cannot_begin_a_header_of_its_own() throws Exception {
        Letter letter = letter("INVITATION", "en", "Kodeks\r\nBcc: all@example.org");
        MimeMessage post = Post.of(
                Session.getInstance(new Properties()),
                letter,
                MailText.of(letter, "https://o.example"),
                "no-reply@ordskifte.example");
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        post.writeTo(wire);

        assertThat(post.getHeader("Bcc")).isNull();
        assertThat(post.getMessageID()).isEqualTo("<" + letter.id() + "@ordskifte>");
        assertThat(wire.toString(StandardCharsets.UTF_8).toLowerCase(Locale.ROOT))
                .contains("text/plain; charset=utf-8");
    }

    @Test
    void pauses_grow_from_ten_seconds_to_an_hour() {
        assertThat(Notice.pause(0)).isEqualTo(Duration.ofSeconds(10));
        assertThat(Notice.pause(1)).isEqualTo(Duration.ofSeconds(20));
        assertThat(Notice.pause(8)).isEqualTo(Duration.ofSeconds(2560));
        assertThat(Notice.pause(9)).isEqualTo(Duration.ofHours(1));
        assertThat(Notice.pause(1000)).isEqualTo(Duration.ofHours(1));
    }

    @ParameterizedTest
    @CsvSource({"sv, da, sv", "nn, da, nb", ", nn, nb", "fi, sv, sv", "fi, fi, en"})
    void a_mail_speaks_the_language_of_its_reader(String chosen, String authority, String spoken) {
        assertThat(MailTexts.language(chosen, authority)).isEqualTo(spoken);
    }

    private static Letter letter(String kind, String language, String title) {
        Map<String, String> words = new HashMap<>(Map.of(
                "tenant", "vestfjord",
                "authority", "Region Vestfjord",
                "round", "kodeks",
                "title", title == null ? "Kodeks for samspil" : title,
                "asked", "HMU Stabe",
                "deadline", "2027-01-08T11:00:00Z",
                "zone", "Europe/Copenhagen",
                "reason", "Sygdom",
                "number", "7K3M-Q0ZD-9TB4-XH2W",
                "submittedAt", "2027-01-08T10:59:59.999Z"));
        words.put("sha256", "c".repeat(64));
        return new Letter(UUID.randomUUID(), kind, "hmu@example.org", "Anna Ånd", language, words);
    }
}
