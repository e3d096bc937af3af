package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where a round is prepared, each of its texts can be given a deadline of its own. */
@ExtendWith(Portal.class)
class OwnDeadlinePageIT {

    private final Session secretary = Session.of("vestfjord.secretariat");
    private final ConsultationFixture round = ConsultationFixture.drafted();
    private final ConsultationFixture other = ConsultationFixture.drafted();
    private final String page = "/vestfjord/office/consultations/" + round.slug();

    @Test
    void a_deadline_typed_for_one_text_is_refused_beside_it_as_over_rest_and_nothing_typed_is_lost() {
        prepare();
        LocalDate yesterday = LocalDate.now(ConsultationFixture.ZONE).minusDays(1);
        PageForm refused = refused(typed(form(), yesterday, "12:00").with("title", "En ny titel"), "ligger i fortiden");
        assertThat(refused.value("title")).isEqualTo("En ny titel");
        assertThat(refused.value("own:1:ownDeadline")).isEqualTo(yesterday.toString());
        LocalDateTime gap = next(true).getDateTimeBefore().plusMinutes(30);
        refused = refused(typed(refused, gap), "fordi uret stilles frem");
        assertThat(refused.offers("own:1:ownOffset")).isFalse();
        ZoneOffsetTransition twice = next(false);
        refused = refused(typed(refused, twice.getDateTimeAfter()), "fordi uret stilles tilbage");
        assertThat(refused.value("own:1:ownTime")).startsWith("02:00");
        HttpResponse<String> saved =
                refused.with("own:1:ownOffset", twice.getOffsetAfter().getId()).press("save");
        assertThat(saved.body()).contains("Høringen er gemt.", "En ny titel");
        assertThat(own(1)).isEqualTo(twice.getInstant().toString());
        assertThat(own(0)).isEmpty();
        assertThat(form().value("own:1:ownOffset"))
                .isEqualTo(twice.getOffsetAfter().getId());
    }

    @Test
    void a_day_alone_counts_as_a_whole_a_weekend_is_said_and_no_day_leaves_the_text_to_the_round() {
        prepare();
        LocalDate saturday = round.deadline()
                .atZone(ConsultationFixture.ZONE)
                .toLocalDate()
                .with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        HttpResponse<String> saved = typed(form(), saturday, "").press("save");
        assertThat(saved.body())
                .contains("Høringen er gemt.")
                .containsPattern("Regler for den gode tone: Sidste dag for svar, lørdag");
        assertThat(own(1))
                .isEqualTo(saturday.plusDays(1)
                        .atStartOfDay(ConsultationFixture.ZONE)
                        .toInstant()
                        .toString());
        JsonNode warned = SECRETARIAT.get(round.round()).json().at("/warnedDays");
        assertThat(warned).anySatisfy(one -> {
            assertThat(one.path("document").asText()).isEqualTo(other.slug());
            assertThat(one.path("day").asText()).isEqualTo(saturday.toString());
            assertThat(one.path("warning").asText()).isEqualTo("weekend");
        });
        PageForm again = form();
        assertThat(again.value("own:1:ownDeadline")).isEqualTo(saturday.toString());
        assertThat(again.value("own:1:ownTime")).isEmpty();
        assertThat(again.with("own:1:ownDeadline", "").press("save").body()).contains("Høringen er gemt.");
        assertThat(own(1)).isEmpty();
        SECRETARIAT
                .put(
                        round.round(),
                        round.request(Map.of(
                                "documents",
                                List.of(Map.of("document", round.slug(), "version", 1, "deadline", "2020-01-01")))),
                        "*")
                .isRefused(422, "deadline-in-past");
    }

    private void prepare() {
        SECRETARIAT
                .post(
                        ConsultationFixture.TENANT + "/consultations",
                        round.request(Map.of(
                                "documents",
                                List.of(
                                        Map.of("document", round.slug(), "version", round.version()),
                                        Map.of("document", other.slug(), "version", other.version())))))
                .is(201);
    }

    private PageForm form() {
        return PageForm.on(secretary, page + "/edit", "form");
    }

    private static PageForm typed(PageForm form, LocalDate day, String time) {
        return form.with("own:1:ownDeadline", day.toString()).with("own:1:ownTime", time);
    }

    private static PageForm typed(PageForm form, LocalDateTime at) {
        return typed(form, at.toLocalDate(), at.toLocalTime().toString());
    }

    private PageForm refused(PageForm form, String why) {
        HttpResponse<String> answer = form.press("save");
        assertThat(answer.body()).contains(why).doesNotContain("Høringen er gemt.");
        assertThat(answer.body())
                .as("beside the text it is about")
                .containsPattern("<input(?=[^>]*id=\"form:own:1:ownDeadline\")(?=[^>]*aria-invalid=\"true\")")
                .doesNotContainPattern("<input(?=[^>]*id=\"form:own:0:ownDeadline\")(?=[^>]*aria-invalid=\"true\")")
                .doesNotContainPattern("<input(?=[^>]*id=\"form:deadline\")(?=[^>]*aria-invalid=\"true\")");
        return PageForm.in(secretary, page + "/edit", "form", answer);
    }

    private String own(int text) {
        JsonNode deadline = SECRETARIAT.get(round.round()).json().at("/documents/" + text + "/deadline");
        return deadline.isMissingNode() ? "" : Instant.parse(deadline.asText()).toString();
    }

    private static ZoneOffsetTransition next(boolean forward) {
        ZoneRules rules = ConsultationFixture.ZONE.getRules();
        return Stream.iterate(rules.nextTransition(Instant.now()), one -> rules.nextTransition(one.getInstant()))
                .filter(one -> one.isGap() == forward)
                .findFirst()
                .orElseThrow();
    }
}
