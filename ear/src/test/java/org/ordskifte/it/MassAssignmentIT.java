package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordskifte.it.ConsultationFixture.SECRETARIAT;
import static org.ordskifte.it.ConsultationFixture.TENANT;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose something is, how far it has come, until when and who may do what is not to be had by writing it into a body. */
@Beside
@ExtendWith(Portal.class)
class MassAssignmentIT {

    /** What the portal says of a thing and nobody says to it. */
    private static final Set<String> NOT_THEIRS = Set.of(
            "actor",
            "approvals",
            "author",
            "contentHash",
            "createdBy",
            "deadline",
            "hash",
            "late",
            "operator",
            "owner",
            "ownerId",
            "phase",
            "publicFrom",
            "publishedAt",
            "revision",
            "right",
            "rights",
            "role",
            "roles",
            "state",
            "status",
            "subject",
            "submittedAt",
            "tenant",
            "tenantId");

    /** Said where saying it is what the request is for; each is judged by rules of its own. */
    private static final Set<String> SAID = Set.of(
            "POST /tenants/{t}/consultations deadline",
            "PUT /tenants/{t}/consultations/{c} deadline",
            "POST /tenants/{t}/consultations/{c}/extend deadline",
            "POST /tenants/{t}/consultations/{c}/responses/{r}/approve hash");

    static Stream<Operation> bodies() {
        return Operation.all().stream().filter(Operation::takesJson);
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void the_contract_has_no_word_for_what_is_not_theirs_to_say(Operation operation) {
        assertThat(names(operation.bodySchema(), operation))
                .filteredOn(NOT_THEIRS::contains)
                .allSatisfy(name -> assertThat(SAID).contains(operation + " " + name));
    }

    private static Set<String> names(JsonNode schema, Operation operation) {
        Set<String> names = new TreeSet<>();
        schema.path("properties").properties().forEach(member -> {
            names.add(member.getKey());
            JsonNode inside = operation.resolved(member.getValue());
            JsonNode items = operation.resolved(inside.path("items"));
            if (!member.getKey().equals("children") && !member.getKey().equals("items")) {
                names.addAll(names(inside, operation));
                names.addAll(names(items, operation));
            }
        });
        return names;
    }

    @Test
    void what_no_contract_knows_leaves_no_trace_whatever_it_is_sent_with() throws SQLException {
        String trace = UUID.randomUUID().toString();
        Belongings own = Belongings.made();
        List<String> done = new ArrayList<>();
        for (Operation operation : bodies().toList()) {
            boolean isOfOne = operation.template().startsWith("/tenants/{t}/")
                    && !(operation.isOfTenantAlone() && operation.method().equals("PUT"));
            if (!isOfOne) {
                continue;
            }
            Answer answer = SECRETARIAT.send(
                    operation.method(),
                    own.place(operation),
                    planted(operation, trace),
                    Map.of("If-Match", "*", "Idempotency-Key", UUID.randomUUID().toString()));
            assertThat(answer.status()).as(answer.request()).isLessThan(500);
            assertThat(answer.body()).as(answer.request()).doesNotContain(trace);
            if (answer.status() < 300) {
                done.add(operation.toString());
            }
        }
        assertThat(done).as("what was done although it said too much").hasSizeGreaterThan(20);
        assertThat(tablesWith(trace)).isEmpty();
    }

    private static Map<String, Object> planted(Operation operation, String trace) {
        Map<String, Object> body = new HashMap<>();
        NOT_THEIRS.forEach(name -> body.put(name, trace));
        body.put("id", trace);
        Set<String> known = new HashSet<>();
        operation.bodySchema().path("properties").fieldNames().forEachRemaining(known::add);
        body.keySet().removeAll(known);
        if (operation.body() instanceof Map<?, ?> said) {
            said.forEach((name, value) -> body.put(String.valueOf(name), value));
        }
        return body;
    }

    private static List<String> tablesWith(String trace) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection owner = Portal.stack().ownerConnection();
                Statement statement = owner.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("select c.relname from pg_class c join pg_namespace n "
                    + "on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r'")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery(
                        "select 1 from " + table + " t where t::text like '%" + trace + "%' limit 1")) {
                    if (rows.next()) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPERATOR", "SYSTEM", "SIGNED_IN", "ANYONE", "MEMBER"})
    void nobody_is_given_what_no_authority_has_to_give(String right) {
        String email = ConsultationFixture.fresh("x") + "@vestfjord.example";
        SECRETARIAT
                .post(TENANT + "/members", Map.of("email", email, "name", "X", "bundles", List.of(right)))
                .is(422);
        assertThat(SECRETARIAT.get(TENANT + "/members?size=200").body()).doesNotContain(email);
    }

    @Test
    void a_published_round_keeps_its_deadline_and_its_state_whatever_is_written_into_it() {
        ConsultationFixture round = ConsultationFixture.openWithTwoCommittees();
        String before = SECRETARIAT.get(round.round()).is(200).body();
        Map<String, Object> changed = round.request(Map.of(
                "deadline",
                ConsultationFixture.local(ConsultationFixture.noon(2)),
                "state",
                "CONCLUDED",
                "phase",
                "DRAFT"));
        Answer refused = SECRETARIAT.put(round.round(), changed, "*");
        assertThat(refused.status()).as(refused.body()).isEqualTo(409);
        assertThat(SECRETARIAT.get(round.round()).is(200).body()).isEqualTo(before);
    }
}
