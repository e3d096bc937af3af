package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;
import static org.ordskifte.it.ConsultationFixture.ZONE;
import static org.ordskifte.it.ConsultationFixture.seat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever does not fit gets a clear error, and nothing is lost by it. */
@ExtendWith(Portal.class)
class BadInputIT {

    private static final String IMPORTS = TENANT + "/imports";
    private static final Visitor ANYBODY = Visitor.anybody();

    @Test
    void a_file_with_nothing_in_it() {
        SECRETARIAT.upload(IMPORTS, "tom.txt", new byte[0]).isRefused(422, "empty-file");
    }

    @Test
    void a_file_of_200_megabytes_is_refused_before_it_is_sent() {
        Answer refused = RawRequest.announcing(
                "/api/v1" + IMPORTS,
                200L << 20,
                "Content-Type: multipart/form-data; boundary=x",
                "Authorization: Bearer " + Portal.stack().tokenFor("vestfjord.secretariat"));
        refused.isRefused(413, "file-too-large");
    }

    @Test
    void a_file_that_does_not_say_how_large_it_is() {
        String token = "Authorization: Bearer " + Portal.stack().tokenFor("vestfjord.secretariat");
        RawRequest.chunked(
                        "/api/v1" + IMPORTS,
                        30,
                        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"stor.txt\"\r\n\r\n",
                        "Content-Type: multipart/form-data; boundary=x",
                        token)
                .isRefused(413, "file-too-large");
        RawRequest.chunked(
                        "/api/v1" + TENANT + "/documents", 3, "{\"title\":\"", "Content-Type: application/json", token)
                .isRefused(413, "request-too-large");
    }

    @Test
    void a_file_a_little_over_the_limit() {
        SECRETARIAT.upload(IMPORTS, "stor.txt", new byte[(20 << 20) + 1]).isRefused(413, "file-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"504B030414000600", "255044462D312E37", "89504E470D0A1A0A", "00FF00FF0001"})
    void a_binary_that_calls_itself_text(String hex) {
        SECRETARIAT.upload(IMPORTS, "politik.txt", HexFormat.of().parseHex(hex)).isRefused(415, "unsupported-file");
    }

    @Test
    void a_file_in_an_old_encoding_is_read_as_it_was_meant_and_says_so() {
        JsonNode preview = SECRETARIAT
                .upload(IMPORTS, "gammel.txt", ConsultationFixture.TEXT.getBytes(Charset.forName("windows-1252")))
                .is(201)
                .json();
        assertThat(preview.get("title").asText()).isEqualTo("Regler for den gode tone i mødet med borgerne");
        assertThat(preview.get("warnings")).isNotEmpty();
    }

    @Test
    void an_upload_without_a_file_and_one_that_is_no_form() {
        SECRETARIAT
                .send(
                        "POST",
                        IMPORTS,
                        "--x\r\nContent-Disposition: form-data; name=\"language\"\r\n\r\nda\r\n--x--\r\n",
                        Map.of("Content-Type", "multipart/form-data; boundary=x"))
                .isRefused(422, "invalid-field");
        SECRETARIAT.post(IMPORTS, "{}").isRefused(415, "unsupported-media-type");
    }

    @Test
    void an_adoption_in_the_future() {
        ConsultationFixture draft = ConsultationFixture.drafted();
        SECRETARIAT
                .post(
                        draft.draft() + "/adopt",
                        Map.of("adoptedOn", LocalDate.now(ZONE).plusDays(2).toString()))
                .isRefused(422, "adoption-in-future");
        assertThat(SECRETARIAT.get(draft.draft()).text("state")).isEqualTo("DRAFT");
    }

    @Test
    void a_deadline_in_the_past() {
        refusedDeadline(ConsultationFixture.local(Instant.now().minusSeconds(60)), "deadline-in-past");
    }

    @Test
    void a_deadline_at_a_local_time_that_does_not_exist_and_at_one_that_occurs_twice() {
        ZoneOffsetTransition gap = transition(true);
        refusedDeadline(gap.getDateTimeBefore().plusMinutes(30).toString(), "no-such-local-time");
        refusedDeadline(gap.getDateTimeBefore().plusMinutes(30) + ":00" + gap.getOffsetBefore(), "no-such-local-time");
        ZoneOffsetTransition overlap = transition(false);
        LocalDateTime twice = overlap.getDateTimeAfter().plusMinutes(30);
        refusedDeadline(twice.toString(), "ambiguous-local-time");
        ConsultationFixture draft = ConsultationFixture.drafted();
        SECRETARIAT
                .post(
                        TENANT + "/consultations",
                        draft.request(Map.of("deadline", twice + ":00" + overlap.getOffsetAfter())))
                .is(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"i morgen", "2027-13-01T12:00:00+01:00", "2027-02-30", "12:00", "2027-01-08T12:00:00+03:00"})
    void a_deadline_that_is_no_time_of_the_zone(String deadline) {
        Answer refused = SECRETARIAT.post(
                TENANT + "/consultations", ConsultationFixture.drafted().request(Map.of("deadline", deadline)));
        refused.is(422);
        assertThat(refused.text("code")).isIn("invalid-field", "no-such-local-time");
    }

    @Test
    void a_response_one_second_after_the_deadline() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        String response = round.answeredBy("lmu-hr");
        round.approve("lmu-hr", response);
        PortalClock.stoppedAt(
                round.deadline().plusSeconds(1),
                () -> seat("lmu-hr", "secretary").submit(response).isRefused(409, "deadline-passed"));
        assertThat(seat("lmu-hr", "secretary").get(response).text("text")).isEqualTo("Udvalget støtter reglerne.");
    }

    @Test
    void an_edit_of_something_that_changed_meanwhile() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        String response = round.answeredBy("lmu-hr");
        Visitor member = seat("lmu-hr", "member");
        String seen = member.get(response).is(200).header("ETag");
        String saved = seat("lmu-hr", "secretary")
                .put(response, round.words("Sekretærens ord."), seen)
                .is(200)
                .header("ETag");
        assertThat(saved).isNotEqualTo(seen).matches("\"[0-9]+-[0-9a-f]{16}\"");
        member.put(response, round.words("Medlemmets ord."), seen).isRefused(412, "stale");
        member.put(response, round.words("Medlemmets ord."), "\"nonsense\"").isRefused(412, "stale");
        member.send("PUT", response, round.words("Medlemmets ord."), Map.of()).isRefused(428, "missing-precondition");
        assertThat(member.get(response).text("text")).isEqualTo("Sekretærens ord.");
        member.put(response, round.words("Medlemmets ord."), saved).is(200);
    }

