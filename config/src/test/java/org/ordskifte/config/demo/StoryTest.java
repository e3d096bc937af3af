package org.ordskifte.config.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StoryTest {

    private final List<Duration> shifts = new ArrayList<>();
    private final AtomicInteger resets = new AtomicInteger();

    @Test
    void the_story_is_told_in_order_by_those_who_may() throws Exception {
        try (FakePortal portal = new FakePortal()) {
            tell(portal);
            List<String> asked =
                    portal.asked().stream().map(FakePortal.Asked::toString).toList();

            assertThat(asked).startsWith("operator: POST /tenants");
            assertThat(asked)
                    .containsSubsequence(
                            "elvestad.secretariat: POST /tenants/elvestad/documents",
                            "skargard.secretariat: POST /tenants/skargard/documents/uppforandekod/versions/1/adopt",
                            "vestfjord.lmu-hr.chair: POST /tenants/vestfjord/consultations/gaver-og-habilitet/responses/"
                                    + submitted(asked, "lmu-hr") + "/approve",
                            "vestfjord.secretariat: POST /tenants/vestfjord/consultations/gaver-og-habilitet/conclude",
                            "vestfjord.secretariat: PUT /tenants/vestfjord/consultations/gaver-og-habilitet/stations/3"
                                    + "/outcome",
                            "vestfjord.secretariat: POST /tenants/vestfjord/consultations/kodeks-for-samspil/publish",
                            "vestfjord.hmu-hospital.chair: POST /tenants/vestfjord/consultations/kodeks-for-samspil"
                                    + "/consultees/consultee/forward");
            assertThat(portal.asked())
                    .filteredOn(one -> one.path().endsWith("/submit"))
                    .hasSize(5)
                    .allMatch(FakePortal.Asked::once);
        }
    }

    @Test
    void the_clock_only_goes_forward_and_is_right_in_the_end() {
        try (FakePortal portal = new FakePortal()) {
            tell(portal);
        }
        assertThat(shifts)
                .isNotEmpty()
                .isSortedAccordingTo((a, b) -> Math.abs(a.minus(b).toSeconds()) <= 30 ? 0 : a.compareTo(b));
        assertThat(shifts).allMatch(Duration::isNegative);
        assertThat(resets).hasValue(1);
    }

    @Test
    void an_open_round_is_sent_out_with_its_letter_and_both_documents() throws Exception {
        try (FakePortal portal = new FakePortal()) {
            tell(portal);
            JsonNode round = Manifest.JSON.readTree(portal.asked().stream()
                    .filter(one -> one.path().equals("/tenants/vestfjord/consultations"))
                    .reduce((first, last) -> last)
                    .orElseThrow()
                    .body());

            assertThat(round.get("letter").asText()).isEqualTo("## Frist\n\nBrevets ord.");
            assertThat(round.get("documents").findValuesAsText("document"))
                    .containsExactly("kodeks-for-samspil", "kommunikationsstrategi-for-kodekset");
            assertThat(round.get("deadline").asText()).contains("T12:00:00+0");
            assertThat(round.get("stations").findValuesAsText("name")).hasSize(4);
        }
    }

    private void tell(FakePortal portal) {
        Cast cast = new Cast(portal.baseUrl(), user -> user);
        new DemoContent(Manifest.read(), cast).story().play(shifts::add, resets::incrementAndGet);
    }

    private static String submitted(List<String> asked, String committee) {
        return asked.stream()
                .filter(one -> one.startsWith("vestfjord." + committee) && one.endsWith("/submit"))
                .map(one -> one.replaceAll(".*/responses/([^/]+)/submit", "$1"))
                .findFirst()
                .orElseThrow();
    }
}
