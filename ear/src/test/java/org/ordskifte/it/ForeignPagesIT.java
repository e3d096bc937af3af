package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages, feeds and files of something that is hidden answer like those of something that is not there, whoever asks. */
@ExtendWith(Portal.class)
class ForeignPagesIT {

    private static final HttpClient DIRECT = HttpClient.newHttpClient();
    private static final Pattern NAME = Pattern.compile("[{]([a-z]+)[}]");
    private static final String FILES = "/api/v1/tenants/vestfjord/documents/";

    /** They show a stranger what the public may see. */
    private static final Set<String> OPEN_IN_PART =
            Set.of("/vestfjord/office/consultations", "/vestfjord/office/search");

    private static Belongings hidden;
    private static List<Session> strangers;
    private static Session operator;

    @BeforeAll
    static void hide() {
        hidden = Belongings.made();
        strangers = Stream.of("skargard.employee", "skargard.secretariat", "ostkust.employee", "operator")
                .map(Session::of)
                .toList();
        operator = strangers.get(strangers.size() - 1);
    }

    /** An address with a name in braces for everything that has one. */
    static Stream<String> pagesOfOneThing() {
        Stream<String> files = Stream.of("html", "pdf", "docx", "xml", "md", "txt", "json")
                .map(one -> FILES + "{slug}/versions/1." + one);
        Stream<String> pages = Stream.of(
                "/vestfjord/{slug}",
                "/vestfjord/{slug}/v1",
                "/vestfjord/{slug}/on/2026-01-12",
                "/vestfjord/{slug}/compare/1..1",
                "/vestfjord/{slug}/clause/{clause}",
                "/vestfjord/{slug}/feed.atom",
                "/vestfjord/consultations/{slug}",
                FILES + "{slug}/compare.docx?from=1&to=1");
        return Stream.concat(pages, files);
    }

    /** Every address of the office, as the application itself knows them. */
    static Stream<String> pagesOfTheOffice() throws ReflectiveOperationException {
        Field views = Class.forName("org.ordskifte.web.entry.Office").getDeclaredField("VIEWS");
        views.setAccessible(true);
        return ((Map<?, ?>) views.get(null))
                .keySet().stream()
                        .map(String::valueOf)
                        .map(pattern -> "/vestfjord/office/" + pattern)
                        .sorted();
    }

    @ParameterizedTest
    @MethodSource("pagesOfOneThing")
    void a_page_of_what_is_hidden_is_one_that_is_not_there(String address) {
        String there = filled(address, hidden.names());
        String absent = filled(address.replace("{version}", "999"), Map.of());
        for (String[] header : List.of(
                new String[] {"Accept", "text/html"},
                new String[] {"If-None-Match", "*"},
                new String[] {"Range", "bytes=0-9"},
                new String[] {"Accept-Encoding", "gzip"})) {
            HttpResponse<String> found = fetch("GET", there, header);
            assertThat(found.statusCode()).as(there).isEqualTo(404);
            assertThat(seen(found, there)).isEqualTo(seen(fetch("GET", absent, header), absent));
        }
        assertThat(seen(fetch("HEAD", there), there)).isEqualTo(seen(fetch("HEAD", absent), absent));
        for (Session stranger : strangers) {
            HttpResponse<String> found = stranger.get(there);
            assertThat(found.statusCode()).as(there).isEqualTo(404);
            assertThat(seen(found, there)).isEqualTo(seen(stranger.get(absent), absent));
        }
    }

