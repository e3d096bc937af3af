package org.ordskifte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordskifte.it.ConsultationFixture;
import org.ordskifte.it.Portal;
import org.ordskifte.it.ReadingFixture;

/** An employee confirms on a phone and by keyboard what they have read; the secretariat asks, counts and registers. */
@ExtendWith({Portal.class, Chromium.class})
class ReadAndConfirmIT {

    private static final String READER = "vestfjord.lmu-hr.member";

    @Test
    void an_employee_reads_and_confirms_and_later_reads_only_what_changed() {
        ReadingFixture.agree();
        ReadingFixture asked = ReadingFixture.asked(READER);
        String read = "/documents/" + asked.text().slug();
        try (Visit phone = Chromium.signedIn(READER, EveryPage.OFFICE, 360)) {
            phone.open(EveryPage.OFFICE)
                    .sees("Læs teksten, og bekræft, at du har læst den")
                    .findsNoFault();
            phone.open(EveryPage.OFFICE + read + "/1/read").sees("Læs hele teksten");
            phone.sees("Ingen andre end dig selv ser det").findsNoFault();
            assertThat(phone.page().locator("article .clause").count()).isEqualTo(3);
            confirmByKeyboard(phone);
            phone.sees("Du har bekræftet, at du har læst").findsNoFault();
            int next = asked.adoptNext("Vi svarer altid venligt.");
            ConsultationFixture.SECRETARIAT
                    .put(asked.readings(next) + "/call", Map.of(), "*")
                    .is(200);
            phone.open(EveryPage.OFFICE).sees("Noget er ændret, siden du sidst bekræftede");
            phone.open(EveryPage.OFFICE + read + "/" + next + "/read").sees("Her er kun det, der er ændret siden");
            phone.findsNoFault();
            assertThat(phone.page().locator(".compare .clause").count()).isEqualTo(1);
            assertThat(phone.page().locator(".compare ins").first().textContent())
                    .contains("altid");
            confirmByKeyboard(phone);
            phone.sees("Du har bekræftet, at du har læst");
        }
    }

    @Test
    void the_secretariat_asks_counts_and_registers_who_signed_on_paper() {
        ReadingFixture.agree("SECRETARIAT");
        ReadingFixture asked = ReadingFixture.asked(READER);
        ConsultationFixture.SECRETARIAT
                .post(asked.unit().address() + "/members", Map.of("name", "Rengøring A"))
                .is(201);
        String readers = EveryPage.OFFICE + "/documents/" + asked.text().slug() + "/1/readers";
        try (Visit desk = Chromium.signedIn(EveryPage.SECRETARIAT, EveryPage.OFFICE, 1280)) {
            desk.open(readers).sees("færre end fem").findsNoFault();
            desk.page().locator("label:has-text('Rengøring A')").click();
            desk.press("Registrér").sees("1 fra listen er registreret").findsNoFault();
            desk.open(readers + "?people=yes")
                    .sees("på liste")
                    .sees("Ikke bekræftet")
                    .findsNoFault();
            desk.open(readers).press("Bed ikke længere om bekræftelse").sees("Det, der er bekræftet, er bevaret");
            desk.open(EveryPage.OFFICE + "/confirmations?agree=yes")
                    .sees("Drøftet med medarbejderne")
                    .findsNoFault();
            desk.press("Gem reglen").sees("hvilken dag det blev drøftet").findsNoFault();
        }
    }

    private static void confirmByKeyboard(Visit visit) {
        Locator button = visit.page().locator("input[value='Jeg har læst'], button:has-text('Jeg har læst')");
        button.focus();
        visit.page().keyboard().press("Enter");
    }
}
