package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody leaves: everything they look after goes over to another in one act, after the administrator has seen it. */
@ExtendWith(Portal.class)
class HandoverIT {

    private static final String ACT = TENANT + "/handovers";

    private final String leaving = ConsultationFixture.fresh("ida") + "@vestfjord.example";
    private final String coming = ConsultationFixture.fresh("bo") + "@vestfjord.example";

    @Test
    void everything_goes_over_in_one_act_and_stands_in_the_trail() {
        String duty = appoint(leaving, "Ida Vind", "ROUND_SECRETARY", null, null);
        appoint(ConsultationFixture.fresh("stand-in") + "@vestfjord.example", "Vera", "ROUND_SECRETARY", days(9), duty);
        String committee = committee();
        seat(committee, leaving, "CHAIR", "MANAGEMENT");
        ConsultationFixture text = ConsultationFixture.drafted();
        describe(text, Map.of("ownerName", "Ida Vind", "contactEmail", leaving, "contactPhone", "70 10 20 30"));
        SECRETARIAT
                .post(
                        TENANT + "/consultations",
                        text.request(Map.of(
                                "caseHandler", Map.of("name", "Ida Vind", "email", leaving, "phone", "70 10 20 30"),
                                "questionsTo", Map.of("name", "Ole Hav", "email", "ole@vestfjord.example"))))
                .is(201);

        Answer shown = act(true, Map.of("email", coming, "name", "Bo Strand"), List.of(), "*");
        assertThat(matters(shown)).containsExactly("DUTY", "SEAT", "DOCUMENT", "ROUND");
        assertThat(shown.json().get("done").asBoolean()).isFalse();
        assertThat(holders(coming)).isEmpty();
        act(false, Map.of("email", coming, "name", "Bo Strand"), List.of(), "\"1\"")
                .isRefused(412, "stale");

        act(false, Map.of("email", coming, "name", "Bo Strand"), List.of(), shown.header("ETag"));

        assertThat(holders(leaving)).isEmpty();
        assertThat(holders(coming)).containsExactly("ROUND_SECRETARY");
        assertThat(SECRETARIAT.all(TENANT + "/members"))
                .filteredOn(one -> one.path("name").asText().equals("Vera"))
                .extracting(one -> one.get("deputyFor").asText())
                .contains(membership(coming).get("id").asText());
        JsonNode chair = SECRETARIAT
                .get(TENANT + "/committees/" + committee + "/seats?on=" + LocalDate.now(ConsultationFixture.ZONE))
                .is(200)
                .items()
                .get(0);
        assertThat(chair.get("email").asText()).isEqualTo(coming);
        assertThat(chair.get("seat").asText()).isEqualTo("CHAIR");
        assertThat(chair.get("side").asText()).isEqualTo("MANAGEMENT");
        JsonNode document = SECRETARIAT.get(text.document()).is(200).json();
        assertThat(document.findPath("ownerName").asText()).isEqualTo("Bo Strand");
        assertThat(document.findPath("contactEmail").asText()).isEqualTo(coming);
        assertThat(document.findPath("contactPhone").asText("")).isIn("", "null");
        JsonNode round = SECRETARIAT.get(text.round()).is(200).json();
        assertThat(round.findPath("caseHandler").get("email").asText()).isEqualTo(coming);
        assertThat(round.findPath("caseHandler").has("phone")).isFalse();
        assertThat(round.findPath("questionsTo").get("email").asText()).isEqualTo("ole@vestfjord.example");
        assertThat(SECRETARIAT.all(TENANT + "/audit"))
                .extracting(one -> one.get("action").asText())
                .contains("handed-over", "round-handed-over", "membership-ended");
        act(false, Map.of("email", coming), List.of(), "*", 422);
    }

    @Test
    void what_cannot_go_over_or_shall_not_stays_and_says_why() {
        appoint(leaving, "Ida Vind", "REGISTRAR", null, null);
        appoint(coming, "Bo Strand", "REGISTRAR", null, null);
        String committee = committee();
        seat(committee, leaving, "CHAIR", "MANAGEMENT");
        seat(committee, coming, "VICE_CHAIR", "EMPLOYEE");

        JsonNode shown =
                act(true, Map.of("email", coming), List.of(), "*").json().get("matters");
        assertThat(shown.get(0).get("stays").asText()).isEqualTo("HELD_ALREADY");
        assertThat(shown.get(1).get("stays").asText()).isEqualTo("SEAT_THERE");
        JsonNode left =
                act(true, Map.of("email", coming), List.of("DUTY"), "*").json().get("matters");
        assertThat(left.get(0).get("stays").asText()).isEqualTo("LEFT_OUT");

        act(false, Map.of("email", coming), List.of(), "*");
        assertThat(holders(leaving)).isEmpty();
        assertThat(holders(coming)).containsExactly("REGISTRAR");
        assertThat(SECRETARIAT
                        .get(TENANT + "/committees/" + committee + "/seats")
                        .items())
                .extracting(one -> one.get("email").asText())
                .containsExactlyInAnyOrder(leaving, coming);
    }

