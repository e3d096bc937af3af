package org.ordskifte.identity.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who belongs where, given where they work and how the units lie. */
class UnitMapTest {

    private final UnitView region = unit("region", null, null);
    private final UnitView staff = unit("stabe", "Stabsfunktionerne", "region");
    private final UnitView pay = unit("loen", null, "stabe");
    private final UnitView below = unit("arkiv", null, "nedlagt");
    private final UnitMap map = new UnitMap(List.of(region, staff, pay, below));

    @Test
    void who_works_in_a_unit_belongs_to_all_above_it_and_to_none_below() {
        assertThat(map.upwards(Set.of("stabe"))).containsExactlyInAnyOrder("stabe", "region");
        assertThat(map.upwards(Set.of("loen", "region"))).containsExactlyInAnyOrder("loen", "stabe", "region");
        assertThat(map.upwards(Set.of())).isEmpty();
    }

    @Test
    void through_a_unit_that_is_closed_nobody_belongs_to_what_is_above() {
        assertThat(map.upwards(Set.of("arkiv"))).containsExactly("arkiv");
        assertThat(map.upwards(Set.of("nedlagt"))).isEmpty();
        assertThat(map.slugs(Set.of(pay.id(), UUID.randomUUID()))).containsExactly("loen");
    }

    @Test
    void a_directory_means_a_unit_by_the_name_it_has_there_and_by_the_slug_where_it_has_none() {
        assertThat(map.named(Set.of(" stabsfunktionerne "))).containsExactly("stabe");
        assertThat(map.named(Set.of("stabe"))).isEmpty();
        assertThat(map.named(Set.of("LOEN", "unknown"))).containsExactly("loen");
    }

    private static UnitView unit(String slug, String directoryName, String parent) {
        return new UnitView(UUID.randomUUID(), slug, slug, directoryName, parent, 0, null, 0);
    }
}
