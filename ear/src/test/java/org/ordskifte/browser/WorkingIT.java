package org.ordskifte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordskifte.it.Directory;
import org.ordskifte.it.Portal;

/** Somebody types in the office, is away for a while, or is about to leave: nothing typed is lost without a word. */
@ExtendWith({Portal.class, Chromium.class})
class WorkingIT {

    private static final String FORM = "/vestfjord/office/consultations/new";

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void the_end_of_a_session_is_warned_of_and_put_off_without_losing_a_word(int width) {
        try (Visit secretary = Chromium.visit(width)) {
            secretary.signIn("vestfjord.secretariat", "/vestfjord/office");
            secretary.page().clock().install();
            secretary.open(FORM);
            secretary.page().locator("[id='form:title']").fill("Regler for fjernmøder");
            secretary.page().clock().fastForward("57:00");
            secretary.sees("Du bliver logget ud inden for fem minutter");
            secretary.findsNoFault();
            secretary.press("Forbliv logget ind");
            secretary
                    .page()
                    .locator("#time-out")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            assertThat(secretary.page().locator("[id='form:title']").inputValue())
                    .isEqualTo("Regler for fjernmøder");
        }
    }

    @Test
    void a_quarter_of_an_hour_ahead_the_end_of_a_long_day_is_told_with_a_way_to_put_it_off() {
        try (Visit secretary = Chromium.visit(360)) {
            secretary.signIn("vestfjord.secretariat", "/vestfjord/office");
            secretary.page().route("**" + FORM, route -> {
                APIResponse page = route.fetch();
                route.fulfill(new Route.FulfillOptions()
                        .setResponse(page)
                        .setBody(page.text().replaceFirst("data-ends=\"[0-9]+\"", "data-ends=\"960\"")));
            });
            secretary.page().clock().install();
            secretary.open(FORM);
            secretary.page().locator("[id='form:title']").fill("Regler for fjernmøder");
            secretary.page().clock().fastForward("02:00");
            secretary.sees("fordi det er mange timer siden, du loggede ind");
            secretary.findsNoFault();
            assertThat(secretary
                            .page()
                            .locator("#time-out a[href^='/login?again=yes']")
                            .getAttribute("target"))
                    .isEqualTo("_blank");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void a_form_sent_after_the_login_has_ended_comes_back_with_every_word(int width) {
        try (Visit secretary = Chromium.visit(width)) {
            secretary.signIn("elvestad.secretariat", "/elvestad/office");
            secretary.open("/elvestad/office/units?new=unit");
            secretary.page().locator("[id='form:name']").fill("Enheten for nye oppgaver");
            secretary.page().locator("[id='form:slug']").fill("nye-oppgaver");
            new Directory("elvestad.secretariat").endLogins();
            secretary.page().waitForTimeout(2_000);
            secretary.page().locator("[id='form:found']").click();
            secretary.sees("Du er logget ut");
            secretary.findsNoFaultAtThisWidth();
            assertThat(secretary.page().locator("textarea").inputValue()).isEqualTo("Enheten for nye oppgaver");
        }
    }

    @Test
    void changing_the_language_with_something_typed_is_warned_of() {
        try (Visit secretary = Chromium.visit(1280)) {
            secretary.signIn("vestfjord.secretariat", "/vestfjord/office");
            List<String> warned = new ArrayList<>();
            secretary.page().onDialog(dialog -> {
                warned.add(dialog.type());
                dialog.dismiss();
            });
            secretary.open(FORM);
            secretary.page().locator("[id='form:title']").fill("Regler for fjernmøder");
            secretary.page().locator("footer a[hreflang=sv]").click();
            secretary.page().waitForTimeout(500);
            assertThat(warned).containsExactly("beforeunload");
            assertThat(secretary.page().url()).endsWith(FORM);
            assertThat(secretary.page().locator("[id='form:title']").inputValue())
                    .isEqualTo("Regler for fjernmøder");
            secretary.page().locator("[id='form:save']").click();
            secretary.page().waitForTimeout(500);
            assertThat(warned).hasSize(1);
        }
    }

    @Test
    void a_file_that_is_too_large_or_empty_is_said_before_anything_is_sent(@TempDir Path folder) throws IOException {
        Path large = folder.resolve("stor.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength((20 << 20) + 1);
        }
        Path empty = Files.createFile(folder.resolve("tom.txt"));
        try (Visit secretary = Chromium.visit(360)) {
            secretary.signIn("vestfjord.secretariat", "/vestfjord/office");
            secretary.open("/vestfjord/office/imports");
            Locator file = secretary.page().locator("[id='form:file']");
            file.setInputFiles(large);
            secretary.sees("Filen er større end 20 MB og er ikke valgt.");
            assertThat(file.inputValue()).isEmpty();
            assertThat(file.getAttribute("aria-invalid")).isEqualTo("true");
            secretary.findsNoFault();
            file.setInputFiles(empty);
            secretary.sees("Filen er tom og er ikke valgt.");
            assertThat(file.inputValue()).isEmpty();
        }
    }

    @Test
    void a_form_too_large_to_be_read_is_answered_in_every_language_without_a_fault() {
        try (Visit secretary = Chromium.visit(360)) {
            secretary.signIn("vestfjord.secretariat", "/vestfjord/office");
            for (String language : List.of("sv", "nb", "en", "da")) {
                secretary.open("/lang/" + language + "?to=/vestfjord/office/imports");
                secretary
                        .page()
                        .evaluate(
                                """
                                () => { const form = document.getElementById('form');
                                  const words = document.createElement('input');
                                  words.type = 'hidden'; words.name = 'words'; words.value = 'x'.repeat(5 << 20);
                                  form.append(words);
                                  const chosen = new DataTransfer();
                                  chosen.items.add(new File([new ArrayBuffer(21 << 20)], 'stor.txt'));
                                  form.querySelector('input[type=file]').files = chosen.files;
                                  setTimeout(() => form.submit()); }
                                """);
                secretary.page().locator("h1 ~ [role=alert]").waitFor();
                assertThat(secretary.page().locator("html").getAttribute("lang"))
                        .isEqualTo(language);
                secretary.isWhole();
            }
            secretary.findsNoFault();
        }
    }

    @Test
    void the_language_is_changed_in_the_office_where_nothing_is_typed() {
        try (Visit secretary = Chromium.visit(360)) {
            secretary.signIn("vestfjord.secretariat", "/vestfjord/office");
            secretary.open("/vestfjord/office/members").findsNoFault();
            secretary.page().locator("footer a[hreflang=sv]").click();
            secretary.sees("Platser i grupper och nämnder");
            secretary.findsNoFault();
        }
    }
}
