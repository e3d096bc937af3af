package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;
import static org.ordskifte.it.ConsultationFixture.local;
import static org.ordskifte.it.ConsultationFixture.noon;
import static org.ordskifte.it.ConsultationFixture.seat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A seal is a promise that nobody outside looks at what was written before the deadline; that it was written is no secret. */
@ExtendWith(Portal.class)
class SealIT {

    private static final String WORD = "segl" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private static final Visitor OWN = seat("lmu-hr", "secretary");

    private static ConsultationFixture round;
    private static String response;
    private static String number;
    private static List<String> remarks;
    private static String file;

    @BeforeAll
    static void hand_in_what_is_sealed() {
        round = ConsultationFixture.drafted()
                .published(Map.of("sealed", true, "approval", "NONE", "visibility", "PUBLIC_AFTER_DEADLINE"));
        Map<String, Object> remark = Map.of(
                "document",
                round.slug(),
                "clause",
                round.clauses().get(2),
                "kind",
                "AMENDMENT",
                "side",
                "JOINT",
                "text",
                "Fem dage er for lidt, " + WORD + ".",
                "proposedText",
                "Vi svarer på ti dage, " + WORD + ".");
        response = round.answeredBy(
                "lmu-hr",
                Map.of("position", "OBJECT", "text", "Udvalget siger " + WORD + ".", "remarks", List.of(remark)));
        file = OWN.upload(
                        response + "/attachments",
                        WORD + ".txt",
                        ("Bilag om " + WORD + ".").getBytes(StandardCharsets.UTF_8))
                .is(201)
                .json()
                .at("/attachments/0/id")
                .asText();
        number = OWN.submit(response).is(201).text("number");
        remarks = new ArrayList<>();
        OWN.get(response)
                .is(200)
                .json()
                .get("remarks")
                .forEach(one -> remarks.add(one.get("id").asText()));
    }

    private static List<String> surfaces() {
        return List.of(
                response,
                response + "/canonical",
                response + "/attachments/" + file,
                response + "/receipts",
                response + "/receipts/" + number + "/canonical",
                response + "/readings",
                response + "/withholdings",
                round.round(),
                round.round() + "/responses?size=200",
                round.round() + "/remarks?size=200",
                round.round() + "/remarks?clause=" + round.clauses().get(2),
                round.round() + "/remarks/" + remarks.get(0),
                round.round() + "/consultees",
                round.round() + "/outcome/" + round.slug(),
                round.draft(),
                round.draft() + "/clauses/" + round.clauses().get(2),
                TENANT + "/audit?size=200",
                "/search?tenant=vestfjord&q=" + WORD,
                "/search?tenant=vestfjord&scope=consultations&q=" + WORD,
                "/suggest?tenant=vestfjord&q=" + WORD.substring(0, 6));
    }

    private static List<String> pages() {
        String here = "/vestfjord/office/consultations/" + round.slug();
        String answer = here + "/answers" + response.substring(response.lastIndexOf('/'));
        return List.of(here, here + "/answers", answer, answer + "/withhold", "/vestfjord/office");
    }

    @Test
    void nobody_outside_finds_a_word_of_it_anywhere_before_the_deadline() {
        for (Visitor outside : List.of(
                SECRETARIAT,
                seat("lmu-nord", "secretary"),
                seat("hmu-stabe", "chair"),
                Visitor.called("vestfjord.employee"),
                Visitor.anybody())) {
            for (String surface : surfaces()) {
                Answer answer = outside.get(surface);
                assertThat(answer.status()).as("%s %s", outside, surface).isLessThan(500);
                assertThat(answer.body().replace("\"query\":\"" + WORD + "\"", ""))
                        .as("%s %s", outside, surface)
                        .doesNotContain(WORD);
            }
        }
        for (String user : List.of("vestfjord.secretariat", "vestfjord.lmu-nord.secretary")) {
            Session session = Session.of(user);
            for (String page : pages()) {
                assertThat(session.get(page).body()).as("%s %s", user, page).doesNotContain(WORD);
            }
        }
        assertThat(Session.closed()
                        .get("/vestfjord/consultations/" + round.slug())
                        .body())
                .doesNotContain(WORD);
    }

    @Test
    void who_answered_when_and_under_which_number_is_no_secret() {
        JsonNode listed = SECRETARIAT.all(round.round() + "/responses").stream()
                .filter(one -> response.endsWith(one.get("id").asText()))
                .findFirst()
                .orElseThrow();
        assertThat(listed.toString()).contains("SUBMITTED", number, "lmu-hr", "submittedAt");
    }

    @Test
    void those_who_wrote_it_read_it() {
        for (String surface : List.of(response, response + "/canonical", response + "/attachments/" + file)) {
            assertThat(OWN.get(surface).is(200).body()).as(surface).contains(WORD);
        }
    }

    @Test
    void what_needs_reading_it_is_refused_and_says_why() {
        SECRETARIAT.get(response + "/canonical").isRefused(409, "seal-conflict");
        SECRETARIAT.get(response + "/attachments/" + file).isRefused(409, "seal-conflict");
        SECRETARIAT.post(response + "/close", Map.of()).isRefused(409, "seal-conflict");
        SECRETARIAT.post(response + "/withholdings", Map.of("scope", "TEXT")).isRefused(409, "seal-conflict");
    }

    @Test
    void its_remarks_are_not_there_for_those_who_treat_them() {
        String remark = round.round() + "/remarks/" + remarks.get(0);
        SECRETARIAT.get(remark).isRefused(404, "not-found");
        SECRETARIAT.put(remark + "/outcome", Map.of("outcome", "NOTED"), "*").isRefused(404, "not-found");
    }

    @Test
    void with_the_deadline_the_seal_opens_and_no_longer_deadline_can_be_set() {
        PortalClock.stoppedAt(round.deadline().plusSeconds(1), () -> {
            for (String surface : List.of(response, response + "/canonical", response + "/attachments/" + file)) {
                assertThat(SECRETARIAT.get(surface).is(200).body()).as(surface).contains(WORD);
            }
            assertThat(Visitor.anybody().get(response).is(200).body()).contains(WORD);
            SECRETARIAT
                    .post(round.round() + "/extend", Map.of("deadline", local(noon(9)), "reason", "Flere ønsker tid."))
                    .isRefused(409, "seal-conflict");
        });
    }
}
