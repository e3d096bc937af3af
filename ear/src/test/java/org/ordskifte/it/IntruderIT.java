package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.TENANT;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has no token, a false one or somebody else's session gets no further than the door. */
@ExtendWith(Portal.class)
class IntruderIT {

    private static final Visitor ANYBODY = Visitor.anybody();
    private static final Map<String, Object> NEW_DOCUMENT =
            ConsultationFixture.document(ConsultationFixture.fresh("x"), "da", "PUBLIC");

    static Stream<String> falseTokens() {
        String genuine = Portal.stack().tokenFor("vestfjord.secretariat");
        String[] parts = genuine.split("\\.");
        String unsigned = part("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + ".";
        String elsewhere = part("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"jku\":\"http://localhost:1/keys\"}") + "."
                + parts[1] + "." + parts[2];
        String body = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String promoted = parts[0] + "." + part(body.replace("vestfjord", "skargard")) + "." + parts[2];
        char last = parts[2].charAt(20);
        String flipped = parts[0] + "." + parts[1] + "." + parts[2].substring(0, 20) + (last == 'A' ? 'B' : 'A')
                + parts[2].substring(21);
        return Stream.of(
                "Bearer " + unsigned,
                "Bearer " + elsewhere,
                "Bearer " + promoted,
                "Bearer " + flipped,
                "Bearer nonsense",
                "Bearer a.b.c",
                "Bearer ",
                "Basic dmVzdGZqb3JkLnNlY3JldGFyaWF0OnZlc3Rmam9yZC5zZWNyZXRhcmlhdA==",
                "nonsense");
    }

    @ParameterizedTest
    @MethodSource("falseTokens")
    void a_false_token_is_refused_even_where_none_was_needed(String authorization) {
        Visitor intruder = Visitor.showing(authorization);
        intruder.get("/tenants").isRefused(401, "not-signed-in");
        intruder.get(TENANT + "/members").isRefused(401, "not-signed-in");
        intruder.post(TENANT + "/documents", NEW_DOCUMENT).isRefused(401, "not-signed-in");
    }

    @Test
    void a_token_of_another_client_is_refused() {
        Visitor.showing("Bearer " + Tokens.ofAnotherClient("vestfjord.secretariat"))
                .get(TENANT + "/members")
                .isRefused(401, "not-signed-in");
    }

    @Test
    void identity_and_refresh_tokens_are_no_access_tokens() {
        Tokens tokens = Tokens.of("vestfjord.secretariat");
        Visitor.showing("Bearer " + tokens.access()).get(TENANT + "/members").is(200);
        Visitor.showing("Bearer " + tokens.identity()).get(TENANT + "/members").isRefused(401, "not-signed-in");
        Visitor.showing("Bearer " + tokens.refresh()).get(TENANT + "/members").isRefused(401, "not-signed-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void who_is_not_signed_in_changes_nothing(String method) {
        ANYBODY.send(method, TENANT + "/documents/kodeks-for-samspil", NEW_DOCUMENT, Map.of("If-Match", "*"))
                .isRefused(401, "not-signed-in");
    }

    @Test
    void a_token_in_the_address_is_refused() {
        String token = Portal.stack().tokenFor("vestfjord.secretariat");
        assertThat(ANYBODY.get(TENANT + "/members?access_token=" + token).status())
                .isBetween(400, 405);
        assertThat(Session.closed().get("/vestfjord?access_token=" + token).statusCode())
                .isBetween(400, 405);
    }

    @Test
    void a_session_cookie_alone_changes_nothing() {
        Session session = Session.of("vestfjord.secretariat");
        assertThat(session.get("/api/v1" + TENANT + "/members").statusCode()).isEqualTo(200);
        HttpResponse<String> forged = session.post("/api/v1" + TENANT + "/documents", NEW_DOCUMENT, Map.of());
        assertThat(forged.statusCode()).as(forged.body()).isEqualTo(403);
        HttpResponse<String> guessed =
                session.post("/api/v1" + TENANT + "/documents", NEW_DOCUMENT, Map.of("X-CSRF-Token", "0".repeat(32)));
        assertThat(guessed.statusCode()).as(guessed.body()).isEqualTo(403);
        ANYBODY.get(TENANT + "/documents/" + NEW_DOCUMENT.get("slug")).isRefused(404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/vestfjord", "/vestfjord/office", "/vestfjord/office/documents", "/api/v1/tenants"})
    void a_view_state_in_the_address_is_refused(String path) {
        Session session = Session.of("vestfjord.secretariat");
        for (String query : new String[] {"jakarta.faces.ViewState=e1s1", "a=b&jakarta.faces.ViewState=stateless"}) {
            assertThat(session.get(path + "?" + query).statusCode()).isEqualTo(405);
        }
        assertThat(session.get(path + "?jakarta.faces.View%53tate=e1s1").statusCode())
                .isEqualTo(405);
    }

    @Test
    void after_logout_the_session_is_over() {
        Session session = Session.of("vestfjord.employee");
        assertThat(session.get("/vestfjord/office").statusCode()).isEqualTo(200);
        assertThat(session.get("/logout").statusCode()).isEqualTo(405);
        assertThat(session.get("/vestfjord/office").statusCode()).isEqualTo(200);
        session.logOut();
        assertThat(session.get("/api/v1" + TENANT + "/members").statusCode()).isIn(401, 404);
    }

    private static String part(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
