package org.ordskifte.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordskifte.shared.Refusal;
import org.ordskifte.tenancy.Terms.Term;

/** An authority has words of its own, each in all its forms, and nothing but words. */
class TermsTest {

    private static final Term BOARD = new Term("nämnd", " nämnden ", "nämnder", "nämnderna");

    @Test
    void a_word_is_kept_in_all_its_forms() {
        Map<String, Terms> checked = Terms.checked(Map.of("sv", new Terms(BOARD, new Term("", null, " ", ""))));

        assertThat(checked)
                .isEqualTo(Map.of("sv", new Terms(new Term("nämnd", "nämnden", "nämnder", "nämnderna"), null)));
    }

    @Test
    void where_nothing_is_said_nothing_is_kept() {
        assertThat(Terms.checked(Map.of("sv", new Terms(null, new Term("", "", "", "")))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<b>nämnd</b>", "{0}", "näm'nd", "‹committee.one›", "näm\nnd", "1", "&amp;"})
    void a_form_that_is_missing_or_no_word_is_refused(String form) {
        Terms terms = new Terms(null, new Term("nämnd", form, "nämnder", "nämnderna"));

        assertThatThrownBy(() -> Terms.checked(Map.of("sv", terms)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.arguments())
                        .containsEntry("field", "sv.consultation.the"));
    }

    @Test
    void a_word_in_a_language_that_is_not_spoken_here_and_one_without_end_are_refused() {
        assertThatThrownBy(() -> Terms.checked(Map.of("fi", new Terms(BOARD, null))))
                .isInstanceOf(Refusal.class);
        String endless = "n".repeat(61);
        assertThatThrownBy(() ->
                        Terms.checked(Map.of("sv", new Terms(new Term(endless, endless, endless, endless), null))))
                .isInstanceOf(Refusal.class);
    }
}
