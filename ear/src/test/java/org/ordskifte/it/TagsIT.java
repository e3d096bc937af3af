package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;
import static org.ordskifte.it.ConsultationFixture.ZONE;
import static org.ordskifte.it.ConsultationFixture.seat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What has not changed is not sent again, what time alone has changed is, and a change asks for the state, not for the hour. */
@ExtendWith(Portal.class)
class TagsIT {

    @Test
    void a_deadline_that_passes_changes_the_tags_of_the_round_and_of_the_answer_and_stands_in_the_way_of_nobody() {
        ConsultationFixture round =
                ConsultationFixture.drafted().published(Map.of("approval", "NONE", "visibility", "PUBLIC_AT_ONCE"));
        Visitor secretary = seat("lmu-hr", "secretary");
        String draft = round.answeredBy("lmu-nord");
        Visitor writer = seat("lmu-nord", "secretary");
        String answer = round.answeredBy("lmu-hr");
        String handedIn = secretary.submit(answer).is(201).header("ETag");
        assertUnchanged(secretary, answer, handedIn);

        String open = SECRETARIAT.get(round.round()).is(200).header("ETag");
        String anybodys = Visitor.anybody().get(round.round()).is(200).header("ETag");
        String written = writer.get(draft).is(200).header("ETag");
        assertUnchanged(SECRETARIAT, round.round(), open);
        assertUnchanged(Visitor.anybody(), round.round(), anybodys);
        assertUnchanged(writer, draft, "\"4711\", W/" + written);

        PortalClock.stoppedAt(round.deadline(), () -> {
            assertThat(changed(SECRETARIAT, round.round(), open).text("phase")).isEqualTo("CLOSED");
            assertThat(changed(Visitor.anybody(), round.round(), anybodys).text("phase"))
                    .isEqualTo("CLOSED");
            assertThat(changed(writer, draft, written).json().get("expired").asBoolean())
                    .isTrue();
            assertUnchanged(secretary, answer, handedIn);
            writer.post(draft + "/offer-late", Map.of("reason", "Ferie."), Map.of("If-Match", written))
                    .is(201);
            String closed = SECRETARIAT.get(round.round()).is(200).header("ETag");
            String extended = SECRETARIAT
                    .post(
                            round.round() + "/extend",
                            Map.of(
                                    "deadline",
                                    ConsultationFixture.local(round.deadline().plusSeconds(86_400)),
                                    "reason",
                                    "Ferie."),
                            Map.of("If-Match", open))
                    .is(200)
                    .header("ETag");
            assertThat(closed).isNotEqualTo(open);
            assertUnchanged(SECRETARIAT, round.round(), extended);
            SECRETARIAT
                    .post(round.round() + "/cancel", Map.of("reason", "Alligevel ikke."), Map.of("If-Match", closed))
                    .isRefused(412, "stale");
        });
    }

    @Test
    void the_day_on_which_the_next_version_begins_changes_the_tags_of_the_document_and_of_both_versions() {
        ConsultationFixture first = ConsultationFixture.drafted();
        SECRETARIAT
                .post(first.draft() + "/adopt", Map.of("validFrom", "2026-01-12"))
                .is(200);
        LocalDate next = LocalDate.now(ZONE).plusDays(2);
        String second = first.document()
                + "/versions/"
                + SECRETARIAT
                        .post(first.document() + "/versions", Map.of("basedOn", 1))
                        .is(201)
                        .text("number");
        String adopted = SECRETARIAT
                .post(
                        second + "/adopt",
                        Map.of(
                                "validFrom",
                                next.toString(),
                                "validTo",
                                next.plusDays(5).toString()))
                .is(200)
                .header("ETag");
        assertUnchanged(SECRETARIAT, second, adopted);

        Map<String, String> tags = new HashMap<>();
        List<String> all = List.of(first.document(), first.draft(), second);
        all.forEach(one -> tags.put(one, tag(one)));
        all.forEach(one -> assertUnchanged(Visitor.anybody(), one, tags.get(one)));
        PortalClock.stoppedAt(begin(next), () -> {
            assertThat(changed(Visitor.anybody(), first.document(), tags.get(first.document()))
                            .json()
                            .at("/inForce/number")
                            .asInt())
                    .isEqualTo(2);
            assertThat(changed(Visitor.anybody(), first.draft(), tags.get(first.draft()))
                            .text("standing"))
                    .isEqualTo("SUPERSEDED");
            assertThat(changed(Visitor.anybody(), second, tags.get(second)).text("standing"))
                    .isEqualTo("IN_FORCE");
            tags.put(second, tag(second));
            assertUnchanged(Visitor.anybody(), second, tags.get(second));
            Map<String, Object> described = new HashMap<>(ConsultationFixture.document(first.slug(), "da", "PUBLIC"));
            described.put("ownerName", "Bo Strand");
            String seen = tags.get(first.document());
            String now =
                    SECRETARIAT.put(first.document(), described, seen).is(200).header("ETag");
            assertUnchanged(SECRETARIAT, first.document(), now);
            SECRETARIAT.put(first.document(), described, seen).isRefused(412, "stale");
        });
        PortalClock.stoppedAt(begin(next.plusDays(6)), () -> assertThat(
                        changed(Visitor.anybody(), second, tags.get(second)).text("standing"))
                .isEqualTo("EXPIRED"));
    }

    @Test
    void of_several_tags_one_that_stands_is_enough_and_a_weak_one_is_not() {
        ConsultationFixture text = ConsultationFixture.drafted();
        String stands = SECRETARIAT.get(text.document()).is(200).header("ETag");
        long revision = Long.parseLong(stands.replaceAll("\"([0-9]+).*", "$1"));
        Map<String, Object> described = ConsultationFixture.document(text.slug(), "da", "PUBLIC");
        String others = "\"" + (revision + 40) + "\", \"nobody's,\"";
        SECRETARIAT
                .put(text.document(), described, "W/" + stands + ", " + others)
                .isRefused(412, "stale");
        SECRETARIAT.put(text.document(), described, others).isRefused(412, "stale");
        SECRETARIAT.put(text.document(), described, stands + "," + others).is(200);
        assertUnchanged(Visitor.anybody(), TENANT, "\"4711\", W/" + tag(TENANT));
        assertUnchanged(Visitor.anybody(), TENANT, "*");
    }

    private static String tag(String path) {
        return Visitor.anybody().get(path).is(200).header("ETag");
    }

    private static Instant begin(LocalDate day) {
        return day.atTime(0, 5).atZone(ZONE).toInstant();
    }

    private static void assertUnchanged(Visitor reader, String path, String held) {
        Answer again = reader.send("GET", path, null, Map.of("If-None-Match", held));
        assertThat(again.is(304).body()).isEmpty();
    }

    /** What is answered to whoever holds what was answered before. */
    private static Answer changed(Visitor reader, String path, String held) {
        Answer now =
                reader.send("GET", path, null, Map.of("If-None-Match", held)).is(200);
        assertThat(now.header("ETag")).isNotEqualTo(held);
        return now;
    }
}
