package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A session begins with the login, stands in no address and ends with the logout. */
@ExtendWith(Portal.class)
class SessionIT {

    private static final String PLANTED = "kUX2k1zJw3bVt7G0sYyq9Dd5Rr8mPp4Nn6Ll-Hh2";

    @Test
    void whoever_only_reads_has_no_session() {
        Session reader = Session.closed();
        for (String page : new String[] {"/", "/vestfjord", "/vestfjord/kodeks-for-samspil", "/search?q=borger"}) {
            assertThat(reader.get(page).headers().allValues("Set-Cookie"))
                    .as(page)
                    .isEmpty();
        }
        assertThat(reader.id()).isEmpty();
    }

    @Test
    void a_login_begins_a_session_that_nobody_can_have_chosen() {
        Session session = Session.closed().holding(PLANTED).signIn("vestfjord.employee");
        assertThat(session.id()).isNotEqualTo(PLANTED).hasSizeGreaterThan(20);
        assertThat(Session.closed().holding(PLANTED).get("/vestfjord/office").uri())
                .as("the planted one opens nothing")
                .extracting(URI::getPath)
                .isNotEqualTo("/vestfjord/office");
        assertThat(session.get("/vestfjord/office").statusCode()).isEqualTo(200);
    }

    @Test
    void a_second_login_in_the_same_browser_begins_another_session() {
        Session session = Session.of("vestfjord.employee");
        String first = session.id();
        session.logOut();
        session.signIn("vestfjord.employee");
        assertThat(session.id()).isNotEmpty().isNotEqualTo(first);
    }

    @Test
    void no_address_carries_a_session() {
        Session session = Session.of("vestfjord.secretariat");
        for (String page : new String[] {"/vestfjord/office", "/vestfjord/office/documents", "/vestfjord"}) {
            assertThat(session.get(page).body())
                    .as(page)
                    .doesNotContain(session.id())
                    .doesNotContainIgnoringCase("jsessionid");
        }
        assertThat(Session.closed()
                        .get("/vestfjord/office;" + Session.COOKIE + "=" + session.id() + ";jsessionid=" + session.id())
                        .uri()
                        .getPort())
                .as("sent to log in")
                .isNotEqualTo(URI.create(Portal.stack().baseUrl()).getPort());
    }

    @Test
    void a_logout_ends_the_session_and_clears_what_the_browser_kept() {
        Session session = Session.of("vestfjord.employee");
        String id = session.id();
        HttpResponse<String> out = session.logOut();
        assertThat(whole(out).flatMap(answer -> answer.headers().allValues("Clear-Site-Data").stream()))
                .containsExactly("\"cache\", \"storage\"");
        assertThat(Session.closed()
                        .holding(id)
                        .get("/api/v1/tenants/vestfjord/members")
                        .statusCode())
                .as("the old cookie shown again")
                .isEqualTo(404);
    }

    private static Stream<HttpResponse<String>> whole(HttpResponse<String> last) {
        return Stream.iterate(
                        Optional.of(last), Optional::isPresent, one -> one.get().previousResponse())
                .map(Optional::get);
    }
}
