package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reader says once who they are; what applies to them comes first and says why, and nobody is recognised by it. */
@ExtendWith(Portal.class)
class GroupsIT {

    private static final Visitor SECRETARIAT = ConsultationFixture.SECRETARIAT;
    private static final Visitor ANYBODY = Visitor.anybody();
    private static final Session READER = Session.closed();
    private static final String SEARCH = "/search?tenant=vestfjord&q=tonefald+vrede";

    @Test
    void the_start_page_puts_first_what_applies_to_the_reader_and_says_why() {
        try (GroupFixture group = GroupFixture.chosen()) {
            String slug = group.text().slug();
            String page = READER.get("/vestfjord?for=" + group.slug()).body();
            assertThat(page).contains("Gælder for læsere i " + group.slug());
            int first = page.indexOf("id=\"meant\"");
            int others = page.indexOf("id=\"codes\"");
            assertThat(page.indexOf("/vestfjord/" + slug + "?for=" + group.slug()))
                    .isBetween(first, others);
            assertThat(page.indexOf("href=\"/vestfjord/" + slug, others)).isNegative();
            assertThat(READER.get("/vestfjord").body()).doesNotContain("id=\"meant\"");
        }
    }

    @Test
    void search_puts_it_first_and_says_why() {
        try (GroupFixture group = GroupFixture.chosen()) {
            String slug = group.text().slug();
            GroupFixture.of(UnitFixture.founded()).close();
            ConsultationFixture later = ConsultationFixture.drafted();
            SECRETARIAT
                    .post(later.draft() + "/adopt", Map.of("adoptedOn", "2026-01-14"))
                    .is(200);
            JsonNode best = ANYBODY.get(SEARCH + "&for=" + group.slug())
                    .is(200)
                    .json()
                    .get("hits")
                    .get(0);
            assertThat(best.get("document").asText()).isEqualTo(slug);
            assertThat(best.get("because").asText()).isEqualTo(group.slug());
            assertThat(best.get("score").asDouble()).isBetween(0.0, 100.0);
            ANYBODY.get(SEARCH).is(200).json().get("hits").forEach(hit -> assertThat(hit.has("because"))
                    .isFalse());
            String page = READER.get(SEARCH + "&for=" + group.slug()).body();
            assertThat(page).contains("Gælder for læsere i " + group.slug());
            assertThat(page).contains("tenant=vestfjord&amp;for=" + group.slug());
        }
    }

    @Test
    void a_list_over_rest_begins_with_it_and_an_unknown_group_is_refused() {
        try (GroupFixture group = GroupFixture.chosen()) {
            String slug = group.text().slug();
            JsonNode first = ANYBODY.get("/tenants/vestfjord/documents?for=" + group.slug())
                    .is(200)
                    .items()
                    .get(0);
            assertThat(first.get("slug").asText()).isEqualTo(slug);
            assertThat(first.get("appliesTo"))
                    .extracting(JsonNode::asText)
                    .containsExactly(group.slug(), "eksterne konsulenter");
        }
        ANYBODY.get("/tenants/vestfjord/documents?for=findes-ikke").isRefused(422, "invalid-field");
        ANYBODY.get(SEARCH + "&for=findes-ikke").isRefused(422, "invalid-field");
    }

    @Test
    void what_was_said_goes_along_in_every_link_and_costs_no_cookie_and_no_session() {
        try (GroupFixture group = GroupFixture.chosen()) {
            String slug = group.text().slug();
            HttpResponse<String> page = READER.get("/vestfjord/" + slug + "?for=" + group.slug());
            assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(page.body())
                    .contains("href=\"/vestfjord?for=" + group.slug() + "\"")
                    .contains("<input type=\"hidden\" name=\"for\" value=\"" + group.slug() + "\"/>")
                    .contains("Gælder for læsere i " + group.slug())
                    .contains("eksterne konsulenter")
                    .doesNotContain("/office?for=", ".atom?for=", "/api/v1?for=");
        }
    }

