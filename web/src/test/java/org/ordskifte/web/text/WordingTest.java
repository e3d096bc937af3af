package org.ordskifte.web.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ordskifte.tenancy.Terms;

class WordingTest {

    private static final Pattern ASKED = Pattern.compile("\\bt(?:\\[|\\.of\\()'([a-z0-9.-]+)'\\s*[\\]),]");
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z0-9]+)");

    static Stream<String> subjects() {
        return Stream.concat(Wording.SUBJECTS.stream(), Stream.of("faces"));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void every_language_has_the_same_keys(String subject) {
        var danish = new TreeSet<>(Wording.bundle(subject, Tongue.DA).keySet());
        for (var tongue : Tongue.values()) {
            assertThat(new TreeSet<>(Wording.bundle(subject, tongue).keySet()))
                    .as("%s_%s.properties has exactly the keys of %s_da.properties", subject, tongue.getTag(), subject)
                    .isEqualTo(danish);
        }
    }

    @Test
    void a_key_belongs_to_one_bundle_and_is_lower_case_and_dotted() {
        Map<Object, String> home = new HashMap<>();
        for (var subject : Wording.SUBJECTS) {
            for (var key : Wording.bundle(subject, Tongue.DA).keySet()) {
                assertThat(home.put(key, subject))
                        .as("key %s stands in %s too", key, subject)
                        .isNull();
                assertThat((String) key).matches("[a-z0-9]+([.-][a-z0-9]+)*");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_text_is_filled_well_formed_and_has_the_places_of_the_danish_one(Tongue tongue) {
        for (var key : Wording.in(tongue).keys()) {
            var text = Wording.in(tongue).text(key);
            assertThat(text).as("%s in %s", key, tongue.getTag()).isNotBlank().doesNotContain("'", "\uFFFD");
            assertThat(places(text))
                    .as("places of %s in %s", key, tongue.getTag())
                    .isEqualTo(places(Wording.in(Tongue.DA).text(key)));
            // Refusals, and the rules that speak for them, have places with names.
            if (!key.startsWith("refusal.") && !key.startsWith("office.rule.")) {
                assertThatCode(() -> new MessageFormat(text, tongue.getLocale()))
                        .as("%s in %s", key, tongue.getTag())
                        .doesNotThrowAnyException();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_place_for_a_word_of_the_authority_is_filled_with_the_usual_one(Tongue tongue) {
        for (var key : Wording.in(tongue).keys()) {
            assertThat(Wording.in(tongue).text(key)).as(key).doesNotContain("‹", "›");
        }
    }

    @Test
    void an_authority_says_its_own_words_where_a_text_asks_for_them() {
        var board = new Terms.Term("nämnd", "nämnden", "nämnder", "nämnderna");
        var own = Wording.in(Tongue.SV, Map.of("sv", new Terms(board, null)));

        assertThat(own.text("office.committees")).isEqualTo("Nämnder");
        assertThat(own.text("office.committee.change")).isEqualTo("Ändra nämnden");
        assertThat(own.text("office.consultations")).isEqualTo("Remisser");
        assertThat(Wording.in(Tongue.SV).text("office.committees")).isEqualTo("Grupper och nämnder");
        assertThat(Wording.in(Tongue.DA, Map.of("sv", new Terms(board, null)))).isSameAs(Wording.in(Tongue.DA));
        assertThat(Wording.in(Tongue.DA, null)).isSameAs(Wording.in(Tongue.DA));
    }

    private static TreeSet<String> places(String text) {
        var places = new TreeSet<String>();
        PLACE.matcher(text).results().forEach(m -> places.add(m.group(1)));
        return places;
    }

    @Test
    void every_text_a_page_asks_for_exists() throws IOException {
        List<String> unknown = new ArrayList<>();
        try (var files = Files.walk(Path.of("src/main/webapp"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".xhtml")).toList()) {
                ASKED.matcher(Files.readString(file, StandardCharsets.UTF_8))
                        .results()
                        .map(m -> m.group(1))
                        .filter(key -> !Wording.in(Tongue.DA).has(key))
                        .forEach(key -> unknown.add(file.getFileName() + ": " + key));
            }
        }
        assertThat(unknown).as("texts asked for by pages and in no bundle").isEmpty();
    }

    @Test
    void an_unknown_key_shows_itself() {
        assertThat(Wording.in(Tongue.DA).text("no.such.key")).isEqualTo("⟦no.such.key⟧");
    }

    @Test
    void only_four_languages_are_ever_taken_for_a_locale() {
        assertThat(Tongue.of("sv-FI")).contains(Tongue.SV);
        assertThat(Tongue.of("nn")).contains(Tongue.NB);
        assertThat(Tongue.of("NO")).contains(Tongue.NB);
        assertThat(Tongue.of("da_DK")).contains(Tongue.DA);
        assertThat(Tongue.of("de")).isEmpty();
        assertThat(Tongue.of("<script>")).isEmpty();
        assertThat(Tongue.of(null)).isEmpty();
    }

    @Test
    void pages_look_texts_up_in_the_language_being_read() {
        var swedish = new Texts(Tongue.SV);
        assertThat(swedish).containsEntry("page.search.submit", "Sök");
        assertThat(swedish.of("duration.days", 3)).isEqualTo("3 dagar");
        assertThat(swedish.of("page.number", 2, 5)).isEqualTo("Sida 2 av 5");
        assertThat(swedish.of("page.login")).isEqualTo("Logga in");
    }

    /** Those of the main text, of a letter and of what is attached to it, as the preview of a file calls them. */
    @ParameterizedTest
    @EnumSource
    void whatever_a_file_states_of_itself_is_named(Tongue tongue) {
        assertThat(
                        ("issuer document-type document-number case-number adopted-on adopted-by updated-on valid-to prepared-by"
                                        + " security-class applies-to case-handler case-handler-email case-handler-phone reply-to-name"
                                        + " reply-to-email addressees also-involve letter-date consultation-deadline follow-ups signatory"
                                        + " signatory-title contact-email contact-phone subtitle motto value-tags whistleblowing-url"
                                        + " author email phone date")
                                .split(" "))
                .allMatch(key -> Wording.in(tongue).has("office.fact." + key));
    }
}
