package org.ordskifte.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ordskifte.consultation.RoundView.RoundDocumentView;
import org.ordskifte.consultation.terms.ConsulteeKind;

/** What others are told of those who are asked, and until when they may answer. */
class ConsulteeViewTest {

    private static final Instant NOON = Instant.parse("2027-01-08T11:00:00Z");
    private static final List<TextStanding> TEXTS =
            List.of(new TextStanding("kodeks", "Kodeks", "da", Standing.EXPIRED));
    private static final UUID PARENT = UUID.randomUUID();

    @Test
    void of_a_private_person_others_hear_only_that_there_is_one() {
        ConsulteeView person = asked(ConsulteeKind.PERSON, "Anna Ånd", "anna@example.org");

        assertThat(person.forReaders().name()).isNull();
        assertThat(person.forThoseAsked(attendance(UUID.randomUUID())).name()).isNull();
        assertThat(person.forThoseAsked(attendance(person.id())).name()).isEqualTo("Anna Ånd");
        assertThat(person.forThoseAsked(attendance(PARENT)).name()).isEqualTo("Anna Ånd");
    }

    @ParameterizedTest
    @EnumSource(
            value = ConsulteeKind.class,
            names = {"COMMITTEE", "UNIT", "BODY"})
    void everybody_else_is_told_by_name_and_never_by_address(ConsulteeKind kind) {
        assertThat(asked(kind, "Sprogforeningen", "post@example.org")
                        .forReaders()
                        .name())
                .isEqualTo("Sprogforeningen");
        ConsulteeView unnamed = asked(kind, "post@example.org", "post@example.org");
        assertThat(unnamed.forReaders().name()).isNull();
        assertThat(unnamed.forReaders().email()).isNull();
        assertThat(unnamed.forThoseAsked(attendance(UUID.randomUUID())).name()).isNull();
        assertThat(unnamed.forThoseAsked(attendance(UUID.randomUUID())).email()).isNull();
    }

    @Test
    void its_own_time_is_told_to_itself_and_to_whoever_passed_the_round_on_to_it() {
        ConsulteeView below = asked(ConsulteeKind.COMMITTEE, "LMU HR", null);

        for (UUID concerned : List.of(below.id(), PARENT)) {
            assertThat(below.forThoseAsked(attendance(concerned)).innerDeadline())
                    .isEqualTo(NOON);
            assertThat(below.forThoseAsked(attendance(concerned)).extendedTo()).isEqualTo(NOON);
        }
        ConsulteeView toOthers = below.forThoseAsked(attendance(UUID.randomUUID()));
        assertThat(toOthers.innerDeadline()).isNull();
        assertThat(toOthers.extendedTo()).isNull();
        assertThat(toOthers.standing()).isEqualTo(Standing.INVITED);
    }

    @Test
    void how_it_stands_with_each_text_is_told_to_those_asked_and_not_to_readers() {
        ConsulteeView below = asked(ConsulteeKind.COMMITTEE, "LMU HR", null);

        assertThat(below.forThoseAsked(attendance(UUID.randomUUID())).texts()).isEqualTo(TEXTS);
        assertThat(below.forReaders().texts()).isEmpty();
    }

    @Test
    void the_last_deadline_is_that_of_the_text_that_can_be_answered_longest() {
        Instant later = NOON.plusSeconds(60);
        Instant earlier = NOON.minusSeconds(60);

        assertThat(RoundView.lastDeadline(List.of(text(null), text(later)), NOON))
                .isEqualTo(later);
        assertThat(RoundView.lastDeadline(List.of(text(null), text(earlier)), NOON))
                .isEqualTo(NOON);
        assertThat(RoundView.lastDeadline(List.of(text(earlier)), NOON)).isEqualTo(earlier);
        assertThat(RoundView.lastDeadline(List.of(), NOON)).isEqualTo(NOON);
        assertThat(RoundView.lastDeadline(List.of(text(later)), null)).isNull();
    }

    private static ConsulteeView asked(ConsulteeKind kind, String name, String email) {
        return new ConsulteeView(
                UUID.randomUUID(), kind, null, name, email, PARENT, NOON, NOON, false, Standing.INVITED, TEXTS, 0);
    }

    private static Attendance attendance(UUID consultee) {
        return new Attendance(false, false, false, List.of(new Mandate(consultee, List.of(), true)));
    }

    private static RoundDocumentView text(Instant own) {
        return new RoundDocumentView(UUID.randomUUID(), UUID.randomUUID(), "kodeks", 1, "Kodeks", "da", "00", own);
    }
}
