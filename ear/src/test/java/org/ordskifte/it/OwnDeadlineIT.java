package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.seat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each text of a round may have its own deadline: it alone decides for that text, and it alone is told of it. */
@ExtendWith(Portal.class)
class OwnDeadlineIT {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Duration MILLISECOND = Duration.ofMillis(1);

    @Test
    void a_text_with_its_own_deadline_is_answered_until_then_and_the_round_says_so() {
        ConsultationFixture round = ConsultationFixture.drafted();
        ConsultationFixture other = ConsultationFixture.drafted();
        Instant own = round.deadline().plus(Duration.ofDays(2));
        round.published(Map.of(
                "approval", "NONE", "documents", List.of(text(round, own), text(other, own.plus(Duration.ofDays(1))))));
        Visitor secretary = seat("lmu-hr", "secretary");
        secretary
                .post(round.round() + "/responses", Map.of("committee", "lmu-hr"))
                .isRefused(422, "invalid-field");
        PortalClock.stoppedAt(round.deadline().plusSeconds(1), () -> {
            secretary
                    .post(round.round() + "/responses", Map.of("committee", "lmu-hr", "document", round.slug()))
                    .is(201);
            assertThat(SECRETARIAT.get(round.round() + "/consultees").items())
                    .extracting(one -> one.path("standing").asText())
                    .containsOnly("INVITED");
            String id = SECRETARIAT.get(round.round() + "/consultees").items().stream()
                    .filter(one -> one.path("committee").asText().equals("lmu-nord"))
                    .findFirst()
                    .orElseThrow()
                    .path("id")
                    .asText();
            seat("lmu-nord", "chair")
                    .post(round.round() + "/consultees/" + id + "/decline", Map.of())
                    .is(200);
        });
    }

    @Test
    void a_single_text_is_answered_until_its_own_deadline_whether_it_is_named_or_not() {
        ConsultationFixture round = ConsultationFixture.drafted();
        Instant own = round.deadline().minus(Duration.ofDays(1));
        round.published(Map.of("documents", List.of(text(round, own))));
        PortalClock.stoppedAt(own, () -> seat("lmu-hr", "secretary")
                .post(round.round() + "/responses", Map.of("committee", "lmu-hr"))
                .isRefused(409, "deadline-passed"));
    }

    @Test
    void a_round_is_not_published_with_a_text_whose_own_deadline_has_lapsed_nor_twice() {
        ConsultationFixture round = ConsultationFixture.drafted();
        Instant own = round.deadline().minus(Duration.ofDays(1));
        SECRETARIAT
                .post(
                        ConsultationFixture.TENANT + "/consultations",
                        round.request(Map.of("documents", List.of(text(round, own)))))
                .is(201);
        PortalClock.stoppedAt(
                own,
                () -> SECRETARIAT.post(round.round() + "/publish", Map.of()).isRefused(422, "deadline-in-past"));
        SECRETARIAT.post(round.round() + "/publish", Map.of()).is(200);
        SECRETARIAT.post(round.round() + "/publish", Map.of()).isRefused(409, "round-published");
    }

    private static Map<String, Object> text(ConsultationFixture one, Instant own) {
        Map<String, Object> text = new HashMap<>(Map.of("document", one.slug(), "version", one.version()));
        if (own != null) {
            text.put("deadline", ConsultationFixture.local(own));
        }
        return text;
    }

    @Test
    void a_text_with_its_own_deadline_is_put_off_by_itself_and_told_so_everywhere() {
        ConsultationFixture round = ConsultationFixture.drafted();
        ConsultationFixture other = ConsultationFixture.drafted();
        Instant own = round.deadline().minus(Duration.ofDays(2));
        round.published(Map.of("approval", "NONE", "documents", List.of(text(round, null), text(other, own))));
        Visitor secretary = seat("lmu-hr", "secretary");
        Map<String, Object> late = extension(other.slug(), round.deadline().minus(Duration.ofDays(3)));
        SECRETARIAT.post(round.round() + "/extend", late).isRefused(422, "deadline-not-later");
        SECRETARIAT
                .post(round.round() + "/extend", extension(round.slug(), own))
                .isRefused(422, "invalid-field");
        secretary
                .post(round.round() + "/extend", extension(other.slug(), round.deadline()))
                .isRefused(403, "forbidden");
        Instant later = own.plus(Duration.ofDays(1));
        Answer extended = SECRETARIAT
                .post(round.round() + "/extend", extension(other.slug(), later))
                .is(200);
        assertThat(Instant.parse(extended.text("deadline"))).isEqualTo(round.deadline());
        assertThat(extended.json().at("/extensions/0/document").asText()).isEqualTo(other.slug());
        assertThat(extended.json().at("/deadlines/0/document").asText()).isEqualTo(other.slug());
        assertThat(Instant.parse(extended.json().at("/deadlines/0/deadline").asText()))
                .isEqualTo(later);
        assertThat(Instant.parse(extended.json().at("/deadlines/1/deadline").asText()))
                .isEqualTo(round.deadline());
        String told = words(later);
        for (String path : List.of(
                "/vestfjord/consultations/" + round.slug(),
                "/vestfjord/consultations",
                "/vestfjord",
                "/vestfjord/" + other.slug() + "/v" + other.version())) {
            assertThat(page(path)).as(path).contains(told);
        }
        assertThat(page("/vestfjord/" + other.slug() + "/v" + other.version())).doesNotContain(words(round.deadline()));
        assertThat(page("/vestfjord/consultations.ics").replace("\r\n ", ""))
                .contains("DTSTART:" + UTC.format(later), "DTSTART:" + UTC.format(round.deadline()));
        PortalClock.stoppedAt(later.minus(MILLISECOND), () -> secretary
                .post(round.round() + "/responses", Map.of("committee", "lmu-hr", "document", other.slug()))
                .is(201));
        PortalClock.stoppedAt(later, () -> {
            seat("lmu-nord", "secretary")
                    .post(round.round() + "/responses", Map.of("committee", "lmu-nord", "document", other.slug()))
                    .isRefused(409, "deadline-passed");
            assertThat(page("/vestfjord/" + other.slug() + "/v" + other.version()))
                    .doesNotContain(told);
        });
    }