    @Test
    void only_the_administrator_hands_over_and_never_to_the_same_person() {
        Map<String, Object> request = request(true, Map.of("email", coming), List.of());
        Visitor.called("vestfjord.employee").post(ACT, request).isRefused(403, "forbidden");
        Visitor.called("skargard.secretariat").post(ACT, request).isRefused(404, "not-found");
        Visitor.anybody().post(ACT, request).isRefused(401, "not-signed-in");
        SECRETARIAT
                .post(ACT, request(true, Map.of("email", leaving.toUpperCase(java.util.Locale.ROOT)), List.of()))
                .isRefused(422, "invalid-field");
    }

    @Test
    void on_the_page_it_is_shown_before_it_is_done() {
        appoint(leaving, "Ida Vind", "AUDITOR", null, null);
        Session administrator = Session.of("vestfjord.secretariat");
        String path = "/vestfjord/office/members/handover";
        PageForm form = PageForm.on(administrator, path, "form")
                .with("of", leaving)
                .with("to", coming)
                .with("name", "Bo Strand");

        HttpResponse<String> shown = form.press("show");
        assertThat(shown.body()).contains("Fra Ida Vind til Bo Strand", "Revisor (læser alt)", "Går over i dag");
        assertThat(holders(coming)).isEmpty();

        PageForm.in(administrator, path, "form", shown).press("do");
        assertThat(holders(leaving)).isEmpty();
        assertThat(holders(coming)).containsExactly("AUDITOR");
        assertThat(Session.of("vestfjord.employee").get(path).statusCode()).isEqualTo(403);
    }

    private Map<String, Object> request(boolean preview, Map<String, Object> to, List<String> leave) {
        return Map.of("of", Map.of("email", leaving), "to", to, "leave", leave, "preview", preview);
    }

    private Answer act(boolean preview, Map<String, Object> to, List<String> leave, String ifMatch) {
        Answer answer = SECRETARIAT.post(ACT, request(preview, to, leave), Map.of("If-Match", ifMatch));
        return ifMatch.equals("\"1\"") ? answer : answer.is(200);
    }

    private void act(boolean preview, Map<String, Object> to, List<String> leave, String ifMatch, int status) {
        SECRETARIAT
                .post(ACT, request(preview, to, leave), Map.of("If-Match", ifMatch))
                .is(status);
    }

    private static List<String> matters(Answer answer) {
        return answer.json().get("matters").findValuesAsText("kind");
    }

    /** Bundles somebody holds today, in the order of the list. */
    private static List<String> holders(String email) {
        return SECRETARIAT.all(TENANT + "/members").stream()
                .filter(one -> one.get("email").asText().equals(email) && !isOver(one))
                .map(one -> one.get("bundle").asText())
                .toList();
    }

    private static JsonNode membership(String email) {
        return SECRETARIAT.all(TENANT + "/members").stream()
                .filter(one -> one.get("email").asText().equals(email) && !isOver(one))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOver(JsonNode member) {
        return member.has("to")
                && LocalDate.parse(member.get("to").asText()).isBefore(LocalDate.now(ConsultationFixture.ZONE));
    }

    private static LocalDate days(int ahead) {
        return LocalDate.now(ConsultationFixture.ZONE).plusDays(ahead);
    }

    private static String appoint(String email, String name, String bundle, LocalDate to, String deputyFor) {
        Map<String, Object> request = new HashMap<>(Map.of("email", email, "name", name, "bundles", List.of(bundle)));
        request.put("to", to == null ? null : to.toString());
        request.put("deputyFor", deputyFor);
        return SECRETARIAT
                .post(TENANT + "/members", request)
                .is(201)
                .json()
                .get(0)
                .get("id")
                .asText();
    }

    private static String committee() {
        String slug = ConsultationFixture.fresh("udvalg");
        SECRETARIAT
                .post(TENANT + "/committees", Map.of("slug", slug, "name", "Udvalget " + slug))
                .is(201);
        return slug;
    }

    private static void seat(String committee, String email, String seat, String side) {
        SECRETARIAT
                .post(
                        TENANT + "/committees/" + committee + "/seats",
                        Map.of("email", email, "name", "Ida Vind", "seat", seat, "side", side))
                .is(201);
    }

    private static void describe(ConsultationFixture text, Map<String, Object> said) {
        Map<String, Object> request = new HashMap<>(ConsultationFixture.document(text.slug(), "da", "PUBLIC"));
        request.putAll(said);
        SECRETARIAT.put(text.document(), request, "*").is(200);
    }
}
