package org.ordskifte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordskifte.it.ConsultationFixture;
import org.ordskifte.it.Portal;
import org.ordskifte.it.Visitor;
import org.ordskifte.it.WordFile;

/** A secretary without a mouse puts right what was found in a file, takes a step back, hands in a better file, and publishes. */
@ExtendWith({Portal.class, Chromium.class})
class ImportCorrectPublishIT {

    private static final String RULES =
            """
            # Regler for gaver

            Side 1

            ## 1 Formål

            Reglerne gælder for alle, der er ansat i regionen.

            De gælder også for vikarer.

            ## 2 Gaver

            ### 2.1 Små gaver

            Små gaver kan modtages, og det arbejds-miljø, vi har, bliver ikke ringere.

            ## 3 Kontakt

            Spørg din leder om arbejdsmiljøet.
            """;

    private static void hands(Visit secretary, String name, byte[] content, String button) {
        secretary
                .page()
                .locator("main input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
        secretary.tabTo(button).keys("Enter");
    }

    /** After a correction the clause that was acted on is in focus. */
    private static void isAtTheClause(Visit secretary) {
        secretary.page().waitForFunction("() => document.activeElement.id.startsWith('p-')");
    }

    /** Opens the menu of a clause by keyboard and presses one of its buttons. */
    private static void corrects(Visit secretary, String clause, String button) {
        secretary.tabTo("Ret: " + clause).keys("Enter");
        secretary.tabTo(button + ": " + clause).keys("Enter");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void a_file_is_imported_corrected_and_published_by_keyboard(int width) {
        String slug = ConsultationFixture.fresh("gaver");
        try (Visit secretary = Chromium.signedIn(EveryPage.SECRETARIAT, EveryPage.OFFICE, width)) {
            secretary.open(EveryPage.OFFICE + "/imports");
            hands(secretary, "gaver.md", RULES.getBytes(StandardCharsets.UTF_8), "Vis, hvad filen indeholder");
            secretary.sees("Punkterne").findsNoFault();

            corrects(secretary, "2.1 Små gaver", "Flyt et niveau ud");
            secretary.sees("Flyttet et niveau ud: 2.1 Små gaver");
            isAtTheClause(secretary);
            secretary.findsNoFault();

            secretary.tabTo("Udelad: 2.1 Små gaver");
            secretary.open(address(secretary));
            corrects(secretary, "3 Kontakt", "Udelad");
            secretary.sees("Udeladt, fordi du tog punktet ud").findsNoFault();
            isAtTheClause(secretary);
            secretary.tabTo("Tag med igen: 3 Kontakt").keys("Enter");
            secretary.sees("Taget med igen: 3 Kontakt");
            secretary.doesNotSee("Udeladt, fordi du tog punktet ud");

            secretary.open(address(secretary));
            secretary.tabTo("Brug forslaget: arbejdsmiljø").keys("Enter");
            secretary.sees("det arbejdsmiljø, vi har").findsNoFault();
            secretary.open(address(secretary));
            secretary.tabTo("Fortryd: Forslag brugt").keys("Enter");
            secretary.sees("Fortrudt.").sees("det arbejds-miljø, vi har");

            secretary.open(address(secretary));
            secretary.tabTo("Ret: 1 Formål").keys("Enter");
            secretary.tabTo("Del punktet, eller sæt en værdi på: 1 Formål").keys("Enter");
            secretary.sees("Vælg det afsnit");
            isAtTheClause(secretary);
            secretary.findsNoFault();
            secretary.tabTo("Værdi").page().keyboard().type("ÅBENHED");
            secretary.keys("Enter");
            secretary.sees("Sat værdi på: 1 Formål");
            isAtTheClause(secretary);
            assertThat(secretary.page().locator(".piece .pill").allInnerTexts()).contains("ÅBENHED");
            secretary.tabTo("Del her: De gælder også").keys("Enter");
            secretary.sees("Delt: 1 Formål").findsNoFault();

            secretary.open(address(secretary)).tabTo("Erstat filen").keys("Enter");
            secretary.findsNoFault();
            String better = RULES.replace("## 3 Kontakt\n\nSpørg din leder om arbejdsmiljøet.\n", "");
            hands(secretary, "gaver-2.md", better.getBytes(StandardCharsets.UTF_8), "Erstat filen");
            secretary.sees("Filen er erstattet med gaver-2.md.");
            secretary.sees("2 rettelser passer ikke til filen").findsNoFault();
            secretary.tabTo("Fjern dem fra listen").keys("Enter");
            secretary.sees("De rettelser, der ikke passede, er fjernet.");
            secretary.doesNotSee("passer ikke til filen");

            secretary.open(address(secretary)).tabTo("Lav et nyt dokument").keys("Enter");
            secretary.type("Adresse", slug);
            secretary.tabTo("Opret dokumentet og lav udkastet").keys("Enter");
            secretary.sees("Udgave 1 er lavet som udkast");
            secretary.tabTo("Registrér vedtagelsen").keys("Enter");
            secretary.type("Vedtaget den", "2026-01-14").type("Vedtaget af", "Regionsrådet");
            secretary.tabTo("Registrér og offentliggør").keys("Enter");
            secretary.sees("Udgave 1 er vedtaget og offentliggjort.");
        }
        try (Visit citizen = Chromium.visit(width)) {
            citizen.open("/vestfjord/" + slug);
            assertThat(citizen.page().locator(".clause-text").allInnerTexts())
                    .anyMatch(text -> text.strip().equals("De gælder også for vikarer."));
            assertThat(citizen.page().locator("h2.clause-head").allTextContents())
                    .contains("2.1 Små gaver");
        }
    }

    @Test
    void whoever_hands_in_a_file_while_large_ones_are_read_sees_how_far_it_is() {
        StringBuilder large = new StringBuilder("# Regler for alt\n");
        for (int clause = 1; clause <= 500; clause++) {
            large.append("\n## ")
                    .append(clause)
                    .append(" Regel ")
                    .append(clause)
                    .append("\n\n");
            large.append("Vi svarer venligt og klart, så snart sagen er oplyst. ".repeat(8))
                    .append('\n');
        }
        ExecutorService senders = Executors.newFixedThreadPool(12);
        byte[] content = large.toString().getBytes(StandardCharsets.UTF_8);
        try (Visit secretary = Chromium.signedIn(EveryPage.SECRETARIAT, EveryPage.OFFICE, 1280)) {
            secretary.open(EveryPage.OFFICE + "/imports");
            List<CompletableFuture<Void>> others = Stream.of("skargard", "ostkust", "almstad", "elvestad")
                    .flatMap(tenant -> Stream.of(1, 2, 3)
                            .map(number -> CompletableFuture.runAsync(
                                    () -> Visitor.called(tenant + ".secretariat")
                                            .upload(
                                                    "/tenants/" + tenant + "/imports",
                                                    "stor-" + number + ".md",
                                                    content),
                                    senders)))
                    .toList();
            secretary.page().waitForTimeout(700);
            hands(secretary, "stor.md", content, "Vis, hvad filen indeholder");
            secretary.page().waitForURL(url -> url.contains("/imports/reading/"));
            assertThat(secretary.page().locator("[role=status]").last().innerText())
                    .contains("Der er gået");
            secretary.findsNoFaultAtThisWidth();
            secretary
                    .page()
                    .waitForFunction(
                            "() => document.readyState === 'complete' && !document.getElementById('reading-state')",
                            null,
                            new Page.WaitForFunctionOptions().setTimeout(90_000));
            assertThat(secretary.text()).containsAnyOf("Punkterne", "Filen blev ikke læst");
            others.forEach(CompletableFuture::join);
        } finally {
            senders.shutdownNow();
        }
    }

    private static String address(Visit secretary) {
        return secretary.page().url().replaceAll("[?#].*", "").replaceAll("^https?://[^/]+", "");
    }

    @Test
    void comments_of_a_file_are_notes_beside_the_clauses_of_the_draft() {
        String slug = ConsultationFixture.fresh("svartider");
        try (Visit secretary = Chromium.signedIn(EveryPage.SECRETARIAT, EveryPage.OFFICE, 1280)) {
            secretary.open(EveryPage.OFFICE + "/imports");
            hands(secretary, "svartider.docx", WordFile.withTrackedChanges(), "Vis, hvad filen indeholder");
            secretary.follow("Lav et nyt dokument");
            secretary.type("Titel", "Svartider").type("Adresse", slug);
            secretary.page().locator("select[id$=language]").selectOption("da");
            secretary.press("Opret dokumentet og lav udkastet");
            secretary.sees("Noter fra filens margen").sees("Er det nok?").sees("Bo Prøve");
            secretary.findsNoFault();
            secretary.follow("Ret teksten").sees("1 note").findsNoFault();
            secretary.page().locator(".lines a").first().click();
            secretary.sees("Er det nok?").findsNoFault();
            secretary.tabTo("Afklaret: note 1").keys("Enter");
            secretary.sees("Noten er afklaret.").sees("Ikke afklaret alligevel").findsNoFault();
            secretary.open(EveryPage.OFFICE + "/documents/" + slug + "/1");
            assertThat(secretary.text()).contains("Er det nok?", "Afklaret");
        }
        try (Visit employee = Chromium.signedIn("vestfjord.employee", EveryPage.OFFICE, 1280)) {
            employee.page().navigate("/vestfjord/office/documents/" + slug + "/1");
            assertThat(employee.page().content()).doesNotContain("Er det nok?");
        }
    }

    @Test
    void a_new_document_that_cannot_be_drafted_leaves_nothing_behind() {
        String slug = ConsultationFixture.fresh("tomt");
        try (Visit secretary = Chromium.signedIn(EveryPage.SECRETARIAT, EveryPage.OFFICE, 1280)) {
            secretary.open(EveryPage.OFFICE + "/imports");
            String endless = "# Regler for svar\n\n## 1 Svar " + "og mere ".repeat(200) + "\n\nVi svarer venligt.\n";
            hands(secretary, "regler.md", endless.getBytes(StandardCharsets.UTF_8), "Vis, hvad filen indeholder");
            secretary.follow("Lav et nyt dokument");
            secretary.page().locator("select[id$=language]").selectOption("da");
            secretary.type("Adresse", slug).press("Opret dokumentet og lav udkastet");
            secretary.isRefused();
            assertThat(secretary.typed("Adresse")).as("nothing typed is lost").isEqualTo(slug);
            secretary.findsNoFault();
        }
        ConsultationFixture.SECRETARIAT
                .get(ConsultationFixture.TENANT + "/documents/" + slug)
                .is(404);
    }
}