    @Test
    void kept_bytes_are_those_of_the_group_and_of_known_groups_alone() {
        try (GroupFixture one = GroupFixture.chosen();
                GroupFixture other = GroupFixture.chosen()) {
            String path = "/vestfjord/" + one.text().slug();
            String plain = READER.get(path).body();
            for (int again = 0; again < 3; again++) {
                assertThat(READER.get(path + "?for=" + one.slug()).body()).contains("for=" + one.slug());
                assertThat(READER.get(path + "?for=" + other.slug()).body())
                        .contains("for=" + other.slug())
                        .doesNotContain("for=" + one.slug(), "Gælder for læsere i " + one.slug() + "<");
                assertThat(READER.get(path).body()).isEqualTo(plain);
            }
            assertThat(kept(path + "?for=" + one.slug())).isEqualTo("public, no-cache");
            for (String unknown : List.of("?for=findes-ikke", "?for=%22%3E", "?for=" + one.slug() + "&x=1", "?x=1")) {
                HttpResponse<String> page = READER.get(path + unknown);
                assertThat(page.statusCode()).isEqualTo(200);
                assertThat(kept(path + unknown)).as(unknown).isEqualTo("no-cache");
                assertThat(page.body()).doesNotContain("for=findes-ikke", "\">\"");
            }
        }
    }

    @Test
    void what_another_server_calls_a_group_and_that_it_removed_one_shows_on_kept_pages_here() {
        try (GroupFixture group = GroupFixture.chosen()) {
            String page = "/vestfjord/" + group.text().slug();
            assertThat(kept(page)).isEqualTo("public, no-cache");
            assertThat(READER.get(page).body()).contains("læsere i " + group.slug());
            OtherServer.changes(
                    "update reader_group set name = 'teamledere', revision = revision + 1 where slug = ?",
                    group.slug());
            shows(page, body -> body.contains("teamledere") && !body.contains("læsere i " + group.slug()));
            OtherServer.changes("delete from reader_group where slug = ?", group.slug());
            shows(page, body -> !body.contains("teamledere"));
        }
    }

    private static void shows(String path, Predicate<String> what) {
        Patience.until(
                path, Duration.ofSeconds(10), () -> what.test(READER.get(path).body()));
    }

    @Test
    void who_works_in_a_unit_belongs_to_its_groups_in_the_office() {
        UnitFixture unit = UnitFixture.founded();
        unit.enrol("vestfjord.lmu-hr.member");
        try (GroupFixture group = GroupFixture.of(unit)) {
            group.text();
            String why = "Gælder for læsere i " + group.slug();
            Session colleague = Session.of("vestfjord.lmu-hr.member");
            Session other = Session.of("vestfjord.lmu-syd.member");
            for (String page : List.of("", "/search?q=tonefald+vrede")) {
                assertThat(colleague.get("/vestfjord/office" + page).body()).contains(why);
                assertThat(other.get("/vestfjord/office" + page).body()).doesNotContain(why);
            }
        }
    }

    @Test
    void a_group_that_is_removed_is_gone_from_texts_pages_and_search() {
        GroupFixture group = GroupFixture.chosen();
        String slug = group.text().slug();
        group.close();
        assertThat(SECRETARIAT
                        .get("/tenants/vestfjord/documents/" + slug)
                        .is(200)
                        .json()
                        .get("appliesTo"))
                .extracting(JsonNode::asText)
                .containsExactly("eksterne konsulenter");
        assertThat(READER.get("/vestfjord?for=" + group.slug()).body()).doesNotContain("id=\"meant\"");
        ANYBODY.get(SEARCH + "&for=" + group.slug()).isRefused(422, "invalid-field");
    }

    @Test
    void the_administrator_keeps_the_groups_and_how_units_make_them_is_internal() {
        UnitFixture unit = UnitFixture.founded();
        try (GroupFixture group = GroupFixture.of(unit)) {
            Visitor colleague = Visitor.called("vestfjord.lmu-hr.member");
            colleague
                    .post("/tenants/vestfjord/groups", GroupFixture.words("egen"))
                    .is(403);
            colleague
                    .put(group.address(), GroupFixture.words(group.slug()), "*")
                    .is(403);
            SECRETARIAT
                    .put(group.address(), GroupFixture.words(group.slug()), "\"7\"")
                    .isRefused(412, "stale");
            SECRETARIAT
                    .post("/tenants/vestfjord/groups", GroupFixture.words(group.slug()))
                    .isRefused(409, "slug-taken");
            Map<String, Object> wrong = GroupFixture.words(ConsultationFixture.fresh("g"));
            wrong.put("units", List.of("findes-ikke"));
            SECRETARIAT.post("/tenants/vestfjord/groups", wrong).isRefused(422, "invalid-field");
            Visitor.called("skargard.secretariat")
                    .put(group.address(), GroupFixture.words(group.slug()), "*")
                    .is(404);
            assertThat(ANYBODY.get("/tenants/vestfjord/groups?size=100").body()).doesNotContain(unit.slug());
            assertThat(colleague.get("/tenants/vestfjord/groups?size=100").body())
                    .contains(unit.slug());
        }
    }

    private static String kept(String path) {
        return READER.get(path).headers().firstValue("Cache-Control").orElse("");
    }
}
