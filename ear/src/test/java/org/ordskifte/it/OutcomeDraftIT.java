package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.seat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From what a round led to, clause by clause, to the next version, and from its clauses back to the remarks. */
@ExtendWith(Portal.class)
class OutcomeDraftIT {

    /** A concluded round: a proposal that was accommodated in part, and a comment that was noted. */
    private record Ended(ConsultationFixture round, String proposal, String comment) {

        /** @param look while it is over */
        static void after(Consumer<Ended> look) {
            ConsultationFixture round = ConsultationFixture.drafted().published(Map.of("approval", "NONE"));
            String response = round.answeredBy("lmu-hr");
            seat("lmu-hr", "secretary").submit(response).is(201);
            PortalClock.stoppedAt(round.deadline().plusSeconds(60), () -> {
                JsonNode remarks = SECRETARIAT.get(response).json().get("remarks");
                Ended ended = new Ended(
                        round,
                        remarks.get(0).get("id").asText(),
                        remarks.get(1).get("id").asText());
                ended.decide(ended.proposal(), "PARTLY");
                ended.decide(ended.comment(), "NOTED");
                SECRETARIAT.post(round.round() + "/conclude", Map.of()).is(200);
                look.accept(ended);
            });
        }

        private void decide(String remark, String outcome) {
            SECRETARIAT
                    .put(remark(remark) + "/outcome", Map.of("outcome", outcome, "reason", "Otte dage er nok."), "*")
                    .is(200);
        }

        String remark(String id) {
            return round.round() + "/remarks/" + id;
        }

        String outcome() {
            return round.round() + "/outcome/" + round.slug();
        }

        String version(int number) {
            return round.document() + "/versions/" + number;
        }

        String words(int number) {
            return SECRETARIAT
                    .get(version(number) + "/clauses/" + round.clauses().get(2))
                    .is(200)
                    .text("text");
        }
    }

    @Test
    void a_draft_begins_with_what_was_asked_and_takes_over_what_is_chosen() {
        Ended.after(ended -> {
            JsonNode before = SECRETARIAT.get(ended.outcome()).is(200).json();
            assertThat(before.has("draft")).isFalse();
            assertThat(before.get("spots")).hasSize(1);
            assertThat(before.at("/spots/0/remarks/0/id").asText()).isEqualTo(ended.proposal());

            Answer draft = SECRETARIAT
                    .post(
                            ended.round().document() + "/versions",
                            Map.of("outcomeOf", ended.round().slug()))
                    .is(201);
            assertThat(draft.json().get("basedOn").asInt()).isEqualTo(1);
            assertThat(ended.words(2)).isEqualTo(ended.words(1));
            assertThat(SECRETARIAT.get(ended.outcome()).json().get("draft").asInt())
                    .isEqualTo(2);

            Map<String, Object> into = Map.of("version", 2);
            SECRETARIAT
                    .post(ended.remark(ended.proposal()) + "/take-over", into, Map.of("If-Match", "\"999\""))
                    .isRefused(412, "stale");
            SECRETARIAT
                    .post(ended.remark(ended.proposal()) + "/take-over", into)
                    .is(200);
            assertThat(ended.words(2)).isEqualTo("Vi svarer på ti dage.");
            assertThat(SECRETARIAT
                            .get(ended.outcome())
                            .json()
                            .at("/spots/0/remarks/0/changedIn")
                            .asInt())
                    .isEqualTo(2);
            SECRETARIAT
                    .post(
                            ended.remark(ended.proposal()) + "/take-over",
                            Map.of(
                                    "version",
                                    2,
                                    "blocks",
                                    List.of(Map.of("type", "paragraph", "text", "Vi svarer på otte dage."))))
                    .is(200);
            assertThat(ended.words(2)).isEqualTo("Vi svarer på otte dage.");
        });
    }

