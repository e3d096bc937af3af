package org.ordskifte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordskifte.it.ConsultationFixture;
import org.ordskifte.it.Portal;
import org.ordskifte.it.PortalClock;

/** A secretary asks, waits, reads what came in, says what becomes of it, and ends the round. */
@ExtendWith({Portal.class, Chromium.class})
class SecretaryConsultsIT {

    private static final String ROUNDS = EveryPage.OFFICE + "/consultations/";

    @Test
    void a_round_is_prepared_published_extended_read_treated_and_concluded() {
        ConsultationFixture text = ConsultationFixture.drafted();
        try (Visit secretary = Chromium.signedIn(EveryPage.SECRETARIAT, EveryPage.OFFICE, 1280)) {
            secretary.open(EveryPage.OFFICE).follow("Ny høring");
            prepare(secretary, text);
            until(secretary, text.deadline());
            secretary.press("Gem høringen").sees("Høringen er gemt.").findsNoFault();
            publish(secretary, text);
            extend(secretary, text);
            String response = text.answeredBy("lmu-hr");
            text.approve("lmu-hr", response);
            ConsultationFixture.seat("lmu-hr", "chair").submit(response).is(201);
            Instant over = text.deadline().plus(Duration.ofDays(1)).plusSeconds(1);
            PortalClock.stoppedAt(over, () -> {
                concludesTooEarly(secretary, text);
                treat(secretary, text);
                conclude(secretary, text);
            });
        }
    }

    @Test
    void a_deadline_that_nobody_can_keep_is_refused_in_the_language_of_the_reader_and_nothing_typed_is_lost() {
        ConsultationFixture text = ConsultationFixture.drafted();
        try (Visit secretary = Chromium.signedIn(EveryPage.SECRETARIAT, EveryPage.OFFICE, 1280)) {
            secretary.open(ROUNDS + "new");
            secretary.press("Gem høringen").sees("Skriv høringens titel.").findsNoFault();
            prepare(secretary, text);
            ZoneOffsetTransition gap = next(true);
            until(secretary, gap.getInstant().plus(Duration.ofMinutes(30)), gap.getDateTimeBefore());
            secretary.press("Gem høringen").sees("fordi uret stilles frem");
            keepsWhatWasTyped(secretary, text);
            ZoneOffsetTransition overlap = next(false);
            until(secretary, overlap.getInstant(), overlap.getDateTimeAfter());
            secretary.press("Gem høringen").sees("fordi uret stilles tilbage");
            keepsWhatWasTyped(secretary, text);
            secretary.choose("Sommertid eller normaltid", "Normaltid");
            secretary.press("Gem høringen").sees("Høringen er gemt.");
            assertThat(secretary.text())
                    .contains(DateTimeFormatter.ofPattern("uuuu").format(overlap.getDateTimeAfter()));
            secretary.open(ROUNDS + text.slug() + "/edit");
            until(secretary, Instant.now().minus(Duration.ofDays(2)));
            secretary.press("Gem høringen");
            if (secretary.page().url().endsWith("/edit")) {
                secretary.sees("Fristen ligger i fortiden.");
            } else {
                secretary.follow("Offentliggør høringen");
                secretary.press("Offentliggør høringen").sees("Fristen ligger i fortiden.");
            }
            secretary.findsNoFault();
        }
    }

    @Test
    void the_same_refusal_is_said_in_swedish_to_whoever_reads_swedish() {
        ConsultationFixture text = ConsultationFixture.drafted();
        try (Visit secretary = Chromium.signedIn(EveryPage.SECRETARIAT, EveryPage.OFFICE, 1280)) {
            secretary.open("/lang/sv?to=" + ROUNDS + "new").sees("Ny remiss");
            secretary.page().locator("[id='form:title']").fill("Regler på prov");
            secretary.page().locator("[id='form:slug']").fill(text.slug());
            ZoneOffsetTransition gap = next(true);
            until(secretary, gap.getInstant(), gap.getDateTimeBefore());
            secretary.page().locator("[id='form:save']").click();
            secretary.isRefused();
            assertThat(secretary.text()).contains("klockan");
            assertThat(secretary.page().locator("[id='form:title']").inputValue())
                    .isEqualTo("Regler på prov");
            secretary.findsNoFault();
        }
    }

