package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Employees confirm what they have read, and who sees it is the authority's written rule. */
@ExtendWith(Portal.class)
class ReadConfirmationsIT {

    private static final Visitor SECRETARIAT = ConsultationFixture.SECRETARIAT;
    private static final String ANE = "vestfjord.lmu-hr.member";
    private static final String BO = "vestfjord.lmu-hr.vice";
    private static final Visitor READER = Visitor.called(ANE);
    private static final Visitor COLLEAGUE = Visitor.called(BO);
    private static final Visitor OUTSIDE = Visitor.called("vestfjord.lmu-syd.member");

    @BeforeEach
    void agree() {
        ReadingFixture.agree();
    }

    private final Instant begun = Instant.now().minusSeconds(1);

    @Test
    void confirmations_are_off_at_first_and_switched_on_with_a_discussion_and_a_written_rule() {
        Visitor other = Visitor.called("skargard.secretariat");
        String rule = "/tenants/skargard/reading-rule";
        assertThat(other.get(rule).is(200).json().get("on").asBoolean()).isFalse();
        other.put("/tenants/skargard/documents/uppforandekod/versions/2/readings/call", Map.of(), "*")
                .isRefused(409, "reading-off");
        other.put(rule, Map.of("rule", "Regel", "seenBy", List.of()), "*").is(422);
        other.put(rule, Map.of("discussedOn", "2026-01-12", "seenBy", List.of()), "*")
                .is(422);
        other.put(rule, Map.of("discussedOn", "2199-01-01", "rule", "Regel", "seenBy", List.of()), "*")
                .isRefused(422, "invalid-field");
        Visitor.called("skargard.employee")
                .put(rule, Map.of("discussedOn", "2026-01-12", "rule", "Regel", "seenBy", List.of()), "*")
                .is(403);
        JsonNode said = SECRETARIAT.get(ReadingFixture.RULE).is(200).json();
        assertThat(said.get("on").asBoolean()).isTrue();
        assertThat(said.get("discussedOn").asText()).isEqualTo("2026-01-12");
        assertThat(said.get("rule").asText()).startsWith("Drøftet i RMU");
    }

