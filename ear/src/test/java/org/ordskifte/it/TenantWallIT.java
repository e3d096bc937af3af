package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The wall between tenants stands in the database itself, whatever the application forgets. */
@ExtendWith(Portal.class)
class TenantWallIT {

    private static final String TENANT_TABLES = "from pg_class c join pg_namespace n on n.oid = c.relnamespace "
            + "where n.nspname = 'public' and c.relkind in ('r', 'p') and exists (select from pg_attribute a "
            + "where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped) ";

    private static final String REFUSED_BY_RIGHTS = "42501";

    @Test
    void there_are_tenant_tables() throws SQLException {
        assertThat(asOwner("select c.relname " + TENANT_TABLES))
                .hasSizeGreaterThan(15)
                .contains("document", "response");
    }

    @Test
    void every_tenant_table_stands_behind_forced_row_level_security() throws SQLException {
        assertThat(asOwner(
                        "select c.relname " + TENANT_TABLES + "and not (c.relrowsecurity and c.relforcerowsecurity)"))
                .isEmpty();
    }

    @Test
    void every_tenant_table_has_a_policy_that_reads_and_writes_inside_one_tenant_only() throws SQLException {
        assertThat(asOwner("select c.relname " + TENANT_TABLES + "and not exists (select from pg_policy p "
                        + "where p.polrelid = c.oid and p.polcmd = '*' "
                        + "and pg_get_expr(p.polqual, p.polrelid) like '%tenant_id = %current_tenant()%' "
                        + "and pg_get_expr(p.polwithcheck, p.polrelid) like '%tenant_id = %current_tenant()%')"))
                .isEmpty();
    }

    @Test
    void whatever_else_opens_a_tenant_table_is_for_reading_and_asks_for_a_scope() throws SQLException {
        assertThat(asOwner(
                        "select c.relname || '.' || p.polname from pg_policy p join pg_class c on c.oid = p.polrelid "
                                + "where p.polname <> 'tenant_wall' and (p.polcmd <> 'r' "
                                + "or pg_get_expr(p.polqual, p.polrelid) not like '%current_scope()%')"))
                .isEmpty();
    }

    @Test
    void no_policy_waits_for_a_scope_that_the_application_never_looks_in() throws SQLException {
        assertThat(asOwner("select distinct substring(pg_get_expr(p.polqual, p.polrelid) "
                        + "from 'current_scope[^'']*''([a-z]+)''') from pg_policy p "
                        + "where pg_get_expr(p.polqual, p.polrelid) like '%current_scope%'"))
                .containsExactlyInAnyOrder("public", "upkeep", "receipt");
    }

    @Test
    void every_tenant_table_has_an_index_that_leads_with_the_tenant() throws SQLException {
        assertThat(
                        asOwner(
                                "select c.relname " + TENANT_TABLES + "and not exists (select from pg_index i "
                                        + "join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0] "
                                        + "where i.indrelid = c.oid and i.indisvalid and i.indpred is null and a.attname = 'tenant_id')"))
                .isEmpty();
    }

    @Test
    void tables_without_a_tenant_are_the_few_that_hold_no_secrets() throws SQLException {
        assertThat(asOwner("select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace "
                        + "where n.nspname = 'public' and c.relkind in ('r', 'p') and not exists "
                        + "(select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id')"))
                .containsExactlyInAnyOrder("tenant", "person", "operator", "flyway_schema_history");
    }

    @Test
    void the_application_owns_nothing_and_has_no_way_round_the_wall() throws SQLException {
        assertThat(asOwner("select c.relname from pg_class c join pg_roles r on r.oid = c.relowner "
                        + "where r.rolname = 'ordskifte_app' union all select p.proname from pg_proc p "
                        + "join pg_roles r on r.oid = p.proowner where r.rolname = 'ordskifte_app'"))
                .isEmpty();
        assertThat(asOwner("select rolname from pg_roles where rolname = 'ordskifte_app' "
                        + "and (rolbypassrls or rolsuper or rolcreaterole or rolcreatedb)"))
                .isEmpty();
        assertThat(asOwner("select r.rolname from pg_auth_members m join pg_roles a on a.oid = m.member "
                        + "join pg_roles r on r.oid = m.roleid where a.rolname = 'ordskifte_app'"))
                .isEmpty();
    }

    @Test
    void one_function_alone_looks_over_the_wall_and_says_whose_a_thing_is_and_nothing_else() throws SQLException {
        assertThat(asOwner("select p.proname || ' ' || p.prorettype::regtype from pg_proc p "
                        + "join pg_namespace n on n.oid = p.pronamespace where n.nspname = 'public' and p.prosecdef"))
                .containsExactly("whose uuid");
    }

    @Test
    void the_application_cannot_set_the_clock() {
        assertRefused("create or replace function portal_now() returns timestamptz language sql stable "
                + "return transaction_timestamp()");
    }

    @Test
    void the_application_can_neither_change_nor_delete_what_was_written_into_the_trail() {
        assertRefused("update audit_entry set actor = 'somebody else'");
        assertRefused("update audit_entry set detail = '{}'");
        assertRefused("delete from audit_entry");
        assertRefused("truncate audit_entry");
        assertRefused("alter table audit_entry disable trigger sealed_once");
    }

    @Test
    void the_application_cannot_take_the_wall_down() {
        assertRefused("alter table document disable row level security");
        assertRefused("drop policy tenant_wall on document");
    }

    @Test
    void a_connection_that_was_used_before_sees_no_rows_and_no_error() throws SQLException {
        List<String> tables = asOwner("select c.relname " + TENANT_TABLES);
        try (Connection app = Portal.stack().appConnection();
                Statement statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute(
                    "select set_config('app.tenant', (select id::text from tenant where slug = 'vestfjord'), true)");
            assertThat(list(statement, "select slug from document")).isNotEmpty();
            app.commit();
            for (String table : tables) {
                assertThat(list(statement, "select 'seen' from " + table))
                        .as(table)
                        .isEmpty();
            }
            app.commit();
        }
    }

    @Test
    void inside_one_tenant_nothing_of_another_is_seen_or_written() throws SQLException {
        try (Connection app = Portal.stack().appConnection();
                Statement statement = app.createStatement()) {
            app.setAutoCommit(false);
            statement.execute(
                    "select set_config('app.tenant', (select id::text from tenant where slug = 'skargard'), true)");
            for (String table : asOwner("select c.relname " + TENANT_TABLES)) {
                assertThat(list(statement, "select 'foreign' from " + table + " where tenant_id <> current_tenant()"))
                        .as(table)
                        .isEmpty();
            }
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute(
                            "insert into clause_identity (id, tenant_id, document_id, born_in) select gen_random_uuid(), "
                                    + "(select id from tenant where slug = 'vestfjord'), id, 1 from document limit 1"))
                    .satisfies(refused -> assertThat(refused.getSQLState()).isEqualTo(REFUSED_BY_RIGHTS));
            app.rollback();
        }
    }

    private static void assertRefused(String sql) {
        assertThatExceptionOfType(SQLException.class)
                .as(sql)
                .isThrownBy(() -> {
                    try (Connection app = Portal.stack().appConnection();
                            Statement statement = app.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .satisfies(refused -> assertThat(refused.getSQLState()).isEqualTo(REFUSED_BY_RIGHTS));
    }

    private static List<String> asOwner(String sql) throws SQLException {
        try (Connection owner = Portal.stack().ownerConnection();
                Statement statement = owner.createStatement()) {
            return list(statement, sql);
        }
    }

    private static List<String> list(Statement statement, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