    @ParameterizedTest
    @MethodSource("pagesOfTheOffice")
    void an_office_is_closed_to_everybody_from_outside(String address) {
        String there = filled(address, hidden.names());
        String absent = filled(address.replace("{version}", "999"), Map.of());
        HttpResponse<String> sent = fetch("GET", there);
        assertThat(sent.statusCode()).as(there).isEqualTo(302);
        assertThat(sent.headers().firstValue("Location").orElse("")).contains("/login?to=");
        assertThat(sent.body()).isEmpty();
        for (Session stranger : strangers) {
            HttpResponse<String> found = stranger.get(there);
            boolean isRun = stranger == operator && there.endsWith("/audit");
            if (!isRun) {
                assertThat(found.body()).doesNotContain(hidden.secrets());
            }
            assertThat(found.statusCode()).as(there).isEqualTo(isRun || OPEN_IN_PART.contains(there) ? 200 : 404);
            if (found.statusCode() == 404) {
                assertThat(seen(found, there)).isEqualTo(seen(stranger.get(absent), absent));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/skargard/../vestfjord/office/members",
                "/skargard/..;/vestfjord/office/members",
                "/skargard/%2e%2e/vestfjord/office/members",
                "/skargard/..%2Fvestfjord/office/members",
                "/skargard%2F..%2Fvestfjord/office/members",
                "/skargard/office/..%5c..%5cvestfjord/office/members",
                "/vestfjord;tenant=skargard/office/members",
                "/vestfjord/office;/members",
                "/vestfjord%2Foffice%2Fmembers",
                "/%76estfjord/office/members",
                "//vestfjord/office/members",
                "/vestfjord//office/members",
                "/vestfjord/office/members/",
                "/VESTFJORD/office/members",
                "/office/members.xhtml",
                "/office/members.xhtml;a=b",
                "/WEB-INF/templates/office.xhtml",
                "/api/v1/tenants/skargard/../vestfjord/members",
                "/api/v1/tenants/skargard%2F..%2Fvestfjord/members",
                "/api/v1/tenants/vestfjord;t=skargard/members",
                "/api/v1/tenants;t=skargard/vestfjord/members",
                "/api/v1/tenants/%76estfjord/members",
                "/api/v1/tenants//vestfjord/members"
            })
    void no_disguise_of_an_address_opens_an_office(String disguised) {
        String cookie = "Cookie: " + Session.COOKIE + "=" + strangers.get(1).id() + "\r\n";
        for (String header : List.of("", cookie)) {
            Answer answer = RawRequest.send("GET " + disguised + " HTTP/1.1\r\nHost: localhost\r\n" + header
                    + "Accept: text/html, application/json\r\nConnection: close\r\n\r\n");
            assertThat(answer.status()).as(answer.body()).isIn(301, 302, 400, 404);
            assertThat(answer.body()).doesNotContain("vestfjord.secretariat@", "hmu-stabe");
        }
    }

    @Test
    void a_form_of_one_s_own_office_does_nothing_in_another() {
        Session stranger = strangers.get(1);
        PageForm own = PageForm.on(stranger, "/skargard/office/groups?new=group", "form");
        String there = "/vestfjord/office/groups";
        String slug = ConsultationFixture.fresh("fremmed");
        String before = ConsultationFixture.SECRETARIAT
                .get(ConsultationFixture.TENANT + "/groups?size=200")
                .body();
        assertThat(own.with("slug", slug)
                        .with("name", "Fremmed")
                        .with("reader", "fremmed")
                        .pressedOn(there, "save")
                        .statusCode())
                .isEqualTo(404);
        assertThat(ConsultationFixture.SECRETARIAT
                        .get(ConsultationFixture.TENANT + "/groups?size=200")
                        .body())
                .isEqualTo(before);
    }

    @Test
    void lists_feeds_calendars_and_site_maps_say_nothing_of_what_is_hidden() {
        for (String list : List.of(
                "/",
                "/vestfjord",
                "/vestfjord/consultations",
                "/vestfjord/feed.atom",
                "/vestfjord/consultations.ics",
                "/vestfjord/sitemap.xml",
                "/sitemap.xml",
                "/search?q=arbejdsdage&tenant=vestfjord")) {
            HttpResponse<String> found = fetch("GET", list);
            assertThat(found.statusCode()).as(list).isEqualTo(200);
            assertThat(found.body()).as(list).doesNotContain(hidden.secrets());
            for (Session stranger : strangers) {
                assertThat(stranger.get(list).body()).as(list).doesNotContain(hidden.secrets());
            }
        }
    }

    /** @param names what to put into the braces; where there is none, something that nothing is called */
    private static String filled(String address, Map<String, String> names) {
        return NAME.matcher(address).replaceAll(found -> names.getOrDefault(found.group(1), Belongings.ABSENT));
    }

    private static HttpResponse<String> fetch(String method, String path, String... header) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(Portal.stack().baseUrl() + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (header.length > 0) {
            request.headers(header);
        }
        try {
            return DIRECT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Status, headers and words without what differs with the address or by chance. */
    private static List<String> seen(HttpResponse<String> answer, String address) {
        List<String> seen = new ArrayList<>(List.of(String.valueOf(answer.statusCode())));
        new TreeMap<>(answer.headers().map()).forEach((name, values) -> {
            if (!List.of("date", "x-request-id", "content-length").contains(name)) {
                seen.add(name + ": " + values.toString().replaceAll("'nonce-[^']*'", "'nonce'"));
            }
        });
        String bare = address.replaceFirst("[?].*", "");
        seen.add(answer.body()
                .replace(bare, "ADDRESS")
                .replace(URLEncoder.encode(bare, StandardCharsets.UTF_8), "ADDRESS")
                .replaceAll("(nonce|value)=\"[^\"]*\"", "$1")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID"));
        return seen;
    }
}
