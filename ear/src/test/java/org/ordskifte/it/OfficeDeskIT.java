package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who holds which right, who did what, and how long somebody stays signed in. */
@ExtendWith(Portal.class)
class OfficeDeskIT {

    @Test
    void a_deputy_stands_in_from_one_day_to_another() {
        Session administrator = Session.of("vestfjord.secretariat");
        JsonNode principal = SECRETARIAT.all(TENANT + "/members").stream()
                .filter(one -> one.get("email").asText().startsWith("vestfjord.secretariat@")
                        && one.get("bundle").asText().equals("DOCUMENT_OWNER"))
                .findFirst()
                .orElseThrow();
        String email = ConsultationFixture.fresh("sted") + "@vestfjord.example";
        String last = LocalDate.now().plusDays(20).toString();
        PageForm.on(administrator, "/vestfjord/office/members", "form")
                .with("email", email)
                .with("name", "Sine Fortrædsen")
                .ticking("bundles", "DOCUMENT_OWNER")
                .with("deputyFor", principal.get("id").asText())
                .with("from", LocalDate.now().toString())
                .with("to", last)
                .press("add");
        JsonNode deputy = SECRETARIAT.all(TENANT + "/members").stream()
                .filter(one -> one.get("email").asText().equals(email))
                .findFirst()
                .orElseThrow();
        assertThat(deputy.path("deputyFor").asText())
                .isEqualTo(principal.get("id").asText());
        assertThat(deputy.path("to").asText()).isEqualTo(last);
        assertThat(administrator.get("/vestfjord/office/members").body())
                .contains("Stedfortræder for " + principal.get("name").asText());
    }

    @Test
    void the_seats_of_each_person_are_listed_with_their_committee() {
        String page = Session.of("vestfjord.secretariat")
                .get("/vestfjord/office/members")
                .body();
        assertThat(page).contains("/vestfjord/office/committees/lmu-hr\"").contains("Pladser i udvalg");
        assertThat(Session.of("vestfjord.employee")
                        .get("/vestfjord/office/members")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_trail_says_who_did_it_by_name() {
        ConsultationFixture.registered("PUBLIC");
        int last = (SECRETARIAT
                                .get(TENANT + "/audit?size=1")
                                .is(200)
                                .json()
                                .get("total")
                                .asInt()
                        - 1)
                / 20;
        JsonNode trail =
                SECRETARIAT.get(TENANT + "/audit?size=20&page=" + last).is(200).json();
        JsonNode named = null;
        for (JsonNode one : trail.get("items")) {
            named = one.has("actorName") ? one : named;
        }
        assertThat(named).isNotNull();
        String page = Session.of("vestfjord.secretariat")
                .get("/vestfjord/office/audit")
                .body();
        assertThat(page).contains(named.get("actorName").asText());
        assertThat(page).doesNotContain(named.get("actor").asText());
        SECRETARIAT.get(TENANT + "/audit/verify").is(200).json();
        assertThat(SECRETARIAT.get(TENANT + "/audit/verify").json().get("whole").asBoolean())
                .isTrue();
    }

    @Test
    void words_of_the_office_are_no_addresses_of_rounds_and_committees() {
        ConsultationFixture draft = ConsultationFixture.drafted();
        SECRETARIAT
                .post(TENANT + "/consultations", draft.request(Map.of("slug", "new")))
                .isRefused(422, "slug-reserved");
        SECRETARIAT
                .post(TENANT + "/committees", Map.of("slug", "new", "name", "Nyt udvalg"))
                .isRefused(422, "slug-reserved");
        SECRETARIAT
                .post(TENANT + "/documents", ConsultationFixture.document("edit", "da", "PUBLIC"))
                .isRefused(422, "slug-reserved");
    }

    @Test
    void asking_prolongs_a_session_that_stands_and_says_when_it_is_over() {
        Session employee = Session.of("vestfjord.employee");
        assertThat(employee.get("/login/alive").statusCode()).isEqualTo(204);
        HttpResponse<String> over = Session.closed().get("/login/alive");
        assertThat(over.statusCode()).isEqualTo(401);
        assertThat(over.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void whoever_comes_to_the_login_without_a_browser_is_told_in_words() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(Portal.stack().baseUrl() + "/login/session"))
                                .header("Accept", "application/json")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isIn(302, 401);
        if (answer.statusCode() == 401) {
            assertThat(answer.body()).contains("You are not logged in").contains("Du er ikke logget ind");
        }
    }
}
