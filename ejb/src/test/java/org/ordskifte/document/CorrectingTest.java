package org.ordskifte.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class CorrectingTest {

    private static final UUID CLAUSE = UUID.randomUUID();

    private final ClauseView wrong = clause("1", "Gaver", "A flower is fine.");
    private final ClauseView corrected = clause("1", "Gaver", "A bouquet is fine.");

    @Test
    void a_clause_with_a_new_number_takes_the_corrected_words_and_keeps_its_number() {
        CorrectionOffer offer = offer(clause("2", "Gaver", "A flower is fine."));

        assertThat(offer.isUntouched()).isTrue();
        assertThat(offer.isOpen()).isTrue();
        assertThat(offer.taken().label()).isEqualTo("2");
        assertThat(offer.taken().blocks()).isEqualTo(corrected.blocks());
    }

    @Test
    void words_of_its_own_are_never_taken_from_the_draft() {
        assertThat(offer(clause("1", "Gaver", "Nothing is fine.")).isUntouched())
                .isFalse();
    }

    @Test
    void what_is_corrected_in_the_draft_too_is_offered_no_more() {
        assertThat(offer(clause("2", "Gaver", "A bouquet is fine.")).isOpen()).isFalse();
    }

    @Test
    void only_the_very_error_is_listed() {
        assertThat(offer(clause("2", "Gaver", "A flower is fine.")).isSameError())
                .isTrue();
        assertThat(offer(clause("1", "Gaver", "Nothing is fine.")).isSameError())
                .isFalse();
        assertThat(offer(clause("1", "Gaver", "A bouquet is fine.")).isSameError())
                .isFalse();
    }

    private CorrectionOffer offer(ClauseView inDraft) {
        return new CorrectionOffer(3, "note", 2, wrong, corrected, inDraft);
    }

    private static ClauseView clause(String label, String heading, String text) {
        return ClauseFixture.clause()
                .identified(CLAUSE)
                .labelled(label)
                .headed(heading)
                .saying(text);
    }
}
