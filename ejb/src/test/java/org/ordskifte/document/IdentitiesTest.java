package org.ordskifte.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ordskifte.shared.Refusal;

class IdentitiesTest {

    private static final UUID OURS = UUID.randomUUID();
    private static final UUID SHOWN = UUID.randomUUID();
    private static final UUID STRANGE = UUID.randomUUID();

    @Test
    void a_clause_without_identity_gets_a_new_one() {
        Identities written = Identities.written(Set.of(OURS));
        UUID settled = written.settle(null);
        assertThat(written.isNew(settled)).isTrue();
        assertThat(written.settle(null)).isNotEqualTo(settled);
    }

    @Test
    void the_document_s_own_identity_is_kept() {
        Identities written = Identities.written(Set.of(OURS));
        assertThat(written.settle(OURS)).isEqualTo(OURS);
        assertThat(written.isNew(OURS)).isFalse();
    }

    @Test
    void a_writer_cannot_claim_an_identity() {
        assertThatThrownBy(() -> Identities.written(Set.of(OURS)).settle(STRANGE))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_clause_of_a_file_keeps_what_the_preview_showed_unless_somebody_has_it() {
        Identities read = Identities.read(Set.of(OURS), Set.of(SHOWN));
        assertThat(read.settle(SHOWN)).isEqualTo(SHOWN);
        assertThat(read.isNew(SHOWN)).isTrue();
        assertThat(read.settle(OURS)).isEqualTo(OURS);
        assertThat(read.settle(STRANGE)).isNotEqualTo(STRANGE);
    }
}
