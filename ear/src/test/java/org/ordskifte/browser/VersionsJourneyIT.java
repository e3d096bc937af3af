package org.ordskifte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordskifte.it.Beside;
import org.ordskifte.it.OfferFixture;
import org.ordskifte.it.Portal;
import org.ordskifte.it.TwoVersions;

/** Versions of a document follow each other: who prepares them at the desk, and who reads what became of them. */
@Beside
@ExtendWith({Portal.class, Chromium.class})
class VersionsJourneyIT {

    private static String office(TwoVersions texts, int version) {
        return "/vestfjord/office/documents/" + texts.slug() + "/" + version;
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void a_secretary_says_which_clause_is_which_before_the_version_is_adopted(int width) {
        TwoVersions texts = TwoVersions.written();
        try (Visit secretary = Chromium.visit(width)) {
            secretary.signIn("vestfjord.secretariat", "/vestfjord/office");
            secretary.open(office(texts, 2) + "/adopt").findsNoFault();
            secretary.press("Registrér og offentliggør").sees("Sæt kryds for at fortsætte");
            secretary.open(office(texts, 2) + "/identity").findsNoFault();
            secretary.sees("Ét punkt venter på din afgørelse.");
            secretary
                    .open(office(texts, 2) + "/identity?clause=" + texts.after(5))
                    .findsNoFault();
            secretary.sees("Er det samme punkt?");
            secretary.press("Ja, det er samme punkt").sees("Alle punkter er afgjort.");
            secretary.findsNoFault();
            secretary
                    .open(office(texts, 2) + "/identity?clause=" + texts.before(5))
                    .findsNoFault();
            secretary.press("Nej, det er et nyt punkt").sees("Alle punkter er afgjort.");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void a_reader_sees_what_was_changed_split_and_merged_and_finds_an_old_clause_again(int width) {
        TwoVersions texts = TwoVersions.written();
        texts.adopted();
        String document = "/vestfjord/" + texts.slug();
        try (Visit reader = Chromium.visit(width)) {
            reader.open(document + "/compare/1..2").findsNoFault();
            reader.follow("3 Skærm og kode er en del af det tidligere 2 Sikkerhed");
            assertThat(reader.page().url()).endsWith("#c-" + texts.after(2));
            reader.open(document + "/compare/1..2?columns=two").findsNoFault();
            reader.open(document + "/clause/" + texts.before(3)).findsNoFault();
            assertThat(reader.page().url()).endsWith("/clause/" + texts.after(4));
            reader.open(document + "/clause/" + texts.before(1)).findsNoFault();
            reader.open(document + "/v1#c-" + texts.before(3));
            reader.follow("Læs den gældende udgave 2");
            assertThat(reader.page().url()).endsWith(document + "#c-" + texts.after(4));
            reader.findsNoFault();
        }
    }

    @Test
    void an_error_is_corrected_from_the_clause_and_offered_to_the_draft() {
        TwoVersions texts = TwoVersions.written();
        try (Visit secretary = Chromium.visit(1280)) {
            secretary.signIn("vestfjord.secretariat", "/vestfjord/office");
            secretary.open("/vestfjord/" + texts.slug() + "/clause/" + texts.before(0));
            secretary.follow("Til sekretariatet: ret en fejl i punktet").findsNoFault();
            secretary.type("Hvad var forkert?", "Der stod blomst, hvor der skulle stå buket.");
            secretary
                    .page()
                    .locator("textarea[id='form:text']")
                    .fill("Tag ikke imod gaver fra nogen, der har en sag hos os. En buket ved en mærkedag er i orden.");
            secretary.press("Offentliggør rettelsen").sees("Rettelsen er offentliggjort som udgave 3.");
            secretary.findsNoFault();
            secretary.sees("Udkastet, udgave 2, har samme fejl");
            secretary.press("Ret også udkastet").sees("Udkastet, udgave 2, er rettet.");
            secretary.open("/vestfjord/" + texts.slug());
            secretary.sees("En buket ved en mærkedag").sees("Der stod blomst, hvor der skulle stå buket.");
        }
    }

    @Test
    void a_draft_lists_the_correction_it_lacks_and_adopting_warns_of_it() {
        OfferFixture offer = OfferFixture.made("PUBLIC");
        String draft = "/vestfjord/office/documents/" + offer.slug() + "/2";
        try (Visit secretary = Chromium.visit(360)) {
            secretary.signIn("vestfjord.secretariat", "/vestfjord/office");
            secretary.open(draft + "/adopt").findsNoFault();
            secretary.sees("Vedtages det sådan, vender fejlen tilbage.");
            secretary.follow("Se, hvad der mangler").findsNoFault();
            secretary.sees("En rettelse mangler i udkastet");
            secretary.press("Ret også udkastet").sees("Udkastet, udgave 2, er rettet.");
            assertThat(secretary.page().content()).doesNotContain("En rettelse mangler i udkastet");
        }
    }

    @Test
    void what_somebody_else_wrote_meanwhile_is_shown_and_never_overwritten_by_itself() {
        TwoVersions texts = TwoVersions.written();
        String clause = office(texts, 2) + "/edit?clause=" + texts.after(1);
        try (Visit one = Chromium.visit(1280);
                Visit other = Chromium.visit(1280)) {
            one.signIn("vestfjord.secretariat", "/vestfjord/office");
            other.signIn("vestfjord.secretariat", "/vestfjord/office");
            one.open(clause).findsNoFault();
            other.open(clause);
            other.page().locator("textarea[id='form:text']").fill("Gaver siges der nej tak til.");
            other.sees("Gemt i udkastet kl.");
            one.page().locator("textarea[id='form:text']").fill("Gaver siges der altid nej tak til.");
            one.sees("En anden har ændret punktet. Det, du skriver, bliver stående her");
            one.press("Gem").sees("Forskellen");
            one.findsNoFault();
            assertThat(one.page().locator(".diff ins").first().innerText()).contains("altid");
            other.open(clause);
            assertThat(other.page().locator("textarea[id='form:text']").inputValue())
                    .isEqualTo("Gaver siges der nej tak til.");
            one.press("Gem min ordlyd").sees("2 Gaver");
            other.open(clause);
            assertThat(other.page().locator("textarea[id='form:text']").inputValue())
                    .isEqualTo("Gaver siges der altid nej tak til.");
        }
    }
}