    @Test
    void where_every_text_has_its_own_deadline_there_is_no_other_to_put_off() {
        ConsultationFixture round = ConsultationFixture.drafted();
        Instant own = round.deadline().minus(Duration.ofDays(1));
        round.published(Map.of("documents", List.of(text(round, own))));
        SECRETARIAT
                .post(
                        round.round() + "/extend",
                        extension(null, round.deadline().plus(Duration.ofDays(1))))
                .isRefused(422, "invalid-field");
        assertThat(SECRETARIAT.get(round.round()).json().at("/deadlines")).hasSize(1);
        SECRETARIAT
                .post(round.round() + "/extend", extension(round.slug(), round.deadline()))
                .is(200);
        PortalClock.stoppedAt(own, () -> seat("lmu-hr", "secretary")
                .post(round.round() + "/responses", Map.of("committee", "lmu-hr"))
                .is(201));
    }

    @Test
    void lists_of_what_is_open_begin_with_the_next_deadline_that_somebody_can_still_keep() {
        ConsultationFixture round = ConsultationFixture.drafted();
        ConsultationFixture other = ConsultationFixture.drafted();
        Instant now = Instant.now();
        Instant own = now.plus(Duration.ofMinutes(20));
        round.published(Map.of(
                "documents",
                List.of(text(round, null), text(other, own)),
                "deadline",
                ConsultationFixture.local(ConsultationFixture.noon(40))));
        ConsultationFixture near = ConsultationFixture.drafted()
                .published(Map.of("deadline", ConsultationFixture.local(own.plus(Duration.ofMinutes(20)))));
        List<String> lists = List.of("/", "/vestfjord", "/vestfjord/consultations");
        assertThat(lists)
                .allSatisfy(path ->
                        assertThat(order(page(path), round, near)).as(path).containsExactly(round.slug(), near.slug()));
        PortalClock.stoppedAt(own, () -> {
            assertThat(lists)
                    .allSatisfy(path ->
                            assertThat(order(page(path), round, near)).as(path).startsWith(near.slug()));
            String list = page("/vestfjord/consultations");
            String told = list.substring(list.indexOf("/consultations/" + round.slug() + "\""));
            assertThat(told.indexOf(words(ConsultationFixture.noon(40))))
                    .as("the one that can still be kept before the one that has lapsed")
                    .isPositive()
                    .isLessThan(told.indexOf("(udløbet)"));
        });
    }

    @Test
    void of_each_text_it_is_said_who_answered_it_and_whose_time_ran_out() {
        ConsultationFixture round = ConsultationFixture.drafted();
        ConsultationFixture other = ConsultationFixture.drafted();
        Instant own = round.deadline().minus(Duration.ofDays(2));
        round.published(Map.of("approval", "NONE", "documents", List.of(text(round, null), text(other, own))));
        seat("lmu-hr", "chair").submit(round.answeredBy("lmu-hr")).is(201);
        String page = "/vestfjord/office/consultations/" + round.slug();
        assertThat(standing(round, "lmu-hr")).containsExactly(other.slug() + " INVITED", " ANSWERED");
        PortalClock.stoppedAt(own, () -> {
            assertThat(standing(round, "lmu-hr")).containsExactly(other.slug() + " EXPIRED", " ANSWERED");
            assertThat(standing(round, "lmu-nord")).containsExactly(other.slug() + " EXPIRED", " INVITED");
            assertThat(Session.of("vestfjord.secretariat").get(page).body().replaceAll("<[^>]*>", ""))
                    .contains("Regler for den gode tone: Ikke svaret", "De øvrige tekster: Svaret");
        });
        assertThat(Visitor.anybody().get(round.round() + "/consultees").items())
                .allSatisfy(one -> assertThat(one.has("texts")).isFalse());
    }

    private static List<String> standing(ConsultationFixture round, String committee) {
        List<String> texts = new ArrayList<>();
        SECRETARIAT.get(round.round() + "/consultees").items().stream()
                .filter(one -> one.path("committee").asText().equals(committee))
                .flatMap(one -> StreamSupport.stream(one.path("texts").spliterator(), false))
                .forEach(text -> texts.add(text.path("document").asText() + " "
                        + text.path("standing").asText()));
        return texts;
    }

    /** As they come on a page; one that stands on a later page is left out. */
    private static List<String> order(String page, ConsultationFixture... rounds) {
        return Stream.of(rounds)
                .map(ConsultationFixture::slug)
                .filter(slug -> link(page, slug) >= 0)
                .sorted(Comparator.comparing(slug -> link(page, slug)))
                .toList();
    }

    private static int link(String page, String round) {
        return page.indexOf("/vestfjord/consultations/" + round + "\"");
    }

    private static Map<String, Object> extension(String document, Instant later) {
        Map<String, Object> extension =
                new HashMap<>(Map.of("deadline", ConsultationFixture.local(later), "reason", "Mødet er flyttet."));
        if (document != null) {
            extension.put("document", document);
        }
        return extension;
    }

    private static String page(String path) {
        return new String(Surfaces.fetch(path, null).body(), StandardCharsets.UTF_8);
    }

    private static String words(Instant deadline) {
        return DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.forLanguageTag("da"))
                .withZone(ConsultationFixture.ZONE)
                .format(deadline);
    }
}
