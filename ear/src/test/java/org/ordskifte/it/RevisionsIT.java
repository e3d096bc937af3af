package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;
import static org.ordskifte.it.ConsultationFixture.seat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever has not seen the latest state changes nothing, and every tag that is asked for can be read somewhere. */
@ExtendWith(Portal.class)
class RevisionsIT {

    private static final Map<String, String> STALE = Map.of("If-Match", "\"4711\"");

    @Test
    void who_has_not_seen_the_round_as_it_is_asks_nobody_passes_nothing_on_and_begins_no_answer() {
        ConsultationFixture round = ConsultationFixture.drafted()
                .published(Map.of("consultees", List.of(Map.of("committee", "hmu-stabe"))));
        Visitor chair = seat("hmu-stabe", "chair");
        String consultee = round.round() + "/consultees/"
                + SECRETARIAT
                        .get(round.round() + "/consultees")
                        .items()
                        .get(0)
                        .get("id")
                        .asText();
        SECRETARIAT
                .post(round.round() + "/consultees", Map.of("committee", "lmu-nord"), STALE)
                .isRefused(412, "stale");
        chair.post(consultee + "/forward", Map.of("committees", List.of("lmu-hr")), STALE)
                .isRefused(412, "stale");
        chair.post(consultee + "/decline", Map.of(), STALE).isRefused(412, "stale");
        chair.post(round.round() + "/responses", Map.of("committee", "hmu-stabe"), STALE)
                .isRefused(412, "stale");
        String seen = chair.get(round.round()).is(200).header("ETag");
        chair.post(round.round() + "/responses", Map.of("committee", "hmu-stabe"), Map.of("If-Match", seen))
                .is(201);
    }

    @Test
    void the_tag_of_a_remark_is_the_one_its_outcome_is_changed_by() {
        ConsultationFixture round = ConsultationFixture.drafted().published(Map.of("approval", "NONE"));
        seat("lmu-hr", "secretary").submit(round.answeredBy("lmu-hr")).is(201);
        String remark = round.round() + "/remarks/"
                + SECRETARIAT
                        .get(round.round() + "/remarks")
                        .items()
                        .get(0)
                        .get("id")
                        .asText();
        String seen = SECRETARIAT.get(remark).is(200).header("ETag");
        Map<String, Object> noted = Map.of("outcome", "NOTED", "reason", "Taget til efterretning.");
        String decided =
                SECRETARIAT.put(remark + "/outcome", noted, seen).is(200).header("ETag");
        assertThat(SECRETARIAT.get(remark).header("ETag")).isEqualTo(decided).isNotEqualTo(seen);
        SECRETARIAT.put(remark + "/outcome", noted, seen).isRefused(412, "stale");
    }

    @Test
    void a_rule_on_confirmations_and_what_is_asked_under_it_are_changed_by_those_who_saw_them() {
        ReadingFixture.agree();
        ReadingFixture asked = ReadingFixture.asked();
        String call = asked.readings(1) + "/call";
        String version = asked.text().draft();
        SECRETARIAT.send("DELETE", call, null, Map.of()).isRefused(428, "missing-precondition");
        SECRETARIAT.send("DELETE", call, null, STALE).isRefused(412, "stale");
        String seen = SECRETARIAT.get(version).header("ETag");
        assertThat(SECRETARIAT
                        .send("DELETE", call, null, Map.of("If-Match", seen))
                        .is(200)
                        .header("ETag"))
                .isEqualTo(seen);
        SECRETARIAT.put(call, Map.of(), "\"4711\"").isRefused(412, "stale");

        String rule = ReadingFixture.RULE;
        JsonNode standing = SECRETARIAT.get(rule).is(200).json();
        String tag = SECRETARIAT.get(rule).header("ETag");
        Map<String, Object> other =
                Map.of("discussedOn", "2026-01-12", "rule", standing.get("rule").asText(), "seenBy", List.of());
        SECRETARIAT.send("PUT", rule, other, Map.of()).isRefused(428, "missing-precondition");
        String next = SECRETARIAT.put(rule, other, tag).is(200).header("ETag");
        assertThat(next).isNotEqualTo(tag);
        SECRETARIAT.put(rule, other, tag).isRefused(412, "stale");
        SECRETARIAT.send("DELETE", rule, null, Map.of()).isRefused(428, "missing-precondition");
        SECRETARIAT.send("DELETE", rule, null, Map.of("If-Match", tag)).isRefused(412, "stale");
    }

    @Test
    void lists_of_people_come_in_pages() {
        ReadingFixture.agree("SECRETARIAT");
        ReadingFixture asked = ReadingFixture.asked("vestfjord.lmu-hr.member", "vestfjord.lmu-nord.member");
        JsonNode page = SECRETARIAT
                .get(asked.readings(1) + "/people?size=1&page=1")
                .is(200)
                .json();
        assertThat(page.get("items")).hasSize(1);
        assertThat(page.get("total").asInt()).isEqualTo(2);
        assertThat(SECRETARIAT.get(asked.readings(1) + "/list").is(200).json().has("total"))
                .isTrue();
    }

    @Test
    void hits_are_counted_and_a_heading_that_answers_alone_is_shown_with_its_mark() {
        JsonNode found = Visitor.anybody()
                .get("/search?q=gaver&tenant=vestfjord")
                .is(200)
                .json();
        assertThat(found.at("/facets/kind")).isNotEmpty();
        assertThat(found.get("hits"))
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.get("snippet").asText()).contains("<mark>"));
        assertThat(Visitor.anybody()
                        .get("/search?q=gaver&tenant=vestfjord&facets=false")
                        .is(200)
                        .json()
                        .get("facets"))
                .isEmpty();
    }

    @Test
    void a_feed_says_what_happened_last_and_whose_it_is() {
        ConsultationFixture round = ConsultationFixture.drafted().published(Map.of());
        String feed = "/vestfjord/" + round.slug() + "/feed.atom";
        assertThat(Surfaces.fetch(feed, null).statusCode())
                .as("asked about, not adopted")
                .isEqualTo(200);
        assertThat(Surfaces.read(feed, null)).doesNotContain("<entry>").contains("<name>Region Vestfjord</name>");
        SECRETARIAT
                .post(
                        round.round() + "/extend",
                        Map.of("deadline", ConsultationFixture.local(ConsultationFixture.noon(9)), "reason", "Ferie."))
                .is(200);
        assertThat(Surfaces.read("/vestfjord/feed.atom", null)).contains("Fristen er forlænget. Frist: ");

        ConsultationFixture text = ConsultationFixture.drafted();
        SECRETARIAT.post(text.draft() + "/adopt", Map.of()).is(200);
        String own = "/vestfjord/" + text.slug() + "/feed.atom";
        assertThat(Surfaces.read(own, null)).contains("<summary>Udgave 1 er offentliggjort.</summary>");
        SECRETARIAT.post(text.draft() + "/repeal", Map.of("from", "2026-01-12")).is(200);
        assertThat(Surfaces.read(own, null)).contains("<summary>Ophævet fra 12. januar 2026.</summary>");
        assertThat(Visitor.anybody().get(TENANT + "/documents/findes-ikke").status())
                .isEqualTo(404);
    }
}
