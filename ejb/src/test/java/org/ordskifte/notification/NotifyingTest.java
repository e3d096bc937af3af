package org.ordskifte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ordskifte.document.TextDue;
import org.ordskifte.tenancy.TenantFixture;

/** Each reminder of a text is written once, however often it is found that it is due. */
class NotifyingTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 1);

    private final Notifying notifying = new Notifying();
    private final Written written = new Written();

    /** As the database does it: one for each key. */
    private static final class Written extends Notices {
        private final Set<String> keys = new HashSet<>();
        private final List<Letter> letters = new ArrayList<>();

        @Override
        void add(UUID tenant, String onceKey, UUID consultee, Letter letter, Instant now) {
            if (keys.add(onceKey)) {
                letters.add(letter);
            }
        }
    }

    @BeforeEach
    void open() {
        notifying.notices = written;
        notifying.tenant = TenantFixture.entered();
        notifying.clock = () -> Instant.EPOCH;
    }

    private static TextDue review(String document, int version, LocalDate day, int stage) {
        return new TextDue(
                "REVIEW", stage, day, UUID.randomUUID(), document, "Kodeks", version, "Ejer", "Ejer@o.example");
    }

    @Test
    void a_correction_does_not_bring_the_same_reminder_again() {
        notifying.write(review("kodeks", 2, DAY, 90));
        notifying.write(review("kodeks", 3, DAY, 90));
        assertThat(written.letters).singleElement().satisfies(letter -> {
            assertThat(letter.kind()).isEqualTo("REVIEW_AHEAD");
            assertThat(letter.email()).isEqualTo("ejer@o.example");
            assertThat(letter.words()).containsEntry("version", "2");
        });
    }

    @Test
    void another_stage_day_reason_or_text_is_told_of() {
        notifying.write(review("kodeks", 2, DAY, 90));
        notifying.write(review("kodeks", 2, DAY, 30));
        notifying.write(review("kodeks", 2, DAY.plusDays(1), 90));
        notifying.write(review("gaver", 2, DAY, 90));
        notifying.write(
                new TextDue("EXPIRY", 90, DAY, UUID.randomUUID(), "kodeks", "Kodeks", 2, "Ejer", "ejer@o.example"));
        assertThat(written.letters)
                .extracting(Letter::kind)
                .containsExactly("REVIEW_AHEAD", "REVIEW_AHEAD", "REVIEW_AHEAD", "REVIEW_AHEAD", "EXPIRY_AHEAD");
    }
}
