package org.ordskifte.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ordskifte.intake.outline.Fact;
import org.ordskifte.intake.outline.FollowUp;
import org.ordskifte.intake.outline.Outline;
import org.ordskifte.intake.outline.Warning;
import org.ordskifte.shared.Refusal;

class SettlementTest {

    private static final byte[] SHORT = "Regler\n\n1. Svar\n\nOk.\n".getBytes(StandardCharsets.UTF_8);
    private static final Warning.Settled SETTLED = new Warning.Settled("Anna", Instant.parse("2026-11-22T10:00:00Z"));

    private static Outline found() {
        return Intake.read("regler.txt", SHORT, null)
                .withWarnings(
                        List.of(Warning.of("NO_HEADINGS", null, Map.of()), Warning.of("NO_HEADINGS", 3, Map.of())));
    }

    @Test
    void a_warning_is_ticked_off_alone_and_says_by_whom() {
        Outline ticked = Settlement.ticked(found(), 2, SETTLED);
        assertThat(ticked.warnings()).extracting(Warning::settled).containsExactly(null, SETTLED);
        assertThat(Settlement.ticked(ticked, 2, null).warnings())
                .extracting(Warning::settled)
                .containsOnlyNulls();
    }

    @Test
    void a_warning_that_is_not_there_cannot_be_ticked_off() {
        assertThatThrownBy(() -> Settlement.ticked(found(), 3, SETTLED)).hasMessage("not-found");
        assertThatThrownBy(() -> Settlement.ticked(found(), 0, SETTLED)).hasMessage("not-found");
    }

    @Test
    void several_values_are_kept_as_a_list_and_stations_with_their_time() {
        Outline settled = Settlement.of(
                found(),
                null,
                Map.of(
                        "addressees",
                        List.of("HMU ", "", "LMU"),
                        "followUps",
                        List.of(
                                Map.of("name", "RMU", "date", "2027-02-05"),
                                Map.of("name", "Regionsrådet", "when", "foråret 2027"))));
        assertThat(settled.metadata().get("addressees"))
                .isEqualTo(new Fact(List.of("HMU", "LMU"), Fact.Origin.ENTERED, null));
        assertThat(settled.metadata().get("followUps").value())
                .isEqualTo(List.of(
                        new FollowUp("RMU", "2027-02-05", null), new FollowUp("Regionsrådet", null, "foråret 2027")));
    }

    @Test
    void an_empty_list_says_that_there_is_none() {
        Outline settled = Settlement.of(found(), null, Map.of("valueTags", List.of(" ")));
        assertThat(settled.metadata().get("valueTags")).isEqualTo(new Fact(null, Fact.Origin.ENTERED, null));
    }

    @Test
    void what_is_entered_as_it_was_found_keeps_its_origin() {
        Outline once = Settlement.of(found(), null, Map.of("addressees", List.of("HMU")));
        Outline printed = new Outline(
                once.fileName(),
                once.mediaType(),
                once.sha256(),
                once.language(),
                once.title(),
                once.parts(),
                Map.of("valueTags", Fact.printed(List.of("ÅBENHED", "TILLID"), 7)),
                once.ledger(),
                once.warnings(),
                null,
                List.of());
        Outline again = Settlement.of(printed, null, Map.of("valueTags", List.of("ÅBENHED", "TILLID")));
        assertThat(again.metadata().get("valueTags").line()).isEqualTo(7);
    }

