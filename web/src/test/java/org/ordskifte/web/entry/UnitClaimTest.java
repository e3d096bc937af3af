package org.ordskifte.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a token may say of the units somebody works in, and for whom it counts. */
class UnitClaimTest {

    private static final Set<String> ONE = Set.of("vestfjord");
    private static final Set<String> TWO = Set.of("vestfjord", "almstad");

    @Test
    void a_single_name_a_list_and_the_paths_of_groups_are_understood() {
        assertThat(UnitClaim.read("HR", ONE)).isEqualTo(Map.of("vestfjord", Set.of("HR")));
        assertThat(UnitClaim.read(List.of("HR", " Løn ", ""), ONE)).isEqualTo(Map.of("vestfjord", Set.of("HR", "Løn")));
        assertThat(UnitClaim.read(List.of("/HR"), ONE)).isEqualTo(Map.of("vestfjord", Set.of("HR")));
    }

    @Test
    void names_without_an_organization_open_nothing_for_somebody_of_two_authorities() {
        assertThat(UnitClaim.read(List.of("HR"), TWO)).isEmpty();
        assertThat(UnitClaim.read(List.of("HR"), Set.of())).isEmpty();
    }

    @Test
    void names_under_an_organization_count_for_that_one_alone() {
        assertThat(UnitClaim.read(Map.of("vestfjord", List.of("HR"), "almstad", "Skola"), TWO))
                .isEqualTo(Map.of("vestfjord", Set.of("HR"), "almstad", Set.of("Skola")));
        assertThat(UnitClaim.read(Map.of("elvestad", List.of("HR")), TWO)).isEmpty();
    }

    @Test
    void a_token_that_says_nothing_says_nothing() {
        assertThat(UnitClaim.read(null, ONE)).isEmpty();
    }
}
