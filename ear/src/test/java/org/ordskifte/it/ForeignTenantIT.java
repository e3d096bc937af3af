package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A member of one tenant is nobody in another: what it may not see equals what is not there. What can be tried is read
 * from the contract, so that no operation is forgotten.
 */
@ExtendWith(Portal.class)
class ForeignTenantIT {

    private static final Visitor ANYBODY = Strangers.ANYBODY;
    private static final Visitor STRANGER = Strangers.ADMINISTRATOR;

    /** These belong to no tenant, or say of one what everybody may know. */
    private static final Set<String> FOR_EVERYBODY = Set.of(
            "GET /receipts/{number}",
            "GET /search",
            "GET /suggest",
            "GET /tenants",
            "GET /tenants/{t}",
            "GET /tenants/{t}/consultations",
            "GET /tenants/{t}/documents",
            "GET /tenants/{t}/groups",
            "GET /tenants/{t}/rights");

    /** These are the operator's, and of no tenant. */
    private static final Set<String> OF_THE_INSTALLATION = Set.of(
            "POST /tenants", "POST /operations/index/rebuild", "GET /operations/index/rebuild", "GET /operations/mail");

    private static final Set<String> FOR_OPERATORS =
            Set.of("GET /tenants/{t}/audit", "GET /tenants/{t}/audit/verify", "POST /tenants/{t}/administrator");

    /** Closed to most insiders too: while the round is open or the answer not handed in, or by the authority's rule on who sees who has read. */
    private static final Set<String> FOR_FEW = Set.of(
            "GET /tenants/{t}/consultations/{c}/outcome/{document}",
            "GET /tenants/{t}/documents/{d}/versions/{n}/readings/figures",
            "GET /tenants/{t}/documents/{d}/versions/{n}/readings/list",
            "GET /tenants/{t}/documents/{d}/versions/{n}/readings/people",
            "GET /tenants/{t}/documents/{d}/versions/{n}/readings/sheet.csv");

    private static Belongings hidden;

    @BeforeAll
    static void hide() {
        hidden = Belongings.made();
        Strangers.arrive();
    }

    static Stream<Operation> ofTenants() {
        return Operation.all().stream()
                .filter(one -> !FOR_EVERYBODY.contains(one.toString()))
                .filter(one -> !OF_THE_INSTALLATION.contains(one.toString()));
    }

    static Stream<Operation> ofTheInstallation() {
        return Operation.all().stream().filter(one -> OF_THE_INSTALLATION.contains(one.toString()));
    }

    static Stream<Operation> forEverybody() {
        return Operation.all().stream().filter(one -> FOR_EVERYBODY.contains(one.toString()));
    }

    @ParameterizedTest
    @MethodSource("ofTenants")
    void what_is_there_looks_to_strangers_like_what_is_not(Operation operation) {
        String there = hidden.place(operation);
        if (operation.method().equals("GET") && !FOR_FEW.contains(operation.toString())) {
            assertThat(Insiders.read(there)).as("%s is there", there).isTrue();
        }
        Answer before = Insiders.nearest(there);
        String tag = before.header("ETag").isEmpty() ? "*" : before.header("ETag");
        List<String> absent = hidden.absent(operation);
        for (Visitor stranger : strangers(operation)) {
            for (String one : absent) {
                compare(stranger, operation, there, one, Map.of("If-Match", "*"));
            }
        }
        for (Visitor stranger : List.of(STRANGER, ANYBODY)) {
            for (Map<String, String> headers : variants(operation, tag)) {
                compare(stranger, operation, there, absent.get(0), headers);
            }
            if (operation.method().equals("GET")) {
                Strangers.equal(Strangers.head(stranger, there), Strangers.head(stranger, absent.get(0)));
            }
        }
        assertThat(Insiders.nearest(there).body()).as("after all attempts").isEqualTo(before.body());
    }

    /** The operator comes in where an installation is run, and nowhere else. */
    private static List<Visitor> strangers(Operation operation) {
        return FOR_OPERATORS.contains(operation.toString())
                ? Strangers.ALL
                : Stream.concat(Strangers.ALL.stream(), Stream.of(Strangers.OPERATOR))
                        .toList();
    }

    private static List<Map<String, String>> variants(Operation operation, String tag) {
        return operation.method().equals("GET")
                ? List.of(
                        Map.of("If-None-Match", tag),
                        Map.of("Range", "bytes=0-9"),
                        Map.of("Accept", "text/html, application/pdf, application/akn+xml, */*"))
                : operation.isOfTenantAlone()
                        ? List.of(Map.of("If-Match", tag))
                        : List.of(Map.of("If-Match", tag), Map.of());
    }

    private static void compare(
            Visitor stranger, Operation operation, String there, String absent, Map<String, String> headers) {
        Answer refused = Strangers.send(stranger, operation, there, headers);
        if (stranger == ANYBODY && !operation.method().equals("GET")) {
            refused.isRefused(401, "not-signed-in");
        } else {
            refused.isRefused(404, "not-found");
        }
        Strangers.equal(refused, Strangers.send(stranger, operation, absent, headers));
    }

    @ParameterizedTest
    @MethodSource("ofTheInstallation")
    void whoever_holds_any_right_in_a_tenant_holds_none_over_the_installation(Operation operation) {
        for (Visitor stranger : Strangers.ALL) {
            Answer refused = Strangers.send(stranger, operation, hidden.place(operation), Map.of());
            if (stranger != ANYBODY) {
                refused.isRefused(403, "forbidden");
            } else {
                assertThat(refused.status()).isIn(401, 404);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forEverybody")
    void what_everybody_may_ask_says_nothing_of_what_is_hidden(Operation operation) {
        for (Visitor stranger : Strangers.ALL) {
            for (String secret : hidden.secrets()) {
                String asked = operation.template().replace("{t}", "vestfjord").replace("{number}", secret)
                        + "?size=100&tenant=vestfjord&scope=clauses&q=" + secret;
                Answer answer = stranger.get(asked);
                assertThat(answer.status()).as(asked).isIn(200, 404);
                assertThat(answer.body().replace("\"query\":\"" + secret + "\"", ""))
                        .as(asked)
                        .doesNotContain(secret);
            }
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