    @Test
    void the_adopted_clause_shows_the_remark_that_changed_it() {
        Ended.after(ended -> {
            String clause = ended.round().clauses().get(2);
            String page = "/vestfjord/" + ended.round().slug() + "/clause/" + clause;
            String trace = ended.round().document() + "/clauses/" + clause + "/remarks";
            SECRETARIAT
                    .post(
                            ended.round().document() + "/versions",
                            Map.of("outcomeOf", ended.round().slug()))
                    .is(201);
            SECRETARIAT
                    .post(ended.remark(ended.proposal()) + "/take-over", Map.of("version", 2))
                    .is(200);
            assertThat(Visitor.anybody().get(trace).items()).isEmpty();
            Session secretary = Session.of("vestfjord.secretariat");
            String answers = "/vestfjord/office/consultations/" + ended.round().slug() + "/answers";
            assertThat(secretary.get(answers).body())
                    .contains("Forslag, ikke bekræftet endnu")
                    .doesNotContain(">Bekræftet<");
            SECRETARIAT.post(ended.version(2) + "/adopt", Map.of()).is(200);
            assertThat(secretary.get(answers).body())
                    .contains(">Bekræftet<")
                    .doesNotContain("Forslag, ikke bekræftet endnu");

            JsonNode cause = Visitor.anybody().get(trace).is(200).items().get(0);
            assertThat(cause.get("version").asInt()).isEqualTo(2);
            assertThat(cause.get("consultation").asText())
                    .isEqualTo(ended.round().slug());
            assertThat(cause.get("outcome").asText()).isEqualTo("PARTLY");
            assertThat(Surfaces.read(page, null))
                    .contains("Bemærkninger, der har ændret punktet")
                    .contains("delvist imødekommet")
                    .contains("Fem dage er for lidt i ferien.")
                    .doesNotContain("Formålet er klart.");
            OtherServer.changes(
                    "update remark set text = 'Fem dage er for få.' where id = cast(? as uuid)", ended.proposal());
            assertThat(Surfaces.read(page, null))
                    .contains("Fem dage er for få.")
                    .doesNotContain("Fem dage er for lidt i ferien.");
            assertThat(SECRETARIAT.get(ended.version(1)).text("state")).isEqualTo("WITHDRAWN");
            SECRETARIAT
                    .post(ended.remark(ended.proposal()) + "/changed-in", Map.of())
                    .is(200);
            assertThat(Surfaces.read(page, null)).doesNotContain("Fem dage er");
        });
    }

    @Test
    void the_page_shows_the_difference_and_applies_nothing_unasked() {
        Ended.after(ended -> {
            Session secretary = Session.of("vestfjord.secretariat");
            String round = "/vestfjord/office/consultations/" + ended.round().slug();
            String page = round + "/outcome/" + ended.round().slug();
            assertThat(secretary.get(round).body()).contains(page + "\"");
            HttpResponse<String> begun =
                    PageForm.on(secretary, page, "beginning").press("begin");
            assertThat(begun.body())
                    .contains("Bemærkninger, der ikke er indarbejdet: 1")
                    .contains("<del>")
                    .contains("Otte dage er nok.");
            assertThat(ended.words(2)).isEqualTo(ended.words(1));
            HttpResponse<String> taken = PageForm.on(secretary, page, "working").press("spots:0:remarks:0:take");
            assertThat(taken.body()).contains("Alle imødekomne bemærkninger er indarbejdet.");
            assertThat(ended.words(2)).isEqualTo("Vi svarer på ti dage.");
            HttpResponse<String> unlinked =
                    PageForm.on(secretary, page, "working").press("spots:0:remarks:0:unlink");
            assertThat(unlinked.body()).contains("Bemærkninger, der ikke er indarbejdet: 1");
            assertThat(PageForm.on(secretary, page, "working")
                            .press("spots:0:remarks:0:link")
                            .body())
                    .contains("Indarbejdet i udkast 2");
        });
    }

    @Test
    void what_was_not_accommodated_and_what_is_still_asked_leads_to_nothing() {
        Ended.after(ended -> {
            String document = ended.round().document();
            SECRETARIAT
                    .post(
                            document + "/versions",
                            Map.of("outcomeOf", ended.round().slug()))
                    .is(201);
            SECRETARIAT
                    .post(
                            document + "/versions",
                            Map.of("outcomeOf", ended.round().slug()))
                    .isRefused(409, "draft-exists");
            SECRETARIAT
                    .post(ended.remark(ended.comment()) + "/take-over", Map.of("version", 2))
                    .isRefused(409, "outcome-missing");
            SECRETARIAT
                    .post(ended.remark(ended.proposal()) + "/take-over", Map.of("version", 1))
                    .isRefused(409, "version-immutable");
            SECRETARIAT
                    .post(ended.remark(ended.proposal()) + "/changed-in", Map.of("version", 9))
                    .isRefused(404, "not-found");
            SECRETARIAT
                    .post(ended.remark(UUID.randomUUID().toString()) + "/take-over", Map.of("version", 2))
                    .isRefused(404, "not-found");
            Visitor employee = Visitor.called("vestfjord.employee");
            employee.get(ended.outcome()).isRefused(403, "forbidden");
            employee.post(ended.remark(ended.proposal()) + "/take-over", Map.of("version", 2))
                    .isRefused(403, "forbidden");
            Visitor.called("skargard.secretariat").get(ended.outcome()).isRefused(404, "not-found");
        });
        ConsultationFixture open = ConsultationFixture.openWithTwoCommittees();
        SECRETARIAT
                .post(open.document() + "/versions", Map.of("outcomeOf", open.slug()))
                .isRefused(409, "round-open");
    }
}
