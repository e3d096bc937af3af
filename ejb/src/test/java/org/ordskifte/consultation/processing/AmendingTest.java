package org.ordskifte.consultation.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ordskifte.document.ClauseFixture;
import org.ordskifte.document.ClauseView;

class AmendingTest {

    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();

    private static ClauseView clause(UUID id, String heading, String text) {
        return ClauseFixture.clause().identified(id).headed(heading).saying(text);
    }

    @Test
    void only_the_clauses_with_other_words_were_changed() {
        List<ClauseView> proposed =
                List.of(clause(FIRST, "Formål", "Vi taler pænt."), clause(SECOND, null, "Vi svarer på fem dage."));
        List<ClauseView> adopted =
                List.of(clause(FIRST, "Formål", "Vi taler pænt."), clause(SECOND, null, "Vi svarer på tre dage."));
        assertThat(Amending.changed(proposed, adopted)).containsExactly(adopted.get(1));
        assertThat(Amending.changed(proposed, proposed)).isEmpty();
    }

    @Test
    void another_heading_is_a_change_too() {
        List<ClauseView> proposed = List.of(clause(FIRST, "Formål", "Vi taler pænt."));
        List<ClauseView> adopted = List.of(clause(FIRST, "Hvorfor", "Vi taler pænt."));
        assertThat(Amending.changed(proposed, adopted)).isEqualTo(adopted);
    }
}
