package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The trail of an authority: nothing in it can be changed unseen, and who was refused is in it. */
@Isolated
@ExtendWith(Portal.class)
class AuditIT {

    private static final String TENANT = "/tenants/ostkust";
    private static final Visitor AUDITOR = Visitor.called("ostkust.secretariat");
    private static final Duration SEALED = Duration.ofSeconds(10);

    /** Each is undone by what stands behind it, so that the chain is whole again for whoever comes next. */
    static Stream<Arguments> forgeries() {
        return Stream.of(
                Arguments.of(
                        "an entry is edited",
                        2,
                        "update audit_entry set actor = actor || 'x' where %s and sequence = 2",
                        "update audit_entry set actor = left(actor, -1) where %s and sequence = 2"),
                Arguments.of(
                        "an entry is deleted",
                        2,
                        "create table kept_entry as select * from audit_entry where %s and sequence = 2;"
                                + " delete from audit_entry where %s and sequence = 2",
                        "insert into audit_entry select * from kept_entry; drop table kept_entry"),
                Arguments.of(
                        "two change places",
                        1,
                        "update audit_entry set sequence = -sequence where %s and sequence in (1, 2);"
                                + " update audit_entry set sequence = 3 + sequence where %s and sequence < 0",
                        "update audit_entry set sequence = -sequence where %s and sequence in (1, 2);"
                                + " update audit_entry set sequence = 3 + sequence where %s and sequence < 0"),
                Arguments.of(
                        "one is put in between",
                        2,
                        "update audit_entry set sequence = -sequence - 1 where %s and sequence >= 2;"
                                + " update audit_entry set sequence = -sequence where %s and sequence < 0;"
                                + " insert into audit_entry select gen_random_uuid(), tenant_id, at, actor, action, object_type,"
                                + " object_id, detail, denied, 'forged', 2, previous_hash, hash from audit_entry"
                                + " where %s and sequence = 1",
                        "delete from audit_entry where %s and request_id = 'forged';"
                                + " update audit_entry set sequence = -sequence + 1 where %s and sequence > 2;"
                                + " update audit_entry set sequence = -sequence where %s and sequence < 0"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void a_forgery_is_found_where_it_was_made(String what, int place, String forgery, String undone)
            throws SQLException {
        sealedEntries();
        asOwner(forgery);
        try {
            JsonNode verdict = verdict();
            assertThat(verdict.get("whole").asBoolean()).as(what).isFalse();
            assertThat(verdict.get("brokenAt").asInt()).isEqualTo(place);
        } finally {
            asOwner(undone);
        }
        assertThat(verdict().get("whole").asBoolean()).as("whole again").isTrue();
    }

    @Test
    void who_is_refused_is_in_the_trail_with_what_was_asked_for() {
        Visitor employee = Visitor.called("ostkust.employee");
        Visitor stranger = Visitor.called("vestfjord.employee");
        employee.post(
                        TENANT + "/committees/region/seats",
                        Map.of("email", "a@b.example", "name", "A", "seat", "MEMBER"))
                .is(403);
        stranger.get(TENANT + "/members").is(404);
        Patience.until(
                "both are written down and sealed",
                SEALED,
                () -> refused("Appointing.seat", "region") && refused("Staffing.members", ""));
        assertThat(verdict().get("whole").asBoolean()).isTrue();
    }

    @Test
    void a_refused_attempt_that_cannot_be_written_down_waits_and_is_written_once() throws SQLException {
        String committee = ConsultationFixture.fresh("grupp");
        owner("create sequence refused_writes; grant usage on refused_writes to ordskifte_app;"
                + " create function no_room() returns trigger language plpgsql as $$ begin"
                + " perform nextval('refused_writes'); raise exception 'no room' using errcode = '53100'; end $$;"
                + " create trigger no_room before insert on audit_entry for each row"
                + " when (new.denied and new.detail::text like '%" + committee + "%') execute function no_room()");
        try {
            Visitor.called("ostkust.employee")
                    .post(
                            TENANT + "/committees/" + committee + "/seats",
                            Map.of("email", "a@b.example", "name", "A", "seat", "MEMBER"))
                    .is(403);
            Patience.until("it was tried again", SEALED, () -> tries() > 1);
            assertThat(timesRefused("Appointing.seat", committee)).isZero();
        } finally {
            owner("drop trigger no_room on audit_entry; drop function no_room; drop sequence refused_writes");
        }
        Patience.until("it is written down", SEALED, () -> timesRefused("Appointing.seat", committee) > 0);
        assertThat(timesRefused("Appointing.seat", committee)).isEqualTo(1);
        assertThat(verdict().get("whole").asBoolean()).isTrue();
    }

    /** A sequence counts on though what asked it was undone. */
    private static long tries() {
        try (Connection owner = Portal.stack().ownerConnection();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select last_value from refused_writes where is_called")) {
            return row.next() ? row.getLong(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void owner(String statements) throws SQLException {
        try (Connection owner = Portal.stack().ownerConnection();
                Statement statement = owner.createStatement()) {
            statement.execute(statements);
        }
    }

    private static boolean refused(String attempted, String of) {
        return timesRefused(attempted, of) > 0;
    }

    private static long timesRefused(String attempted, String of) {
        return AUDITOR.all(TENANT + "/audit").stream()
                .filter(one -> one.path("denied").asBoolean()
                        && one.path("objectId").asText().equals(attempted)
                        && one.at("/detail/of").asText().equals(of))
                .count();
    }

    private static JsonNode verdict() {
        return AUDITOR.get(TENANT + "/audit/verify").is(200).json();
    }

    private static void sealedEntries() {
        for (int i = 0; i < 3; i++) {
            AUDITOR.post(
                            TENANT + "/documents",
                            ConsultationFixture.document(ConsultationFixture.fresh("spor"), "sv", "EMPLOYEES"))
                    .is(201);
        }
        Patience.until(
                "three entries are sealed",
                SEALED,
                () -> verdict().get("checked").asInt() >= 3);
    }

    private static void asOwner(String statements) throws SQLException {
        String here = "tenant_id = (select id from tenant where slug = 'ostkust')";
        try (Connection owner = Portal.stack().ownerConnection();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("alter table audit_entry disable trigger sealed_once");
            for (String one : statements.split(";")) {
                statement.execute(one.replace("%s", here));
            }
            statement.execute("alter table audit_entry enable trigger sealed_once");
            owner.commit();
        }
    }
}
