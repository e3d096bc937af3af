package org.ordskifte.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordskifte.search.query.Question.Part;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

class QuestionTest {

    @Test
    void words_and_phrases_are_told_apart() {
        assertThat(Question.of("gaver \"ansatte må ikke\" habilitet").parts())
                .containsExactly(
                        new Part("gaver", false), new Part("ansatte må ikke", true), new Part("habilitet", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"»gode råd«", "„gode råd“", "”gode råd”", "\"gode råd\""})
    void quotation_marks_of_all_neighbours_make_a_phrase(String typed) {
        assertThat(Question.of(typed).parts()).containsExactly(new Part("gode råd", true));
    }

    @Test
    void a_word_with_signs_inside_is_a_phrase_of_its_pieces() {
        assertThat(Question.of("MED-udvalg 2.4 §").parts())
                .containsExactly(new Part("MED-udvalg", true), new Part("2.4", true));
    }

    @Test
    void a_quotation_mark_that_is_never_closed_means_nothing() {
        assertThat(Question.of("\"gode råd").parts()).extracting(Part::text).isEqualTo(List.of("gode", "råd"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "*", "\"\"", "\"", "((", "+-&&||!(){}[]^~?:\\/", "§ – …", "😀", "\t\n"})
    void what_holds_no_word_asks_nothing(String typed) {
        assertThat(Question.of(typed).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0007", "gave\u202Erevag", "\uD800", "\uFFFF", "\u009F"})
    void signs_nobody_can_type_are_refused(String typed) {
        assertThatThrownBy(() -> Question.of(typed))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(Code.INVALID_FIELD));
    }

    @Test
    void what_is_longer_than_a_question_is_refused() {
        assertThatThrownBy(() -> Question.of("gave ".repeat(2000))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Question.of("å ".repeat(50))).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFFgave", "ga\u00ADve", "ga\u200Dve", "gave\u200E"})
    void what_comes_along_unseen_when_pasting_is_left_out(String typed) {
        assertThat(Question.of(typed).parts()).containsExactly(new Part("gave", false));
    }

    @Test
    void a_single_letter_is_a_word() {
        assertThat(Question.of("å").parts()).containsExactly(new Part("å", false));
    }
}