    @Test
    void a_stale_edit_of_a_draft_version_and_of_a_published_one() {
        ConsultationFixture draft = ConsultationFixture.drafted();
        String clauses = draft.draft() + "/clauses";
        Map<String, Object> body =
                Map.of("clauses", SECRETARIAT.get(draft.draft()).json().get("clauses"));
        String seen = SECRETARIAT.get(draft.draft()).header("ETag");
        SECRETARIAT.send("PUT", clauses, body, Map.of()).isRefused(428, "missing-precondition");
        SECRETARIAT.put(clauses, body, seen).is(200);
        SECRETARIAT.put(clauses, body, seen).isRefused(412, "stale");
        draft.published(Map.of());
        SECRETARIAT.put(clauses, body, "*").isRefused(409, "version-immutable");
        SECRETARIAT.post(draft.draft() + "/adopt", Map.of()).isRefused(409, "round-open");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"slug\":", "[]", "\"text\"", "{\"slug\":{}}", "nonsense"})
    void a_body_that_is_no_json_or_another_json(String body) {
        SECRETARIAT.post(TENANT + "/documents", body).isRefused(400, "malformed");
    }

    @Test
    void fields_that_do_not_fit_are_named() {
        Answer refused =
                SECRETARIAT.post(TENANT + "/documents", ConsultationFixture.document("Ikke en slug", "da", "PUBLIC"));
        refused.isRefused(422, "invalid-field");
        assertThat(refused.json().at("/arguments/field").asText()).isEqualTo("slug");
        SECRETARIAT.get(TENANT + "/documents?size=100000").isRefused(422, "invalid-field");
        SECRETARIAT
                .post(TENANT + "/documents", ConsultationFixture.document("consultations", "da", "PUBLIC"))
                .isRefused(422, "slug-reserved");
    }

    @Test
    void what_is_not_theirs_to_say_has_no_effect() {
        String slug = ConsultationFixture.fresh("tone");
        Answer answer = SECRETARIAT.post(
                TENANT + "/documents",
                "{\"slug\":\"" + slug
                        + "\",\"title\":\"T\",\"kind\":\"policy\",\"language\":\"da\",\"access\":\"EMPLOYEES\","
                        + "\"tenant\":\"skargard\",\"tenantId\":\"" + UUID.randomUUID()
                        + "\",\"id\":\"" + UUID.randomUUID()
                        + "\",\"revision\":99,\"state\":\"ADOPTED\",\"publicFrom\":\"2000-01-01\"}");
        assertThat(answer.status()).isIn(201, 400);
        Visitor.called("skargard.secretariat")
                .get("/tenants/skargard/documents/" + slug)
                .isRefused(404, "not-found");
        ANYBODY.get(TENANT + "/documents/" + slug).isRefused(404, "not-found");
    }

    static Stream<String> absent() {
        return Stream.of(
                "/tenants/findes-ikke",
                "/tenants/findes-ikke/documents",
                TENANT + "/documents/findes-ikke",
                TENANT + "/documents/kodeks-for-samspil/versions/9999",
                TENANT + "/documents/kodeks-for-samspil/versions/x",
                TENANT + "/documents/kodeks-for-samspil/clauses/" + UUID.randomUUID(),
                TENANT + "/documents/kodeks-for-samspil/clauses/1",
                TENANT + "/consultations/findes-ikke",
                TENANT + "/consultations/kodeks-for-samspil/responses/" + UUID.randomUUID(),
                TENANT + "/committees/findes-ikke",
                TENANT + "/imports/" + UUID.randomUUID(),
                "/nowhere");
    }

    @ParameterizedTest
    @MethodSource("absent")
    void what_is_not_there_is_not_found(String path) {
        SECRETARIAT.get(path).isRefused(404, "not-found");
    }

    private static ZoneOffsetTransition transition(boolean gap) {
        ZoneOffsetTransition next = ZONE.getRules().nextTransition(Instant.now().plusSeconds(86_400));
        while (next.isGap() != gap) {
            next = ZONE.getRules().nextTransition(next.getInstant());
        }
        return next;
    }

    private static void refusedDeadline(String deadline, String code) {
        SECRETARIAT
                .post(TENANT + "/consultations", ConsultationFixture.drafted().request(Map.of("deadline", deadline)))
                .isRefused(422, code);
    }
}
