package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A round that is open to all, or to employees, is answered by people nobody asked by name. */
@ExtendWith(Portal.class)
class OpenRoundIT {

    private static final Visitor EMPLOYEE = Visitor.called("vestfjord.employee");
    private static final Visitor NEIGHBOUR = Visitor.called("skargard.employee");
    private static final Map<String, Object> WORDS = Map.of("position", "SUPPORT", "text", "Det kan jeg støtte.");

    @Test
    void whoever_signs_in_answers_a_round_that_is_open_to_all() {
        ConsultationFixture round = ConsultationFixture.drafted().published(Map.of("approval", "CHAIR"));
        String own = begun(EMPLOYEE, round);
        String other = begun(NEIGHBOUR, round);
        assertThat(other).isNotEqualTo(own);
        EMPLOYEE.get(other).isRefused(404, "not-found");
        NEIGHBOUR.get(own).isRefused(404, "not-found");
        SECRETARIAT.get(own).isRefused(404, "not-found");
        NEIGHBOUR.put(own, WORDS, "*").isRefused(404, "not-found");
        EMPLOYEE.submit(own).is(201);
        NEIGHBOUR.submit(other).is(201);
        assertThat(SECRETARIAT.get(round.round() + "/responses").items())
                .extracting(one -> one.path("state").asText())
                .containsExactly("SUBMITTED", "SUBMITTED");
        List<JsonNode> consultees =
                SECRETARIAT.get(round.round() + "/consultees").items();
        assertThat(consultees.stream().filter(one -> one.path("uninvited").asBoolean()))
                .hasSize(2);
    }

    @Test
    void nobody_hears_of_a_guest_before_an_answer_came_in_and_of_private_persons_nobody_hears_the_name() {
        Map<String, Object> person = Map.of("email", "naboen@example.org");
        ConsultationFixture round = ConsultationFixture.drafted()
                .published(Map.of("consultees", List.of(Map.of("committee", "lmu-hr"), person)));
        Visitor member = ConsultationFixture.seat("lmu-hr", "chair");
        String own = begun(EMPLOYEE, round);
        for (Visitor other : List.of(Visitor.anybody(), NEIGHBOUR, member)) {
            assertThat(other.get(round.round() + "/consultees").is(200).items())
                    .hasSize(2)
                    .filteredOn(one -> one.path("kind").asText().equals("PERSON"))
                    .hasSize(1)
                    .noneMatch(one -> one.has("name") || one.has("email"));
            assertThat(other.get(round.round()).is(200).body()).doesNotContain("naboen@");
        }
        assertThat(SECRETARIAT.get(round.round() + "/consultees").items())
                .hasSize(2)
                .anyMatch(one -> one.path("email").asText().equals("naboen@example.org"));
        assertThat(EMPLOYEE.get(round.round() + "/consultees").items())
                .filteredOn(one -> one.path("uninvited").asBoolean())
                .singleElement()
                .matches(one -> one.has("name"));

        EMPLOYEE.put(own, round.words("Det kan jeg støtte."), "*").is(200);
        EMPLOYEE.submit(own).is(201);

        PortalClock.stoppedAt(round.deadline().plusSeconds(1), () -> {
            for (Visitor other : List.of(Visitor.anybody(), NEIGHBOUR, member)) {
                assertThat(other.get(round.round() + "/consultees").items()).hasSize(3);
                assertThat(other.get(round.round() + "/responses").items())
                        .singleElement()
                        .matches(one -> !one.has("name"));
                assertThat(other.get(own).is(200).json().has("name")).isFalse();
                assertThat(other.get(round.round() + "/remarks").is(200).items())
                        .hasSize(2)
                        .noneMatch(one -> one.has("name"));
            }
            assertThat(EMPLOYEE.get(own).json().has("name")).isTrue();
            assertThat(SECRETARIAT.get(round.round() + "/remarks").items()).allMatch(one -> one.has("name"));
        });
    }

    @Test
    void a_guest_who_comes_again_goes_on_with_the_same_answer() {
        ConsultationFixture round = ConsultationFixture.drafted().published(Map.of());
        String own = begun(EMPLOYEE, round);
        EMPLOYEE.post(round.round() + "/responses", Map.of()).isRefused(409, "response-exists");
        EMPLOYEE.submit(own).is(201);
        assertThat(EMPLOYEE.post(round.round() + "/responses", Map.of()).is(201).text("replaces"))
                .isEqualTo(own.substring(own.lastIndexOf('/') + 1));
    }

    @Test
    void a_round_for_employees_is_answered_by_employees_only() {
        ConsultationFixture round = ConsultationFixture.drafted("EMPLOYEES").published(Map.of("audience", "EMPLOYEES"));
        begun(EMPLOYEE, round);
        NEIGHBOUR.post(round.round() + "/responses", Map.of()).isRefused(404, "not-found");
        Visitor.anybody().post(round.round() + "/responses", Map.of()).isRefused(401, "not-signed-in");
    }

    @Test
    void a_round_for_those_who_are_asked_has_no_open_door() {
        ConsultationFixture round = ConsultationFixture.drafted().published(Map.of("audience", "INVITED"));
        EMPLOYEE.post(round.round() + "/responses", Map.of()).isRefused(404, "not-found");
        ConsultationFixture.seat("lmu-hr", "member")
                .post(round.round() + "/responses", Map.of())
                .isRefused(403, "forbidden");
    }

    private static String begun(Visitor guest, ConsultationFixture round) {
        String id = guest.post(round.round() + "/responses", Map.of()).is(201).text("id");
        String response = round.round() + "/responses/" + id;
        guest.put(response, WORDS, "*").is(200);
        return response;
    }
}
