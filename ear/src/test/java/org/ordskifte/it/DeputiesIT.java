package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A deputy may do what the other may, from one day to another, and nothing before or after. */
@ExtendWith(Portal.class)
class DeputiesIT {

    private static final String DEPUTY = "vestfjord.hmu-hospital.member";
    private static final String ADDRESS = DEPUTY + "@demo.ordskifte.example";
    private static final Visitor STANDING_IN = Visitor.called(DEPUTY);

    @Test
    void a_deputy_for_a_right_acts_in_the_period_and_neither_before_nor_after() {
        String duty = appoint(fresh(), "DOCUMENT_OWNER", null, null, null);
        mayRegisterDocuments(false);
        String early = appoint(ADDRESS, "DOCUMENT_OWNER", day(1), day(5), duty);
        mayRegisterDocuments(false);
        String late = appoint(ADDRESS, "DOCUMENT_OWNER", day(-5), day(-1), duty);
        mayRegisterDocuments(false);
        String now = appoint(ADDRESS, "DOCUMENT_OWNER", day(-1), day(0), duty);
        mayRegisterDocuments(true);
        List.of(early, late, now).forEach(DeputiesIT::dismiss);
        mayRegisterDocuments(false);
    }

    @Test
    void a_deputy_gets_what_the_other_holds_until_a_day_and_no_more() {
        String duty = appoint(fresh(), "REGISTRAR", null, null, null);
        String someone = fresh();
        refused(someone, "AUDITOR", day(5), duty, "bundles");
        refused(someone, "REGISTRAR", null, duty, "to");
        String holder = fresh();
        String other = appoint(holder, "REGISTRAR", null, null, null);
        refused(holder, "REGISTRAR", day(5), other, "email");
        String deputy = appoint(someone, "REGISTRAR", null, day(5), duty);
        refused(fresh(), "REGISTRAR", day(5), deputy, "deputyFor");
    }

    @Test
    void a_substitute_for_a_seat_approves_in_the_period_and_neither_before_nor_after() {
        String committee = committee();
        String seats = TENANT + "/committees/" + committee + "/seats";
        String chair = sit(seats, "vestfjord.hmu-hospital.chair", "CHAIR", "MANAGEMENT");
        sit(seats, "vestfjord.hmu-hospital.secretary", "SECRETARY", null);
        ConsultationFixture round = ConsultationFixture.drafted()
                .published(Map.of("approval", "CHAIR", "consultees", List.of(Map.of("committee", committee))));
        Visitor secretary = Visitor.called("vestfjord.hmu-hospital.secretary");
        String response = round.round() + "/responses/"
                + secretary
                        .post(round.round() + "/responses", Map.of("committee", committee))
                        .is(201)
                        .text("id");
        secretary.put(response, round.words("Vi støtter reglerne."), "*").is(200);
        Map<String, String> hash = Map.of("hash", secretary.get(response).text("hash"));

        standIn(seats, chair, day(1), day(9));
        standIn(seats, chair, day(-9), day(-1));
        assertThat(STANDING_IN.post(response + "/approve", hash).status()).isIn(403, 404);
        standIn(seats, chair, day(0), day(0));
        STANDING_IN.post(response + "/approve", hash).is(200);
        assertThat(secretary.get(response).is(200).text("state")).isEqualTo("APPROVED");
    }

    @Test
    void whoever_stands_in_does_so_no_longer_than_the_other_holds_the_duty() {
        String duty = appoint(fresh(), "DOCUMENT_OWNER", null, day(3), null);
        refused(ADDRESS, "DOCUMENT_OWNER", day(4), duty, "to");
        appoint(ADDRESS, "DOCUMENT_OWNER", null, day(3), duty);
        mayRegisterDocuments(true);
        dismiss(duty);
        mayRegisterDocuments(false);
    }

    @Test
    void whoever_stands_in_for_a_seat_does_so_no_longer_than_it_is_held() {
        String committee = committee();
        String seats = TENANT + "/committees/" + committee + "/seats";
        String chair = sit(seats, "vestfjord.hmu-hospital.chair", "CHAIR", "MANAGEMENT");
        standIn(seats, chair, day(0), day(20));
        Map<String, Object> another = Map.of("email", fresh(), "name", "Stine Kold", "to", day(9).toString());
        STANDING_IN.post(seats + "/" + chair + "/substitute", another).is(201);
        SECRETARIAT
                .send("DELETE", seats + "/" + chair, null, Map.of("If-Match", "*"))
                .is(200);
        assertThat(STANDING_IN
                        .post(seats + "/" + chair + "/substitute", another)
                        .status())
                .as("the substitute of a chair who left")
                .isIn(403, 404);
        sit(seats, "vestfjord.hmu-hospital.vice", "CHAIR", "MANAGEMENT");
    }

