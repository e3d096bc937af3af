package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form does something only when it was handed out to this session and comes back by POST; else a page says why not. */
@ExtendWith(Portal.class)
class PostbackIT {

    private static final String PAGE = "/vestfjord/office/groups?new=group";
    private static final String STATE = "jakarta.faces.ViewState";

    /** So many views a session remembers, and some more. */
    private static final int FORGOTTEN_AFTER = 40;

    private static Session session;

    private final String slug = ConsultationFixture.fresh("gruppe");

    @BeforeAll
    static void sign_in() {
        session = Session.of("vestfjord.secretariat");
    }

    private PageForm form() {
        return PageForm.on(session, PAGE, "form")
                .with("name", "Prøve " + slug)
                .with("reader", "prøver " + slug)
                .with("slug", slug);
    }

    private boolean isThere() {
        return SECRETARIAT.get(TENANT + "/groups?size=200").body().contains(slug);
    }

    private void saysThatNothingWasDone(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.uri().getPath()).isEqualTo("/vestfjord/office/groups");
        assertThat(answer.body()).contains("<h1>", "lang=\"da\"").doesNotContain("Exception", "\tat ");
        assertThat(isThere()).isFalse();
    }

    @Test
    void a_form_as_it_was_handed_out_does_what_it_says() {
        assertThat(form().press("save").statusCode()).isEqualTo(200);
        assertThat(isThere()).isTrue();
        SECRETARIAT.send("DELETE", TENANT + "/groups/" + slug, null, Map.of("If-Match", "*"));
    }

    @Test
    void without_view_state_nothing_is_done() {
        saysThatNothingWasDone(form().without(STATE).press("save"));
    }

    @Test
    void with_the_view_state_of_somebody_else_nothing_is_done() {
        String foreign =
                PageForm.on(Session.of("vestfjord.secretariat"), PAGE, "form").value(STATE);
        saysThatNothingWasDone(form().with(STATE, foreign).press("save"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0:0", "-1:1", "stateless", "x", "", "rO0ABXNyAA==", "' or 1=1", "1:1:1", "\u0000"})
    void with_a_made_up_view_state_nothing_is_done(String made) {
        saysThatNothingWasDone(form().with(STATE, made).press("save"));
    }

    @Test
    void with_a_flipped_view_state_nothing_is_done() {
        PageForm form = form();
        String genuine = form.value(STATE);
        char last = genuine.charAt(genuine.length() - 1);
        saysThatNothingWasDone(form.with(STATE, genuine.substring(0, genuine.length() - 1) + (last == '5' ? '6' : '5'))
                .press("save"));
    }

    @Test
    void with_a_view_state_that_is_forgotten_nothing_is_done() {
        PageForm form = form();
        for (int i = 0; i < FORGOTTEN_AFTER; i++) {
            session.get(PAGE);
        }
        saysThatNothingWasDone(form.press("save"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void by_another_verb_nothing_is_done(String verb) {
        HttpResponse<String> inBody = form().pressedBy(verb, "save", false);
        HttpResponse<String> inQuery = form().pressedBy(verb, "save", true);
        assertThat(inBody.statusCode()).as("in the body").isEqualTo(405);
        assertThat(inQuery.statusCode()).as("in the address").isEqualTo(405);
        assertThat(inQuery.body()).doesNotContain("Exception");
        if (verb.equals("GET")) {
            assertThat(inQuery.body()).contains("<h1>");
        }
        assertThat(isThere()).isFalse();
    }

    @Test
    void in_the_address_of_a_post_nothing_is_done_either() {
        assertThat(form().pressedBy("POST", "save", true).statusCode()).isEqualTo(405);
        assertThat(isThere()).isFalse();
    }
}
