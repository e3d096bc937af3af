package org.ordskifte.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One thing has one word, on pages, in refusals, mails and files: a text that is not decided is a draft (udkast, utkast),
 * also while it is out in consultation; a consultation that nobody has been told of is being prepared.
 */
class OneWordTest {

    private static final List<Path> MODULES = Stream.of("ejb", "search", "web")
            .map(module -> Path.of("..", module, "src", "main", "resources"))
            .toList();

    /** Other words for a draft, as a language has them, and the Danish plural that nobody says. */
    private static final Map<String, String> OTHER_WORDS = Map.of(
            "da", "kladde|koncept|udkaster|\\b(?:en|den) udkast",
            "sv", "kladd|koncept|missiv och förslag",
            "nb", "kladd|koncept|høringsbrev og forslag|\\b(?:en|den) utkast\\b",
            "en", "rough copy|preliminary version|draught");

    @ParameterizedTest
    @CsvSource({"da,udkast", "sv,utkast", "nb,utkast", "en,draft"})
    void a_text_that_is_not_decided_is_called_a_draft_and_nothing_else(String language, String word) {
        Pattern others = Pattern.compile(OTHER_WORDS.get(language), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        Map<String, String> texts = texts(language);
        assertThat(texts)
                .allSatisfy((key, text) -> assertThat(others.matcher(text).find())
                        .as("%s: %s", key, text)
                        .isFalse());
        assertThat(Stream.of("office.state.draft", "office.standing.draft", "document.standing.draft", "state.draft"))
                .allSatisfy(key -> assertThat(texts.get(key).toLowerCase(Locale.ROOT))
                        .as(key)
                        .startsWith(word));
        assertThat(Stream.of("mail.invitation.body", "mail.invitation.public.body", "mail.invitation.closed.body"))
                .allSatisfy(key -> assertThat(texts.get(key)).as(key).contains(word));
    }

    @ParameterizedTest
    @CsvSource({"da,udkast", "sv,utkast", "nb,utkast", "en,draft"})
    void a_consultation_is_no_draft_but_being_prepared(String language, String word) {
        Map<String, String> texts = texts(language);
        assertThat(texts.get("office.phase.draft")).isEqualTo(texts.get("consultation.phase.draft"));
        assertThat(texts.entrySet().stream()
                        .filter(one -> one.getKey().equals("office.phase.draft")
                                || one.getKey().equals("office.desk.task.publish")
                                || one.getKey().equals("office.rounds.none.do")
                                || one.getKey().equals("office.round.edit")
                                || one.getKey().matches("office\\.round\\.form\\.(about|save|saved)")))
                .hasSize(7)
                .allSatisfy(one -> assertThat(one.getValue().toLowerCase(Locale.ROOT))
                        .as(one.getKey())
                        .doesNotContain(word));
    }

    @Test
    void the_bundles_of_all_modules_are_read() {
        assertThat(texts("da"))
                .containsKeys("office.state.draft", "mail.signature", "state.draft", "warning.COMMENTS_IN_FILE")
                .containsKeys("refusal.draft-exists");
    }

    private static Map<String, String> texts(String language) {
        Map<String, String> texts = new TreeMap<>();
        for (Path bundle : MODULES.stream()
                .flatMap(module -> Sources.files(module, "_" + language + ".properties").stream())
                .toList()) {
            Properties one = new Properties();
            try (Reader reader = Files.newBufferedReader(bundle)) {
                one.load(reader);
            } catch (IOException e) {
                throw new AssertionError(bundle.toString(), e);
            }
            one.forEach((key, text) -> texts.put((String) key, (String) text));
        }
        return texts;
    }
}
