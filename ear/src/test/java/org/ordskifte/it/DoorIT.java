package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A public page comes from kept bytes from the second time on, and nobody can tell but by the clock. */
@ExtendWith(Portal.class)
class DoorIT {

    private static final String PAGE = "/vestfjord/kodeks-for-samspil";

    @Test
    void kept_bytes_carry_what_the_first_answer_carried() {
        Answer rendered = get(PAGE).is(200);
        Answer kept = get(PAGE).is(200);
        assertThat(kept.body()).isEqualTo(rendered.body());
        for (String header : new String[] {
            "ETag",
            "Vary",
            "Cache-Control",
            "Content-Type",
            "Content-Length",
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy"
        }) {
            assertThat(kept.header(header)).as(header).isNotBlank().isEqualTo(rendered.header(header));
        }
        assertThat(kept.header("X-Request-Id")).isNotBlank().isNotEqualTo(rendered.header("X-Request-Id"));
        assertThat(kept.header("Set-Cookie")).isEmpty();
    }

    @Test
    void a_reader_who_has_the_page_gets_no_second_copy_and_one_who_asks_for_the_head_gets_the_head() {
        String tag = get(PAGE).is(200).header("ETag");
        get(PAGE);
        Answer unchanged = get(PAGE, "If-None-Match: " + tag).is(304);
        assertThat(unchanged.body()).isEmpty();
        assertThat(unchanged.header("ETag")).isEqualTo(tag);
        Answer head = RawRequest.send("HEAD " + PAGE + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(head.is(200).body()).isEmpty();
        assertThat(head.header("ETag")).isEqualTo(tag);
    }

    @Test
    void a_page_that_was_just_made_is_handed_out_at_its_own_address_alone() {
        ConsultationFixture.registered("EMPLOYEES");
        get(PAGE).is(200);
        get("/document/version.xhtml").is(404);
    }

    @Test
    void each_language_and_each_form_is_kept_for_itself() {
        for (int i = 0; i < 2; i++) {
            assertThat(get(PAGE).body()).contains("xhtml\" lang=\"da\"");
            assertThat(get(PAGE, "Cookie: a=b; lang=sv").body()).contains("xhtml\" lang=\"sv\"");
            assertThat(get(PAGE, "Accept-Encoding: gzip").header("Content-Encoding"))
                    .isEqualTo("gzip");
            assertThat(get(PAGE).header("Content-Encoding")).isEmpty();
        }
    }

    @Test
    void what_changes_shows_at_once() {
        ConsultationFixture drafted = ConsultationFixture.drafted();
        SECRETARIAT
                .post(
                        drafted.draft() + "/adopt",
                        Map.of("adoptedBy", "Direktionen", "adoptedOn", "2026-01-05", "validFrom", "2026-01-05"),
                        Map.of(
                                "If-Match",
                                SECRETARIAT.get(drafted.draft()).is(200).header("ETag")))
                .is(200);
        String page = "/vestfjord/" + drafted.slug();
        get(page).is(200);
        get(page).is(200);
        SECRETARIAT
                .put(
                        drafted.document(),
                        ConsultationFixture.document(drafted.slug(), "da", "EMPLOYEES"),
                        SECRETARIAT.get(drafted.document()).is(200).header("ETag"))
                .is(200);
        get(page).is(404);
    }

    private static Answer get(String path, String... headers) {
        StringBuilder request =
                new StringBuilder("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        return RawRequest.send(request.append("\r\n").toString());
    }
}
