package org.ordskifte.config.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ordskifte.config.ops.Environment;
import org.ordskifte.config.ops.ForgedChain;
import org.ordskifte.config.ops.Operations;

/** What the database promises before any application stands on it. */
class DatabaseIT {
    @TempDir
    static Path folder;

    private static LocalPostgres postgres;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeAll
    static void start() {
        postgres = new LocalPostgres(
                Distributions.locate(), folder, new Household(folder.resolve("log")), Secrets.in(folder));
        postgres.start();
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void the_application_owns_nothing_and_cannot_move_the_clock() {
        assertThatThrownBy(() -> run(
                        "app",
                        "create or replace function portal_now() returns timestamptz"
                                + " language sql stable return transaction_timestamp()"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> run("app", "create table loot (id int)")).isInstanceOf(SQLException.class);
    }

    @Test
    void what_was_committed_survives_a_crash() throws SQLException {
        run("owner", "insert into operator (subject) values ('survivor')");
        postgres.crashAndReturn(Duration.ZERO);
        assertThat(single("select count(*) from operator where subject = 'survivor'", postgres.jdbcUrl()))
                .isEqualTo("1");
    }

    @Test
    void a_backup_fills_an_empty_database_and_only_an_empty_one() throws SQLException {
        run(
                "owner",
                "insert into tenant (id, slug, name, country, languages, time_zone) values"
                        + " ('6f0c4d9e-0f5c-4f5e-9d0e-3a3f5f7f8a01', 'havn', E'Havn\\tog \\\\ by', 'DK', '{da}', 'Europe/Copenhagen')"
                        + " on conflict do nothing");
        createDatabase("copy");
        Path file = folder.resolve("backup.zip");
        assertThat(operations("/ordskifte").run(List.of("backup", file.toString())))
                .as(this::said)
                .isZero();
        assertThat(file).isNotEmptyFile();
        assertThat(operations("/copy").run(List.of("restore", file.toString())))
                .as(this::said)
                .isZero();
        assertThat(single(
                        "select name from tenant where slug = 'havn'",
                        postgres.jdbcUrl().replace("/ordskifte", "/copy")))
                .isEqualTo("Havn\tog \\ by");
        assertThat(operations("/copy").run(List.of("restore", file.toString()))).isEqualTo(1);
        assertThat(said()).contains("havn: 0 entries", "whole", "is not empty");
    }

    @Test
    void what_goes_wrong_is_said_in_a_sentence_and_changes_nothing() throws Exception {
        Map<String, String> wrong = new HashMap<>(variables("/ordskifte"));
        wrong.put("ORDSKIFTE_DB_OWNER_PASSWORD", "guessed");
        assertThat(operations(wrong).run(List.of("migrate"))).isEqualTo(1);
        assertThat(said()).contains("password authentication failed").doesNotContain("\tat ", "----");

        Path file = folder.resolve("no-backup.zip");
        Files.writeString(file, "something else");
        assertThat(operations("/ordskifte").run(List.of("restore", file.toString())))
                .isEqualTo(1);
        assertThat(said()).contains(file + " is no backup: ");
    }

    /** A newer version's schema does not reach a database that is lived in by way of a restore that is refused. */
    @Test
    void a_database_that_is_lived_in_keeps_its_schema_when_a_restore_is_refused() throws SQLException {
        createDatabase("lived");
        Path file = folder.resolve("newer.zip");
        assertThat(operations("/ordskifte").run(List.of("backup", file.toString())))
                .as(this::said)
                .isZero();
        String lived = postgres.jdbcUrl().replace("/ordskifte", "/lived");
        try (Connection connection = DriverManager.getConnection(lived, "ordskifte_owner", postgres.password("owner"));
                Statement statement = connection.createStatement()) {
            statement.execute("create table tenant (id int)");
            statement.execute("insert into tenant values (1)");
        }
        assertThat(operations("/lived").run(List.of("restore", file.toString())))
                .isEqualTo(1);
        assertThat(said()).contains("is not empty: tenant");
        assertThat(single("select count(*) from pg_tables where schemaname = 'public'", lived))
                .isEqualTo("1");
    }

    @Test
    void a_chain_that_was_rewritten_as_a_whole_shows_by_the_head_exported_before() throws Exception {
        String tenant = "6f0c4d9e-0f5c-4f5e-9d0e-3a3f5f7f8a02";
        run(
                "owner",
                "insert into tenant (id, slug, name, country, languages, time_zone) values ('" + tenant
                        + "', 'vik', 'Vik', 'NO', '{nb}', 'Europe/Oslo')");
        String head;
        try (Connection owner = postgres.connect("owner")) {
            head = ForgedChain.write(owner, tenant, "anna", 5);
        }
        Path heads = Folders.make(folder.resolve("heads"));
        Files.writeString(
                heads.resolve("audit-heads-2026-11-20.jsonl"),
                "{\"tenant\":\"" + tenant + "\",\"slug\":\"vik\",\"sequence\":5,\"hash\":\"" + head + "\"}\n");
        assertThat(operations("/ordskifte").run(List.of("verify-audit", heads.toString())))
                .as(this::said)
                .isZero();
        assertThat(said()).contains("vik: 5 entries, head " + head + ", exported heads found again: 1, whole");

        try (Connection owner = postgres.connect("owner")) {
            ForgedChain.write(owner, tenant, "berit", 7);
        }
        assertThat(operations("/ordskifte").run(List.of("verify-audit")))
                .as("a whole forgery is whole in itself")
                .isZero();
        assertThat(operations("/ordskifte").run(List.of("verify-audit", heads.toString())))
                .isEqualTo(1);
        assertThat(said()).contains("BROKEN at entry number 5: rewritten since its export");

        try (Connection owner = postgres.connect("owner")) {
            ForgedChain.write(owner, tenant, "anna", 4);
        }
        assertThat(operations("/ordskifte").run(List.of("verify-audit", heads.toString())))
                .isEqualTo(1);
        assertThat(said()).contains("BROKEN after entry number 4: the end is cut off");
    }

    private static void createDatabase(String name) throws SQLException {
        try (Connection connection = postgres.superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " owner ordskifte_owner template template0");
        }
    }

    private Operations operations(String database) {
        return operations(variables(database));
    }

    private static Map<String, String> variables(String database) {
        return Map.of(
                "ORDSKIFTE_DB_URL", postgres.jdbcUrl().replace("/ordskifte", database),
                "ORDSKIFTE_DB_OWNER_PASSWORD", postgres.password("owner"),
                "ORDSKIFTE_DB_BACKUP_PASSWORD", postgres.password("backup"));
    }

    private Operations operations(Map<String, String> variables) {
        return new Operations(new Environment(variables), new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private static void run(String role, String sql) throws SQLException {
        try (Connection connection = postgres.connect(role);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String single(String sql, String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "ordskifte_owner", postgres.password("owner"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