    /** What one authority calls somebody is nothing another learns by their address. */
    @Test
    void an_invitation_shows_no_name_that_another_authority_gave() {
        String address = fresh();
        appoint(address, "EMPLOYEE", null, null, null);
        Visitor foreign = Visitor.called("skargard.secretariat");
        JsonNode there = foreign.post(
                        "/tenants/skargard/members",
                        Map.of("email", address, "name", "Karin Ek", "bundles", List.of("EMPLOYEE")))
                .is(201)
                .json()
                .get(0);
        assertThat(there.get("name").asText()).isEqualTo("Karin Ek");
        String second = fresh();
        appoint(second, "EMPLOYEE", null, null, null);
        String committee = ConsultationFixture.fresh("grupp");
        foreign.post("/tenants/skargard/committees", Map.of("slug", committee, "name", "Gruppen"))
                .is(201);
        JsonNode seat = foreign.post(
                        "/tenants/skargard/committees/" + committee + "/seats",
                        Map.of("email", second, "seat", "MEMBER"))
                .is(201)
                .json();
        assertThat(seat.get("name").asText()).isEqualTo(second);
        assertThat(foreign.get("/tenants/skargard/committees/" + committee + "/seats")
                        .body())
                .doesNotContain("Stine");
        assertThat(SECRETARIAT.all(TENANT + "/members"))
                .filteredOn(one ->
                        List.of(address, second).contains(one.get("email").asText()))
                .extracting(one -> one.get("name").asText())
                .containsExactly("Stine Kold", "Stine Kold");
    }

    private static void mayRegisterDocuments(boolean may) {
        Answer answer = STANDING_IN.post(
                TENANT + "/documents", ConsultationFixture.document(ConsultationFixture.fresh("tone"), "da", "PUBLIC"));
        assertThat(answer.status()).isEqualTo(may ? 201 : 403);
    }

    private static void refused(String email, String bundle, LocalDate to, String duty, String field) {
        Answer answer = SECRETARIAT.post(TENANT + "/members", request(email, bundle, null, to, duty));
        answer.isRefused(422, "invalid-field");
        assertThat(answer.json().get("arguments").get("field").asText()).isEqualTo(field);
    }

    private static String appoint(String email, String bundle, LocalDate from, LocalDate to, String duty) {
        return SECRETARIAT
                .post(TENANT + "/members", request(email, bundle, from, to, duty))
                .is(201)
                .json()
                .get(0)
                .get("id")
                .asText();
    }

    private static Map<String, Object> request(String email, String bundle, LocalDate from, LocalDate to, String duty) {
        Map<String, Object> request =
                new HashMap<>(Map.of("email", email, "name", "Stine Kold", "bundles", List.of(bundle)));
        request.put("from", from == null ? null : from.toString());
        request.put("to", to == null ? null : to.toString());
        request.put("deputyFor", duty);
        return request;
    }

    private static void dismiss(String membership) {
        SECRETARIAT.send("DELETE", TENANT + "/members/" + membership, null, Map.of("If-Match", "*"));
    }

    private static String committee() {
        String slug = ConsultationFixture.fresh("udvalg");
        SECRETARIAT
                .post(TENANT + "/committees", Map.of("slug", slug, "name", "Udvalget"))
                .is(201);
        return slug;
    }

    private static String sit(String seats, String user, String seat, String side) {
        Map<String, Object> request =
                new HashMap<>(Map.of("email", user + "@demo.ordskifte.example", "name", user, "seat", seat));
        request.put("side", side);
        return SECRETARIAT.post(seats, request).is(201).text("id");
    }

    private static void standIn(String seats, String seat, LocalDate from, LocalDate to) {
        SECRETARIAT
                .post(
                        seats + "/" + seat + "/substitute",
                        Map.of("email", ADDRESS, "name", DEPUTY, "from", from.toString(), "to", to.toString()))
                .is(201);
    }

    private static LocalDate day(int ahead) {
        return LocalDate.now(ConsultationFixture.ZONE).plusDays(ahead);
    }

    private static String fresh() {
        return ConsultationFixture.fresh("person") + "@vestfjord.example";
    }
}
