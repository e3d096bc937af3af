package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A member of one tenant is nobody in another: what it may not see equals what is not there. */
@ExtendWith(Portal.class)
class ForeignTenantIT {

    private static final Visitor STRANGER = Visitor.called("skargard.secretariat");
    private static final Visitor ANYBODY = Visitor.anybody();
    private static final String ABSENT = UUID.randomUUID().toString();
    /** That a tenant exists is no secret. */
    private static final String NOWHERE = "/tenants/" + ABSENT;

    /** A request, to something that is there and to its like that is not. */
    record Attempt(String method, String path, String absent, Object body) {
        @Override
        public String toString() {
            return method + " " + path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}");
        }
    }

    private static List<Attempt> attempts;

    static List<Attempt> attempts() {
        if (attempts == null) {
            attempts = new ArrayList<>();
            something_private();
        }
        return attempts;
    }

    private static void something_private() {
        ConsultationFixture hidden = ConsultationFixture.drafted("EMPLOYEES").published(Map.of("audience", "INVITED"));
        String response = hidden.answeredBy("lmu-hr");
        String remark = Visitor.called("vestfjord.lmu-hr.secretary")
                .get(response)
                .json()
                .at("/remarks/0/id")
                .asText();
        String consultee = SECRETARIAT
                .get(hidden.round() + "/consultees")
                .items()
                .get(0)
                .get("id")
                .asText();
        String imported = SECRETARIAT
                .upload(TENANT + "/imports", "regler.txt", ConsultationFixture.TEXT.getBytes(StandardCharsets.UTF_8))
                .is(201)
                .text("id");
        String member =
                SECRETARIAT.get(TENANT + "/members").items().get(0).get("id").asText();
        JsonNode seat =
                SECRETARIAT.get(TENANT + "/committees/lmu-hr/seats").items().get(0);
        Map<String, Object> none = Map.of();
        document(hidden);
        round(hidden, response, remark, consultee);
        read(TENANT + "/imports/", imported);
        add("PUT", TENANT + "/imports/" + imported, TENANT + "/imports/" + ABSENT, Map.of("title", "Min titel"));
        String corrections = TENANT + "/imports/" + imported + "/corrections";
        String noCorrections = TENANT + "/imports/" + ABSENT + "/corrections";
        add("POST", corrections, noCorrections, Map.of("do", "TAKE_IN", "line", 1));
        add("POST", corrections + "/redo", noCorrections + "/redo", none);
        add("DELETE", corrections + "/last", noCorrections + "/last", null);
        read(TENANT + "/committees/", "lmu-hr");
        read(TENANT + "/committees/", "lmu-hr", "/seats");
        add(
                "POST",
                TENANT + "/committees/lmu-hr/seats",
                TENANT + "/committees/" + ABSENT + "/seats",
                Map.of("email", "x@skargard.example", "name", "X", "seat", "CHAIR"));
        String seats = TENANT + "/committees/lmu-hr/seats/";
        add("DELETE", seats + seat.get("id").asText(), seats + ABSENT, null);
        add("DELETE", TENANT + "/members/" + member, TENANT + "/members/" + ABSENT, null);
        add("GET", TENANT + "/members", NOWHERE + "/members", null);
        add("GET", TENANT + "/committees", NOWHERE + "/committees", null);
        add("GET", TENANT + "/audit", NOWHERE + "/audit", null);
        add("GET", TENANT + "/audit/verify", NOWHERE + "/audit/verify", null);
        add(
                "POST",
                TENANT + "/members",
                NOWHERE + "/members",
                Map.of("email", "x@skargard.example", "name", "X", "bundles", List.of("DOCUMENT_OWNER")));
        add(
                "POST",
                TENANT + "/documents",
                NOWHERE + "/documents",
                ConsultationFixture.document(ConsultationFixture.fresh("x"), "da", "PUBLIC"));
        add("POST", TENANT + "/consultations", NOWHERE + "/consultations", hidden.request(none));
        add("POST", TENANT + "/committees", NOWHERE + "/committees", Map.of("slug", "nyt", "name", "Nyt"));
    }

    private static void document(ConsultationFixture hidden) {
        String documents = TENANT + "/documents/";
        String clause = "/clauses/" + hidden.clauses().get(0);
        read(documents, hidden.slug());
        read(documents, hidden.slug(), "/versions/1");
        read(documents, hidden.slug(), "/versions/1" + clause);
        read(documents, hidden.slug(), "/versions/1/notes");
        read(documents, hidden.slug(), clause);
        read(documents, hidden.slug(), "/compare?from=1&to=1");
        String there = documents + hidden.slug();
        String absent = documents + ABSENT;
        Map<String, Object> none = Map.of();
        add("PUT", there, absent, ConsultationFixture.document(hidden.slug(), "da", "PUBLIC"));
        add("POST", there + "/versions", absent + "/versions", Map.of("basedOn", 1));
        add("PUT", there + "/versions/1/clauses", absent + "/versions/1/clauses", Map.of("clauses", List.of()));
        for (String verb : List.of("adopt", "repeal", "withdraw")) {
            add("POST", there + "/versions/1/" + verb, absent + "/versions/1/" + verb, none);
        }
    }

    private static void round(ConsultationFixture hidden, String response, String remark, String consultee) {
        String rounds = TENANT + "/consultations/";
        Map<String, Object> none = Map.of();
        read(rounds, hidden.slug());
        for (String list : List.of("/consultees", "/responses", "/remarks")) {
            read(rounds, hidden.slug(), list);
        }
        String there = hidden.round();
        String absent = rounds + ABSENT;
        add("PUT", there, absent, hidden.request(none));
        add("POST", there + "/consultees", absent + "/consultees", Map.of("email", "x@skargard.example", "name", "X"));
        add("POST", there + "/responses", absent + "/responses", Map.of("committee", "lmu-hr"));
        add(
                "POST",
                there + "/extend",
                absent + "/extend",
                Map.of("deadline", ConsultationFixture.local(ConsultationFixture.noon(9)), "reason", "x"));
        for (String verb : List.of("publish", "cancel", "conclude")) {
            add("POST", there + "/" + verb, absent + "/" + verb, none);
        }
        String asked = there + "/consultees/";
        add(
                "POST",
                asked + consultee + "/forward",
                asked + ABSENT + "/forward",
                Map.of("committees", List.of("lmu-nord")));
        add("POST", asked + consultee + "/decline", asked + ABSENT + "/decline", none);
        String nobody = there + "/responses/" + ABSENT;
        for (String part : List.of("", "/receipts", "/readings", "/canonical")) {
            add("GET", response + part, nobody + part, null);
        }
        add("PUT", response, nobody, hidden.words("Mine ord."));
        add("POST", response + "/approve", nobody + "/approve", Map.of("hash", "0".repeat(64)));
        for (String verb : List.of("reopen", "submit", "withdraw", "offer-late", "take-in", "close")) {
            add("POST", response + "/" + verb, nobody + "/" + verb, none);
        }
        add("POST", response + "/leave-out", nobody + "/leave-out", Map.of("reason", "x"));
        add("GET", response + "/attachments/" + ABSENT, nobody + "/attachments/" + ABSENT, null);
        String remarks = there + "/remarks/";
        add("PUT", remarks + remark + "/outcome", remarks + ABSENT + "/outcome", Map.of("outcome", "NOTED"));
    }

    private static void read(String folder, String name) {
        read(folder, name, "");
    }

    private static void read(String folder, String name, String rest) {
        add("GET", folder + name + rest, folder + ABSENT + rest, null);
        add("HEAD", folder + name + rest, folder + ABSENT + rest, null);
    }

    private static void add(String method, String path, String absent, Object body) {
        attempts.add(new Attempt(method, path, absent, body));
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void the_private_thing_of_another_tenant_is_not_there(Attempt attempt) {
        Map<String, String> headers = Map.of("If-Match", "*", "Idempotency-Key", ABSENT);
        Answer there = STRANGER.send(attempt.method(), attempt.path(), attempt.body(), headers);
        Answer absent = STRANGER.send(attempt.method(), attempt.absent(), attempt.body(), headers);
        assertThat(there.status()).as(there.body()).isEqualTo(404);
        assertThat(absent.status()).as(absent.body()).isEqualTo(404);
        assertThat(there.body()).isEqualTo(absent.body());
        assertThat(shape(there)).isEqualTo(shape(absent));
        if (!attempt.method().equals("HEAD")) {
            there.isRefused(404, "not-found");
        }
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void it_is_not_there_for_the_public_either(Attempt attempt) {
        Answer there = ANYBODY.send(attempt.method(), attempt.path(), attempt.body(), Map.of("If-Match", "*"));
        Answer absent = ANYBODY.send(attempt.method(), attempt.absent(), attempt.body(), Map.of("If-Match", "*"));
        assertThat(there.status()).as(there.body()).isIn(401, 404);
        assertThat(absent.status()).as(absent.body()).isIn(401, 404);
        if (!attempt.absent().startsWith(NOWHERE)) {
            assertThat(there.body()).isEqualTo(absent.body());
        }
    }

    @Test
    void lists_of_another_tenant_hold_what_is_public_only() {
        List<String> seen = slugs(STRANGER.get(TENANT + "/documents?size=200").is(200));
        assertThat(seen)
                .isEqualTo(slugs(ANYBODY.get(TENANT + "/documents?size=200").is(200)));
        assertThat(slugs(STRANGER.get(TENANT + "/consultations?size=200").is(200)))
                .isEqualTo(slugs(ANYBODY.get(TENANT + "/consultations?size=200").is(200)));
    }

    @Test
    void employees_read_what_is_for_employees_and_the_public_does_not() {
        ConsultationFixture draft = ConsultationFixture.drafted("EMPLOYEES");
        Visitor employee = Visitor.called("vestfjord.employee");
        employee.get(draft.draft()).isRefused(404, "not-found");
        SECRETARIAT.post(draft.draft() + "/adopt", Map.of("asPrinted", true)).is(200);
        employee.get(draft.draft()).is(200);
        ANYBODY.get(draft.draft()).isRefused(404, "not-found");
        ANYBODY.get(draft.document()).isRefused(404, "not-found");
        STRANGER.get(draft.draft()).isRefused(404, "not-found");
        employee.post(draft.draft() + "/repeal", Map.of()).isRefused(403, "forbidden");
        assertThat(ANYBODY.get("/search?q=arbejdsdage&tenant=vestfjord&size=100")
                        .body())
                .doesNotContain(draft.slug());
    }

    @Test
    void the_operator_sees_no_tenant_s_content() {
        ConsultationFixture draft = ConsultationFixture.drafted();
        Visitor operator = Visitor.called("operator");
        operator.get(draft.draft()).isRefused(404, "not-found");
        operator.get(draft.document()).isRefused(404, "not-found");
    }

    private static List<String> slugs(Answer list) {
        return list.items().stream()
                .map(one -> one.has("slug")
                        ? one.get("slug").asText()
                        : one.at("/head/slug").asText())
                .toList();
    }

    /** The headers that an answer has, and those of their values that do not differ by chance. */
    private static Map<String, List<String>> shape(Answer answer) {
        Map<String, List<String>> shape =
                new TreeMap<>(answer.response().headers().map());
        shape.remove("x-request-id");
        shape.remove("date");
        return shape;
    }

    @Test
    void what_another_authority_says_of_somebody_counts_there_alone() {
        Visitor employee = Visitor.called("vestfjord.employee");
        Visitor.called("ostkust.secretariat")
                .post(
                        "/tenants/ostkust/members",
                        Map.of(
                                "email",
                                "vestfjord.employee@demo.ordskifte.example",
                                "name",
                                "Någon annan",
                                "bundles",
                                List.of("AUDITOR")))
                .is(201);
        employee.get("/tenants/ostkust/audit").isRefused(404, "not-found");
        employee.get(TENANT + "/audit").isRefused(403, "forbidden");
    }
}