    @Test
    void a_round_is_cancelled_with_a_reason_and_says_so_to_everybody() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        try (Visit secretary = Chromium.signedIn(EveryPage.SECRETARIAT, EveryPage.OFFICE, 1280)) {
            secretary.open(ROUNDS + round.slug()).follow("Aflys høringen");
            secretary.press("Aflys høringen").sees("Skriv en begrundelse.").findsNoFault();
            secretary.type("Begrundelse", "Teksten skal først drøftes i direktionen.");
            try (Visit other = Chromium.signedIn(EveryPage.SECRETARIAT, EveryPage.OFFICE, 1280)) {
                other.open(ROUNDS + round.slug() + "?step=extend");
                extendBy(other, round, "Helligdag.");
            }
            secretary.press("Aflys høringen");
            secretary.isRefused();
            assertThat(secretary.typed("Begrundelse"))
                    .as("stale, and nothing typed is lost")
                    .isEqualTo("Teksten skal først drøftes i direktionen.");
            secretary.findsNoFault();
            secretary.press("Aflys høringen").sees("Høringen er aflyst").findsNoFault();
        }
        try (Visit citizen = Chromium.visit(360)) {
            citizen.open("/vestfjord/consultations/" + round.slug())
                    .sees("Teksten skal først drøftes i direktionen.")
                    .findsNoFault();
        }
    }

    private static void prepare(Visit secretary, ConsultationFixture text) {
        secretary.type("Høringens titel", "Regler for den gode tone " + text.slug());
        secretary.type("Adresse", text.slug()).type("Sagsnummer", "26-0815");
        secretary.type("Høringsbrev", "Vi beder om **jeres** bemærkninger.\n\n## Frist\n\nSe nedenfor.");
        secretary.page().locator("input[value='" + text.slug() + "/1']").check();
        secretary.page().locator("input[value='lmu-hr']").check();
        secretary.page().locator("input[value='lmu-nord']").check();
        secretary.type("Navn 1", "Foreningen af pårørende").type("E-mail 1", "post@paaroerende.example");
        secretary.tick("Formanden og næstformanden");
        secretary.page().locator("[id='form:audience'] input[value='PUBLIC']").check();
        secretary.page().locator("select[id='form:visibilityCommittee']").selectOption("PUBLIC_AFTER_DEADLINE");
        secretary.type("Sted eller møde 1", "Direktionen").type("Tidspunkt med ord 1", "efter nytår");
    }

    private static void keepsWhatWasTyped(Visit secretary, ConsultationFixture text) {
        assertThat(secretary.typed("Høringens titel")).isEqualTo("Regler for den gode tone " + text.slug());
        assertThat(secretary.typed("Høringsbrev")).contains("## Frist");
        assertThat(secretary.typed("Sidste dag for svar")).isNotEmpty();
        assertThat(secretary.typed("Klokkeslæt for fristen")).isNotEmpty();
        assertThat(Stream.of(text.slug() + "/1", "lmu-hr", "lmu-nord", "CHAIR_AND_VICE_CHAIR")
                        .allMatch(value -> secretary
                                .page()
                                .locator("input[value='" + value + "']")
                                .isChecked()))
                .as("what was ticked")
                .isTrue();
        assertThat(secretary.typed("E-mail 1")).isEqualTo("post@paaroerende.example");
        assertThat(secretary.typed("Tidspunkt med ord 1")).isEqualTo("efter nytår");
        secretary.findsNoFault();
    }

    private static void until(Visit secretary, Instant deadline) {
        ZonedDateTime local = deadline.atZone(ConsultationFixture.ZONE);
        until(secretary, deadline, local.toLocalDateTime());
    }

    private static void until(Visit secretary, Instant deadline, LocalDateTime local) {
        secretary
                .page()
                .locator("[id='form:deadline']")
                .fill(local.toLocalDate().toString());
        secretary
                .page()
                .locator("[id='form:deadlineTime']")
                .fill(DateTimeFormatter.ofPattern("HH:mm").format(local));
    }

    /** When the clocks are next put forward, or back. */
    private static ZoneOffsetTransition next(boolean forward) {
        ZoneOffsetTransition next =
                ConsultationFixture.ZONE.getRules().nextTransition(Instant.now().plus(Duration.ofDays(2)));
        return next.isGap() == forward
                ? next
                : ConsultationFixture.ZONE.getRules().nextTransition(next.getInstant());
    }

    private static void publish(Visit secretary, ConsultationFixture text) {
        try (Visit other = Chromium.signedIn(EveryPage.SECRETARIAT, EveryPage.OFFICE, 1280)) {
            other.open(ROUNDS + text.slug() + "?step=publish").findsNoFault();
            secretary.follow("Offentliggør høringen").sees("Det sker der");
            secretary.press("Offentliggør høringen").sees("er offentliggjort.").findsNoFault();
            other.press("Offentliggør høringen").sees("Det kan ikke gøres længere.");
            other.findsNoFault();
        }
    }

    private static void extend(Visit secretary, ConsultationFixture text) {
        secretary.follow("Forlæng fristen");
        secretary.press("Forlæng fristen").sees("Skriv en begrundelse.").findsNoFault();
        ZonedDateTime earlier = text.deadline().minus(Duration.ofDays(1)).atZone(ConsultationFixture.ZONE);
        secretary
                .page()
                .locator("[id='form:deadline']")
                .fill(earlier.toLocalDate().toString());
        secretary.type("Begrundelse", "For lang.").press("Forlæng fristen");
        secretary.sees("Fristen er uændret.").findsNoFault();
        assertThat(secretary.typed("Begrundelse")).isEqualTo("For lang.");
        extendBy(secretary, text, "To møder er flyttet.");
        secretary.sees("To møder er flyttet.").findsNoFault();
    }

    private static void extendBy(Visit secretary, ConsultationFixture text, String reason) {
        ZonedDateTime later = text.deadline().plus(Duration.ofDays(1)).atZone(ConsultationFixture.ZONE);
        secretary
                .page()
                .locator("[id='form:deadline']")
                .fill(later.toLocalDate().toString());
        secretary.page().locator("[id='form:time']").fill("12:00");
        secretary.type("Begrundelse", reason).press("Forlæng fristen").sees("Fristen er forlænget");
    }

    private static void concludesTooEarly(Visit secretary, ConsultationFixture text) {
        secretary.open(ROUNDS + text.slug()).findsNoFault();
        secretary.follow("Afslut høringen");
        secretary.press("Afslut høringen");
        secretary.isRefused();
        secretary.findsNoFault();
    }

    private static void treat(Visit secretary, ConsultationFixture text) {
        secretary.open(ROUNDS + text.slug()).follow("Læs svarene og bemærkningerne");
        secretary.sees("Lokal-MED-udvalget for HR").findsNoFault();
        secretary.press("Gem udfaldet for bemærkning 1").sees("vælg et udfald").findsNoFault();
        Locator first = secretary.field("Udfald til bemærkning 1");
        first.selectOption("PARTLY");
        secretary.type("Begrundelse til bemærkning 2", "Fristen i punkt 3 sættes op.");
        secretary.press("Gem udfaldet for bemærkning 1").sees("skriv en begrundelse");
        assertThat(secretary.field("Udfald til bemærkning 1").inputValue()).isEqualTo("PARTLY");
        try (Visit other = Chromium.signedIn(EveryPage.SECRETARIAT, EveryPage.OFFICE, 1280)) {
            other.open(ROUNDS + text.slug() + "/answers");
            other.field("Udfald til bemærkning 1").selectOption("NOTED");
            other.press("Gem udfaldet for bemærkning 1").sees("er gemt.");
        }
        secretary.type("Begrundelse til bemærkning 1", "Formålet står i indledningen.");
        secretary.press("Gem udfaldet for bemærkning 1");
        secretary.isRefused();
        assertThat(secretary.typed("Begrundelse til bemærkning 1"))
                .as("stale, and nothing typed is lost")
                .isEqualTo("Formålet står i indledningen.");
        secretary.findsNoFault();
        secretary.press("Gem udfaldet for bemærkning 1").sees("Udfaldet for bemærkning 1 er gemt.");
        assertThat(secretary.typed("Begrundelse til bemærkning 2"))
                .as("nothing typed at another remark is lost")
                .isEqualTo("Fristen i punkt 3 sættes op.");
        secretary.field("Udfald til bemærkning 2").selectOption("ACCOMMODATED");
        secretary.press("Gem udfaldet for bemærkning 2").sees("Udfaldet for bemærkning 2 er gemt.");
        secretary.sees("Bemærkninger uden udfald: 0 af 2").findsNoFault();
        secretary.follow("Lokal-MED-udvalget for HR");
        secretary.sees("Luk svaret, alle afsnit er behandlet").findsNoFault();
        secretary
                .press("Luk svaret, alle afsnit er behandlet")
                .sees("Svaret er lukket.")
                .findsNoFault();
    }

    private static void conclude(Visit secretary, ConsultationFixture text) {
        secretary.open(ROUNDS + text.slug()).follow("Afslut høringen");
        secretary.press("Afslut høringen").sees("Høringen er afsluttet.").findsNoFault();
    }
}
