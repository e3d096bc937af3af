package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A tag that names no state that stands changes nothing anywhere, and where one is required none does neither. */
@Beside
@ExtendWith(Portal.class)
class PreconditionsIT {

    private static final List<Visitor> PEOPLE = Stream.of(
                    "vestfjord.secretariat",
                    "vestfjord.lmu-hr.chair",
                    "vestfjord.lmu-nord.chair",
                    "vestfjord.lmu-syd.chair",
                    "vestfjord.lmu-hr.member",
                    "operator")
            .map(Visitor::called)
            .toList();

    private static final String ROUND = "/tenants/{t}/consultations/{c}";

    /** Done to what was handed in. */
    private static final Set<String> AFTERWARDS = Set.of(
            "PUT " + ROUND + "/remarks/{id}/outcome",
            "POST " + ROUND + "/remarks/{id}/changed-in",
            "POST " + ROUND + "/responses/{r}/close",
            "POST " + ROUND + "/responses/{r}/leave-out",
            "POST " + ROUND + "/responses/{r}/take-in");

    /** The tag is that of what the body names, or of what was shown before; here the body names nothing. */
    private static final Set<String> NAMED_IN_THE_BODY =
            Set.of("POST " + ROUND + "/remarks/{id}/take-over", "POST /tenants/{t}/handovers");

    private static Belongings ours;
    private static String handedIn;
    private static String remark;

    @BeforeAll
    static void settle() {
        ours = Belongings.made();
        ConsultationFixture round = ConsultationFixture.drafted().published(Map.of("approval", "NONE"));
        handedIn = round.answeredBy("lmu-hr");
        ConsultationFixture.seat("lmu-hr", "secretary").submit(handedIn).is(201);
        remark = round.round()
                + "/remarks/"
                + SECRETARIAT
                        .get(round.round() + "/remarks")
                        .is(200)
                        .items()
                        .get(0)
                        .get("id")
                        .asText();
    }

    private static String place(Operation operation) {
        if (!AFTERWARDS.contains(operation.toString())) {
            return ours.place(operation);
        }
        String last = operation.template().substring(operation.template().lastIndexOf('/'));
        return (operation.template().contains("/remarks/") ? remark : handedIn) + last;
    }

    static Stream<Operation> changes() {
        return Operation.all().stream()
                .filter(one -> !one.method().equals("GET"))
                .filter(one -> !NAMED_IN_THE_BODY.contains(one.toString()));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_tag_of_no_state_that_stands_is_stale(Operation operation) {
        Answer stale = first(operation, Map.of("If-Match", "\"4711\""));
        stale.isRefused(412, "stale");
        if (!operation.method().equals("POST")) {
            first(operation, Map.of()).isRefused(428, "missing-precondition");
        }
    }

    /** What the first of them is answered who may. */
    private static Answer first(Operation operation, Map<String, String> headers) {
        Answer answer = null;
        for (Visitor somebody : PEOPLE) {
            answer = send(somebody, operation, headers);
            if (answer.status() != 403 && answer.status() != 404) {
                return answer;
            }
        }
        return answer;
    }

    private static Answer send(Visitor somebody, Operation operation, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Idempotency-Key", Belongings.ABSENT);
        Object body = operation.body();
        if (operation.takesFile()) {
            all.put("Content-Type", "multipart/form-data; boundary=b");
            body = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.txt\"\r\n\r\nOrd.\r\n--b--\r\n";
        }
        return somebody.send(operation.method(), place(operation), body, all);
    }

    @Test
    void seats_are_part_of_their_committee_and_members_of_their_unit() {
        String committee = CommitteeLifeIT.address(CommitteeLifeIT.founded(null));
        String before = tag(committee);
        Map<String, Object> seat = Map.of("email", mail(), "name", "N", "seat", "MEMBER", "side", "EMPLOYEE");
        Answer seated = SECRETARIAT
                .post(committee + "/seats", seat, Map.of("If-Match", before))
                .is(201);
        assertThat(tag(committee)).isEqualTo(seated.header("ETag")).isNotEqualTo(before);
        SECRETARIAT.post(committee + "/seats", seat, Map.of("If-Match", before)).isRefused(412, "stale");
        String place = committee + "/seats/" + seated.text("id");
        Answer substitute = SECRETARIAT
                .post(
                        place + "/substitute",
                        Map.of("email", mail(), "name", "S", "to", "2199-01-08"),
                        Map.of("If-Match", tag(committee)))
                .is(201);
        assertThat(tag(committee)).isEqualTo(substitute.header("ETag"));
        SECRETARIAT
                .send("DELETE", place, null, Map.of("If-Match", tag(committee)))
                .is(200);

        String unit = UnitFixture.founded().address();
        Answer enrolled = SECRETARIAT
                .post(
                        unit + "/members",
                        Map.of("email", mail(), "name", "N", "manager", false),
                        Map.of("If-Match", tag(unit)))
                .is(201);
        assertThat(tag(unit)).isEqualTo(enrolled.header("ETag"));
        SECRETARIAT
                .send("DELETE", unit + "/members/" + enrolled.text("id"), null, Map.of("If-Match", tag(unit)))
                .is(200);
    }

    @Test
    void a_draft_is_begun_by_whoever_saw_the_document_as_it_is() {
        String document = TENANT + "/documents/" + ConsultationFixture.registered("PUBLIC");
        Map<String, Object> clauses =
                Map.of("clauses", List.of(Map.of("blocks", List.of(Map.of("type", "paragraph", "text", "Ord.")))));
        String before = tag(document);
        SECRETARIAT
                .post(document + "/versions", clauses, Map.of("If-Match", before))
                .is(201);
        assertThat(tag(document)).isNotEqualTo(before);
        SECRETARIAT
                .post(document + "/versions", clauses, Map.of("If-Match", before))
                .isRefused(412, "stale");
        SECRETARIAT
                .post(document + "/versions", clauses, Map.of("If-Match", tag(document)))
                .isRefused(409, "draft-exists");
    }

    @Test
    void every_tag_that_ends_something_can_be_read() {
        GroupFixture group = GroupFixture.defined(Map.of("allEmployees", true));
        String place = group.address();
        SECRETARIAT.send("DELETE", place, null, Map.of("If-Match", tag(place))).is(204);
        String member = TENANT
                + "/members/"
                + SECRETARIAT
                        .post(TENANT + "/members", Map.of("email", mail(), "name", "G", "bundles", List.of("AUDITOR")))
                        .is(201)
                        .json()
                        .get(0)
                        .get("id")
                        .asText();
        SECRETARIAT
                .send("DELETE", member, null, Map.of("If-Match", tag(member)))
                .is(204);
    }

    private static String tag(String place) {
        return SECRETARIAT.get(place).is(200).header("ETag");
    }

    private static String mail() {
        return ConsultationFixture.fresh("p") + "@vestfjord.example";
    }
}