    static List<Map<String, Object>> unfit() {
        return List.of(
                Map.of("followUps", "RMU"),
                Map.of("followUps", List.of("RMU")),
                Map.of("followUps", List.of(Map.of("date", "2027-02-05"))),
                Map.of("followUps", List.of(Map.of("name", "RMU", "date", "5. februar"))),
                Map.of("addressees", List.of(1)),
                Map.of("caseNumber", List.of("1-23")),
                Map.of("caseNumber", 7),
                Map.of("adoptedOn", "2024-02-30"),
                Map.of("adoptedOn", "0000-13-01"),
                Map.of("adoptedOn", "2. marts 2024"),
                Map.of("validTo", "2024-02-30"),
                Map.of("letterDate", "i går"),
                Map.of("consultationDeadline", "2027-01-08T25:00+01:00"),
                Map.of("foo", "bar"),
                Map.of("caseNumber", "x".repeat(1001)));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void what_is_no_value_of_the_fact_is_refused(Map<String, Object> entered) {
        assertThatThrownBy(() -> Settlement.of(found(), null, entered))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code().text()).isEqualTo("invalid-field"));
    }

    @Test
    void days_and_deadlines_are_kept_as_they_were_entered() {
        Outline settled = Settlement.of(
                found(),
                null,
                Map.of(
                        "adoptedOn",
                        "2024-02-29",
                        "consultationDeadline",
                        "2027-01-08T12:00:00+01:00",
                        "edition",
                        "2.1"));
        assertThat(settled.metadata().get("adoptedOn").value()).isEqualTo("2024-02-29");
        assertThat(settled.metadata().get("consultationDeadline").value()).isEqualTo("2027-01-08T12:00:00+01:00");
        for (String time : List.of("2027-01-08", "2027-01-08T12:00", "2027-01-08T12:00+01:00", "2027-01-08T11:00Z")) {
            assertThat(Settlement.of(found(), null, Map.of("consultationDeadline", time))
                            .metadata()
                            .get("consultationDeadline")
                            .value())
                    .isEqualTo(time);
        }
    }

    @Test
    void what_is_printed_and_no_day_may_be_said_again_as_it_is() {
        Outline found = found();
        Outline printed = new Outline(
                found.fileName(),
                found.mediaType(),
                found.sha256(),
                found.language(),
                found.title(),
                found.parts(),
                Map.of("validTo", Fact.printed("indtil videre", 4), "oldKey", Fact.printed("x", 5)),
                found.ledger(),
                found.warnings(),
                null,
                List.of());
        Outline again = Settlement.of(printed, null, Map.of("validTo", "indtil videre", "oldKey", "y"));
        assertThat(again.metadata().get("validTo")).isEqualTo(Fact.printed("indtil videre", 4));
        assertThat(again.metadata().get("oldKey").value()).isEqualTo("y");
    }

    @Test
    void words_are_kept_in_the_form_in_which_text_is_stored() {
        Outline settled =
                Settlement.of(found(), "Ra\u030Adets regler ", Map.of("adoptedBy", "Ra\u030Adet \r\nog flere"));
        assertThat(settled.title()).isEqualTo("Rådets regler");
        assertThat(settled.metadata().get("adoptedBy").value()).isEqualTo("Rådet\nog flere");
        assertThatThrownBy(() -> Settlement.of(found(), "Re\u202Egler", Map.of()))
                .hasMessage("invalid-text");
        assertThatThrownBy(() -> Settlement.of(found(), null, Map.of("issuer", "\u0000")))
                .hasMessage("invalid-text");
    }

    private static Outline inLanguage(Outline found, byte[] text, String language) {
        String title = Intake.read("regler.txt", text, found.language()).title();
        return Settlement.anew(found, title, Intake.read("regler.txt", text, language));
    }

    @Test
    void a_short_text_has_no_language_until_somebody_says_it() {
        Outline found = found();
        assertThat(found.language()).isNull();
        assertThat(inLanguage(found, SHORT, "da").language()).isEqualTo("da");
    }

    @Test
    void reading_anew_keeps_what_a_person_entered() {
        Outline entered = Settlement.of(found(), "Svartider", Map.of("caseNumber", "1-23"));
        Outline again = inLanguage(entered, SHORT, "nb");
        assertThat(again.title()).isEqualTo("Svartider");
        assertThat(again.metadata().get("caseNumber").value()).isEqualTo("1-23");
    }

    @Test
    void reading_anew_keeps_the_ticks_at_warnings_that_come_up_again() {
        byte[] text =
                "Regler\n\n1. Vi svarer venligt på alt.\n\n2. Vi ringer tilbage.\n".getBytes(StandardCharsets.UTF_8);
        Outline found = Intake.read("regler.txt", text, "sv");
        Warning noHeadings = found.warnings().get(0);
        assertThat(noHeadings.code()).isEqualTo("NO_HEADINGS");
        Outline again = inLanguage(Settlement.ticked(found, 1, SETTLED), text, "da");
        assertThat(again.warnings())
                .filteredOn(noHeadings::repeats)
                .extracting(Warning::settled)
                .containsExactly(SETTLED);
        assertThat(again.language()).isEqualTo("da");
    }

    private static Outline rules(String title, String caseNumber) {
        String text = title + "\n\nSagsnr.: " + caseNumber + "\n\n1. Svar\n\nVi svarer altid venligt på dansk.\n";
        return Intake.read("regler.txt", text.getBytes(StandardCharsets.UTF_8), "da");
    }

    @Test
    void what_was_entered_stays_as_long_as_a_better_file_says_nothing_new_of_it() {
        Outline before = rules("Regler", "26-1");
        Outline entered = Settlement.of(before, "Svarregler", Map.of("caseNumber", "26-7", "adoptedBy", "Rådet"));
        Outline again = Settlement.replaced(entered, before, rules("Regler", "26-1"));
        assertThat(again.title()).isEqualTo("Svarregler");
        assertThat(again.metadata().get("caseNumber").value()).isEqualTo("26-7");
        assertThat(again.metadata().get("adoptedBy").origin()).isEqualTo(Fact.Origin.ENTERED);
        assertThat(again.warnings()).extracting(Warning::code).doesNotContain("ENTERED_NOT_KEPT");
    }

    @Test
    void what_a_better_file_says_anew_stands_and_what_was_entered_is_named() {
        Outline before = rules("Regler", "26-1");
        Outline entered = Settlement.of(before, "Svarregler", Map.of("caseNumber", "26-7"));
        Outline again = Settlement.replaced(entered, before, rules("Nye regler", "26-2"));
        assertThat(again.title()).isEqualTo("Nye regler");
        assertThat(again.metadata().get("caseNumber").value()).isEqualTo("26-2");
        assertThat(again.warnings())
                .filteredOn(one -> one.code().equals("ENTERED_NOT_KEPT"))
                .extracting(Warning::details)
                .containsExactly(
                        Map.of("entered", "26-7", "printed", "26-2"),
                        Map.of("entered", "Svarregler", "printed", "Nye regler"));
        Outline same = Settlement.replaced(entered, before, rules("Svarregler", "26-7"));
        assertThat(same.metadata().get("caseNumber").origin()).isEqualTo(Fact.Origin.PRINTED);
        assertThat(same.warnings()).extracting(Warning::code).doesNotContain("ENTERED_NOT_KEPT");
    }

    @Test
    void a_tick_stays_at_a_warning_that_says_the_same_on_another_line() {
        Outline before = found();
        Outline ticked = Settlement.ticked(before, 2, SETTLED);
        Outline again = Settlement.replaced(
                ticked, before, before.withWarnings(List.of(Warning.of("NO_HEADINGS", 9, Map.of()))));
        assertThat(again.warnings()).extracting(Warning::settled).containsExactly(SETTLED);
    }
}
