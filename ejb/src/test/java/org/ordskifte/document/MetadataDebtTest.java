package org.ordskifte.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is not said is found where readers look for it, and nowhere else. */
class MetadataDebtTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static DocumentHead document(String owner) {
        return DocumentFixture.code().owned(owner).head();
    }

    private static VersionHead version(int number, VersionState state, LocalDate reviewBy, boolean asPrinted) {
        return VersionFixture.version(number)
                .in(state)
                .decided(TODAY)
                .reviewed(reviewBy)
                .printed(asPrinted)
                .head();
    }

    private static MetadataDebt debt(DocumentHead head, VersionHead inForce, VersionHead... versions) {
        DocumentView view =
                new DocumentView(head, TODAY, Validity.Status.IN_FORCE, inForce, List.of(versions), null, null);
        return MetadataDebt.of(view, TODAY, false);
    }

    @Test
    void until_further_notice_is_said_by_a_decision_but_not_by_a_printed_text() {
        VersionHead decided = version(1, VersionState.ADOPTED, TODAY, false);
        VersionHead printed = version(1, VersionState.ADOPTED, TODAY, true);
        assertThat(debt(document("Ejer"), decided, decided).missing()).isEmpty();
        assertThat(debt(document("Ejer"), printed, printed).missing()).containsExactly(Missing.VALID_TO);
    }

    @Test
    void a_review_is_overdue_from_the_day_after() {
        VersionHead due = version(1, VersionState.ADOPTED, TODAY.minusDays(1), false);
        assertThat(debt(document("Ejer"), due, due).missing()).containsExactly(Missing.REVIEW_OVERDUE);
    }

    @Test
    void where_nothing_is_in_force_the_newest_counts_that_is_not_withdrawn() {
        VersionHead draft = version(2, VersionState.DRAFT, null, false);
        VersionHead gone = version(3, VersionState.WITHDRAWN, TODAY, false);
        MetadataDebt debt = debt(document("Ejer"), null, version(1, VersionState.REPEALED, TODAY, false), draft, gone);
        assertThat(debt.version()).isEqualTo(2);
        assertThat(debt.inForce()).isFalse();
        assertThat(debt.missing()).containsExactly(Missing.REVIEW_BY);
    }

    @Test
    void a_document_without_a_version_lacks_only_what_is_said_of_documents() {
        MetadataDebt debt = debt(document(" "), null);
        assertThat(debt.version()).isNull();
        assertThat(debt.missing()).containsExactly(Missing.OWNER);
    }

    @Test
    void a_decision_tells_what_will_not_be_stated_before_it_is_taken() {
        Adoption decision = new Adoption("Rådet", null, TODAY, null, null, "26/1", null, true, List.of());
        assertThat(MetadataDebt.of(document(null), decision))
                .containsExactly(
                        Missing.ADOPTED_ON, Missing.REFERENCE, Missing.VALID_TO, Missing.REVIEW_BY, Missing.OWNER);
    }
}