    @Test
    void of_those_who_switch_it_on_at_once_the_last_one_holds() {
        Visitor other = Visitor.called("ostkust.secretariat");
        String rule = "/tenants/ostkust/reading-rule";
        List<CompletableFuture<Answer>> answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> other.put(
                        rule, Map.of("discussedOn", "2026-01-12", "rule", "Regel " + i, "seenBy", List.of()), "*")))
                .toList();
        List<String> rules = answers.stream()
                .map(answer -> answer.join().is(200).text("rule"))
                .toList();
        assertThat(rules).doesNotHaveDuplicates().contains(other.get(rule).text("rule"));
        other.send("DELETE", rule, null, Map.of("If-Match", "*")).is(204);
        assertThat(other.get(rule).json().get("on").asBoolean()).isFalse();
    }

    @Test
    void only_those_concerned_are_asked() {
        ReadingFixture asked = ReadingFixture.asked(ANE);
        assertThat(READER.get(asked.readings(1)).is(200).json().get("open").asBoolean())
                .isTrue();
        OUTSIDE.get(asked.readings(1)).is(404);
        OUTSIDE.post(asked.readings(1), Map.of()).is(404);
        assertThat(SECRETARIAT.get(asked.readings(1)).is(200).json().get("open").asBoolean())
                .isFalse();
        SECRETARIAT.post(asked.readings(1), Map.of()).isRefused(409, "not-concerned");
        Visitor.anybody().get(asked.readings(1)).is(404);
        Visitor.called("skargard.employee").get(asked.readings(1)).is(404);
        assertThat(desk(ANE)).contains("/documents/" + asked.text().slug() + "/1/read");
        assertThat(desk("vestfjord.lmu-syd.member")).doesNotContain(asked.text().slug());
    }

    @Test
    void a_text_that_applies_to_a_group_concerns_its_members_alone() {
        UnitFixture unit = UnitFixture.founded();
        unit.enrol(ANE);
        try (GroupFixture group = GroupFixture.of(unit)) {
            ConsultationFixture text = group.text();
            String readings = text.document() + "/versions/1/readings";
            SECRETARIAT.put(readings + "/call", Map.of(), "*").is(200);
            READER.post(readings, Map.of()).is(201);
            COLLEAGUE.post(readings, Map.of()).isRefused(409, "not-concerned");
        }
    }

    @Test
    void the_next_version_asks_only_for_what_changed() {
        ReadingFixture asked = ReadingFixture.asked(ANE);
        assertThat(READER.get(asked.readings(1)).json().get("clauses")).hasSize(3);
        READER.post(asked.readings(1), Map.of()).is(201);
        READER.post(asked.readings(1), Map.of()).is(201);
        assertThat(READER.get(asked.readings(1)).json().has("confirmedAt")).isTrue();
        int next = asked.adoptNext("Vi svarer altid venligt.");
        READER.get(asked.readings(next)).isRefused(409, "not-asked");
        SECRETARIAT.put(asked.readings(next) + "/call", Map.of(), "*").is(200);
        JsonNode toRead = READER.get(asked.readings(next)).is(200).json();
        assertThat(toRead.get("since").asInt()).isEqualTo(1);
        assertThat(toRead.get("clauses")).hasSize(1);
        assertThat(toRead.get("clauses").get(0).get("heading").asText()).isEqualTo("Tonefald");
        READER.post(asked.readings(next), Map.of()).is(201);
    }

    @Test
    void a_version_in_which_nothing_changed_wipes_no_confirmation() {
        ReadingFixture asked = ReadingFixture.asked(ANE);
        READER.post(asked.readings(1), Map.of()).is(201);
        int same = asked.adoptNext(asked.unit().tone());
        SECRETARIAT.put(asked.readings(same) + "/call", Map.of(), "*").is(200);
        JsonNode toRead = READER.get(asked.readings(same)).is(200).json();
        assertThat(toRead.get("clauses")).isEmpty();
        assertThat(toRead.get("open").asBoolean()).isFalse();
        assertThat(toRead.has("confirmedAt")).isTrue();
        assertThat(desk(ANE)).doesNotContain(asked.text().slug() + "/" + same + "/read");
    }

    @Test
    void a_correction_asks_nobody_and_leaves_confirmations_as_they_are() {
        ReadingFixture asked = ReadingFixture.asked(ANE, BO);
        READER.post(asked.readings(1), Map.of()).is(201);
        int corrected = asked.correct("Vi bruger borgernes egne ord, hvor vi kan.");
        SECRETARIAT.put(asked.readings(corrected) + "/call", Map.of(), "*").isRefused(409, "editorial-version");
        assertThat(READER.get(asked.readings(1)).json().get("clauses")).isEmpty();
        COLLEAGUE.post(asked.readings(1), Map.of()).isRefused(412, "stale");
        assertThat(COLLEAGUE.get(asked.readings(1)).json().get("version").asInt())
                .isEqualTo(corrected);
        COLLEAGUE.post(asked.readings(corrected), Map.of()).is(201);
        int next = asked.adoptNext("Vi svarer altid.");
        SECRETARIAT.put(asked.readings(next) + "/call", Map.of(), "*").is(200);
        assertThat(READER.get(asked.readings(next)).json().get("clauses")).hasSize(1);
    }

    @Test
    void single_people_are_seen_as_the_written_rule_says_and_by_nobody_else() {
        ReadingFixture asked = ReadingFixture.asked(ANE, BO);
        READER.post(asked.readings(1), Map.of()).is(201);
        String people = asked.readings(1) + "/people";
        SECRETARIAT.get(people).is(403);
        ReadingFixture.agree("SECRETARIAT");
        SECRETARIAT.get(people).is(403);
        ReadingFixture seen = ReadingFixture.asked(ANE, BO);
        READER.post(seen.readings(1), Map.of()).is(201);
        List<JsonNode> all =
                SECRETARIAT.get(seen.readings(1) + "/people").is(200).items();
        assertThat(all)
                .hasSize(2)
                .filteredOn(one -> one.get("confirmed").asBoolean())
                .hasSize(1);
        READER.get(seen.readings(1) + "/people").is(403);
        READER.get(seen.readings(1) + "/figures").is(403);
        assertThat(trail()).contains("reading-status-seen");
        assertThat(SECRETARIAT.get(seen.readings(1) + "/sheet.csv").is(200).body())
                .contains("name,unit,confirmed");
        ReadingFixture.agree();
        SECRETARIAT.get(seen.readings(1) + "/people").is(403);
        assertThat(SECRETARIAT.get(seen.readings(1) + "/sheet.csv").is(200).body())
                .contains("unit,concerned,confirmed")
                .doesNotContain(ANE, BO);
    }

    @Test
    void a_unit_of_fewer_than_five_has_no_figure_and_no_total_gives_it_away() {
        ReadingFixture asked = ReadingFixture.asked(ANE, BO);
        READER.post(asked.readings(1), Map.of()).is(201);
        JsonNode few = SECRETARIAT.get(asked.readings(1) + "/figures").is(200).json();
        assertThat(few.get("units").get(0).has("concerned")).isFalse();
        assertThat(few.has("confirmed")).isFalse();
        for (String name : List.of("Rengøring A", "Rengøring B", "Rengøring C")) {
            SECRETARIAT
                    .post(asked.unit().address() + "/members", Map.of("name", name))
                    .is(201);
        }
        JsonNode enough =
                SECRETARIAT.get(asked.readings(1) + "/figures").is(200).json();
        assertThat(enough.get("units").get(0).get("concerned").asInt()).isEqualTo(5);
        assertThat(enough.get("units").get(0).get("confirmed").asInt()).isEqualTo(1);
    }

    @Test
    void staff_without_e_mail_sign_a_list_that_their_manager_registers() {
        ReadingFixture asked = ReadingFixture.asked();
        String manager = "vestfjord.lmu-nord.chair";
        SECRETARIAT
                .post(
                        asked.unit().address() + "/members",
                        Map.of("email", manager + "@demo.ordskifte.example", "manager", true))
                .is(201);
        String cleaner = SECRETARIAT
                .post(asked.unit().address() + "/members", Map.of("name", "Rengøring A"))
                .is(201)
                .text("id");
        String list = asked.readings(1) + "/list";
        Visitor led = Visitor.called(manager);
        List<JsonNode> signers = led.get(list).is(200).items();
        assertThat(signers).hasSize(1);
        assertThat(signers.get(0).has("confirmed")).as("the rule says nobody").isFalse();
        led.post(list, Map.of("members", List.of(cleaner), "readOn", "2199-01-01"))
                .isRefused(422, "invalid-field");
        led.post(list, Map.of("members", List.of(cleaner), "readOn", "2020-01-01"))
                .isRefused(422, "invalid-field");
        led.post(list, Map.of("members", List.of("00000000-0000-0000-0000-000000000001")))
                .isRefused(422, "invalid-field");
        led.post(list, Map.of("members", List.of(cleaner))).is(200);
        led.post(list, Map.of("members", List.of(cleaner))).is(200);
        OUTSIDE.get(list).is(404);
        READER.get(list).is(404);
        Visitor.called("vestfjord.employee")
                .post(list, Map.of("members", List.of(cleaner)))
                .is(404);
        led.get(asked.readings(1) + "/people").is(403);
        ReadingFixture.agree("MANAGERS");
        led.get(asked.readings(1) + "/people").is(403);
        SECRETARIAT
                .send("DELETE", asked.readings(1) + "/call", null, Map.of("If-Match", "*"))
                .is(200);
        SECRETARIAT.put(asked.readings(1) + "/call", Map.of(), "*").is(200);
        List<JsonNode> people = led.get(asked.readings(1) + "/people").is(200).items();
        assertThat(people)
                .filteredOn(one -> one.get("name").asText().equals("Rengøring A"))
                .singleElement()
                .satisfies(one -> assertThat(one.get("onPaper").asBoolean()).isTrue());
        SECRETARIAT.get(asked.readings(1) + "/people").is(403);
    }

    @Test
    void who_leaves_the_unit_is_asked_no_more_and_counted_no_more_and_their_confirmation_is_kept() {
        ReadingFixture.agree("SECRETARIAT");
        ReadingFixture asked = ReadingFixture.asked(BO);
        String member = asked.unit().enrol(ANE);
        READER.post(asked.readings(1), Map.of()).is(201);
        assertThat(SECRETARIAT.get(asked.readings(1) + "/people").items()).hasSize(2);
        asked.unit().end(member);
        READER.get(asked.readings(1)).is(404);
        assertThat(SECRETARIAT.get(asked.readings(1) + "/people").items()).hasSize(1);
        assertThat(SECRETARIAT.get(asked.readings(1) + "/figures").body()).doesNotContain("directory\":[{");
        asked.unit().enrol(ANE);
        assertThat(READER.get(asked.readings(1)).is(200).json().has("confirmedAt"))
                .isTrue();
    }

    @Test
    void who_confirmed_stands_in_no_trail() {
        ReadingFixture asked = ReadingFixture.asked(ANE);
        READER.post(asked.readings(1), Map.of()).is(201);
        assertThat(trail()).contains("reading-asked").doesNotContain("reading-confirmed");
    }

    @Test
    void what_is_no_longer_asked_takes_no_confirmation() {
        ReadingFixture asked = ReadingFixture.asked(ANE);
        SECRETARIAT
                .send("DELETE", asked.readings(1) + "/call", null, Map.of("If-Match", "*"))
                .is(200);
        READER.post(asked.readings(1), Map.of()).isRefused(409, "not-asked");
        READER.put(asked.readings(1) + "/call", Map.of(), "*").is(403);
        ReadingFixture superseded = ReadingFixture.asked(ANE);
        superseded.adoptNext("Vi svarer altid venligt.");
        READER.post(superseded.readings(1), Map.of()).isRefused(409, "not-asked");
    }

    /** What was written down since the test began. */
    private String trail() {
        return SECRETARIAT
                .get("/tenants/vestfjord/audit?size=200&from=" + begun)
                .is(200)
                .body();
    }

    private static String desk(String user) {
        return Session.of(user).get("/vestfjord/office").body();
    }
}
