package org.ordskifte.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.ordskifte.document.VersionView.Standing;

/** Whatever is stated of versions and whatever is not, they stand in one order. */
class ValidityOrderTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final LocalDate FIRST = LocalDate.parse("2025-01-01");

    private static VersionFixture version(int number) {
        return VersionFixture.version(number).published("2026-01-0" + number + "T09:00:00Z");
    }

    private static Validity of(VersionFixture... versions) {
        return new Validity(List.of(versions).stream().map(VersionFixture::head).toList(), ZONE);
    }

    @Test
    void an_undated_text_had_begun_when_a_later_one_began_and_so_gives_way_to_one_that_began_after_both() {
        Validity validity =
                of(version(1).from("2025-06-01"), version(2), version(3).adopted("2025-01-01"));
        LocalDate day = LocalDate.parse("2026-02-01");
        assertThat(validity.on(day, null).version()).map(VersionHead::number).contains(1);
        assertThat(standings(validity, day))
                .containsExactly(Standing.IN_FORCE, Standing.SUPERSEDED, Standing.SUPERSEDED);
        assertThat(validity.supersededFrom(validity.versions().get(0))).isEmpty();
        assertThat(validity.supersededFrom(validity.versions().get(1))).contains(FIRST);
        assertThat(validity.supersededFrom(validity.versions().get(2))).contains(LocalDate.parse("2025-06-01"));
    }

    @Test
    void alone_with_an_earlier_one_it_counts_from_the_day_it_was_shown_here() {
        Validity validity = of(version(1).from("2025-06-01"), version(2));
        assertThat(validity.on(LocalDate.parse("2026-02-01"), null).version())
                .map(VersionHead::number)
                .contains(2);
        assertThat(validity.on(LocalDate.parse("2026-01-01"), null).version())
                .map(VersionHead::number)
                .contains(1);
    }

    private static List<Standing> standings(Validity validity, LocalDate day) {
        return validity.versions().stream()
                .map(one -> validity.standing(one, day))
                .toList();
    }

    @Test
    void of_any_three_the_order_is_total_and_transitive() {
        tries(validity -> {
            Comparator<VersionHead> order = validity.order(validity.versions());
            for (VersionHead a : validity.versions()) {
                for (VersionHead b : validity.versions()) {
                    assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
                    assertThat(order.compare(a, b) == 0).isEqualTo(a.number() == b.number());
                    for (VersionHead c : validity.versions()) {
                        if (order.compare(a, b) > 0 && order.compare(b, c) > 0) {
                            assertThat(order.compare(a, c))
                                    .as("%s", said(validity))
                                    .isPositive();
                        }
                    }
                }
            }
        });
    }

    @Test
    void one_version_is_in_force_however_they_are_listed_and_nothing_has_taken_its_place() {
        tries(validity -> {
            for (int days = -20; days < 420; days += 7) {
                LocalDate day = FIRST.plusDays(days);
                List<VersionHead> turned = new ArrayList<>(validity.versions());
                Collections.reverse(turned);
                var inForce = validity.on(day, null).version();
                assertThat(new Validity(turned, ZONE).on(day, null).version()).isEqualTo(inForce);
                assertThat(standings(validity, day).stream().filter(Standing.IN_FORCE::equals))
                        .hasSize(inForce.isPresent() ? 1 : 0);
                inForce.flatMap(validity::supersededFrom)
                        .ifPresent(from ->
                                assertThat(from).as("%s", said(validity)).isAfter(day));
            }
        });
    }

    @Test
    void where_all_state_their_day_the_latest_begun_applies_and_an_undated_one_never_where_a_later_one_has_begun() {
        tries(validity -> {
            LocalDate end = LocalDate.parse("2027-01-01");
            VersionHead inForce = validity.on(end, null).version().orElseThrow();
            if (validity.versions().stream().allMatch(one -> one.validFrom() != null && one.correctionOf() == null)) {
                assertThat(inForce)
                        .isEqualTo(Collections.max(
                                validity.versions(),
                                Comparator.comparing(VersionHead::validFrom).thenComparing(VersionHead::number)));
            }
            if (inForce.validFrom() == null && inForce.adoptedOn() == null && inForce.correctionOf() == null) {
                assertThat(validity.versions().stream().filter(one -> one.correctionOf() == null))
                        .allMatch(one -> one.number() <= inForce.number());
            }
        });
    }

    private static String said(Validity validity) {
        return String.join(
                ", ",
                validity.versions().stream()
                        .map(one -> one.number() + " from " + one.validFrom() + " adopted " + one.adoptedOn()
                                + " correcting " + one.correctionOf())
                        .toList());
    }

    /** Three versions, of which each states its first day, its adoption, or neither, and may correct an earlier one. */
    private static void tries(Consumer<Validity> holds) {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            List<VersionHead> versions = new ArrayList<>();
            for (int number = 1; number <= 3; number++) {
                VersionFixture one = version(number);
                String day = FIRST.plusDays(random.nextInt(12) * 30L).toString();
                switch (random.nextInt(3)) {
                    case 0 -> one.from(day);
                    case 1 -> one.adopted(day);
                    default -> one.correcting(number > 1 && random.nextInt(3) == 0 ? number - 1 : null);
                }
                versions.add(one.head());
            }
            holds.accept(new Validity(versions, ZONE));
        }
    }
}
