package org.ordskifte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordskifte.it.Beside;
import org.ordskifte.it.ConsultationFixture;
import org.ordskifte.it.Portal;

/** A secretary takes a text from its file to the public page, and somebody else is at it, too. */
@Beside
@ExtendWith({Portal.class, Chromium.class})
class SecretaryPublishesIT {

    private static final String BEGUN = "Den, der indkalder, skriver, hvad der skal besluttes.";

    @Test
    void a_file_becomes_an_adopted_version_that_anybody_reads() {
        String slug = ConsultationFixture.fresh("spilleregler");
        try (Visit secretary = Chromium.signedIn(EveryPage.SECRETARIAT, EveryPage.OFFICE, 1280)) {
            imports(secretary);
            settles(secretary);
            drafts(secretary, slug);
            edits(secretary);
            adopts(secretary, slug);
        }
        try (Visit citizen = Chromium.visit(360)) {
            citizen.open("/vestfjord/" + slug).sees("tre arbejdsdage");
            assertThat(citizen.text()).contains("Inden mødet", "Mødeudvalget");
            citizen.findsNoFault();
        }
    }

    private static void imports(Visit secretary) {
        secretary.open(EveryPage.OFFICE).follow("Importér en tekst");
        secretary.press("Vis, hvad filen indeholder").sees("Vælg en fil.");
        secretary.findsNoFault();
        secretary.field("Fil").setInputFiles(file("tom.txt", ""));
        secretary.press("Vis, hvad filen indeholder");
        secretary.isRefused();
        secretary.findsNoFault();
        secretary.field("Fil").setInputFiles(file("spilleregler.txt", LookAlike.TEXT));
        secretary.press("Vis, hvad filen indeholder").sees("Punkterne");
        secretary.sees("0 af 2 afklaret").findsNoFault();
        assertThat(secretary.text()).contains("26-4711").contains("Ingrid Holmblad");
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void settles(Visit secretary) {
        secretary.page().locator(".what + p a[href^='#l']").first().click();
        assertThat(secretary.page().url()).contains("#l");
        Locator open = secretary.page().locator("input[id$=':tick']");
        while (open.count() > 0) {
            int left = open.count();
            open.first().click();
            secretary.page().waitForCondition(() -> open.count() < left);
        }
        secretary.findsNoFault();
        secretary.follow("Ret titel og oplysninger");
        secretary.type("Titel", "Spilleregler for møder i Region Vestfjord").findsNoFault();
        secretary.press("Gem").sees("Oplysningerne er gemt.");
        secretary.sees("Spilleregler for møder i Region Vestfjord").findsNoFault();
    }

    private static void drafts(Visit secretary, String slug) {
        secretary.follow("Lav et nyt dokument");
        secretary.type("Adresse", "Ikke en adresse");
        secretary.press("Opret dokumentet og lav udkastet");
        assertThat(secretary.typed("Adresse")).as("nothing typed is lost").isEqualTo("Ikke en adresse");
        secretary.findsNoFault();
        secretary.type("Adresse", slug).press("Opret dokumentet og lav udkastet");
        secretary.sees("Udgave 1 er lavet som udkast").findsNoFault();
    }

    private static void edits(Visit secretary) {
        secretary.follow("Ret teksten").findsNoFault();
        secretary.page().locator(".pieces a").nth(1).click();
        String clause = secretary.page().url();
        try (Visit other = Chromium.signedIn(EveryPage.SECRETARIAT, EveryPage.OFFICE, 1280)) {
            other.page().navigate(clause);
            other.type("Tekst", BEGUN).press("Gem").sees("er gemt.");
        }
        String mine = "Den, der indkalder, sender materialet tre arbejdsdage før.";
        secretary.type("Tekst", mine).press("Gem");
        secretary.sees("En anden har ændret punktet, mens du skrev.").sees(BEGUN);
        assertThat(secretary.typed("Tekst")).as("nothing typed is lost").isEqualTo(mine);
        secretary.findsNoFault();
        secretary.press("Gem min ordlyd").sees("er gemt.");
        secretary.findsNoFault();
    }

    private static void adopts(Visit secretary, String slug) {
        secretary.open(EveryPage.OFFICE + "/documents/" + slug + "/1").sees("tre arbejdsdage");
        secretary.follow("Registrér vedtagelsen");
        secretary.type("Vedtaget den", "2999-01-01").type("Vedtaget af", "Mødeudvalget");
        secretary.press("Registrér og offentliggør");
        secretary.isRefused();
        assertThat(secretary.typed("Vedtaget af")).isEqualTo("Mødeudvalget");
        assertThat(secretary.typed("Vedtaget den")).isEqualTo("2999-01-01");
        secretary.findsNoFault();
        secretary.type("Vedtaget den", "2026-01-14").press("Registrér og offentliggør");
        secretary.sees("Udgave 1 er vedtaget og offentliggjort.").findsNoFault();
    }
}
