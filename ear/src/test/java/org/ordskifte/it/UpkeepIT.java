package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.ordskifte.config.local.LocalPostgres;
import org.ordskifte.config.ops.Environment;
import org.ordskifte.config.ops.Operations;

/** What the server does by itself, seen from outside. */
@Isolated
@ExtendWith(Portal.class)
class UpkeepIT {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void the_heads_of_the_chains_leave_the_database_and_are_found_again_in_it() throws IOException {
        Path folder = Portal.stack().auditHeads();
        Path today = folder.resolve("audit-heads-" + LocalDate.now(ZoneOffset.UTC) + ".jsonl");
        Management.turn("HeadExport");
        assertThat(Files.readString(today)).contains("\"slug\":\"", "\"hash\":\"");
        assertThat(Files.readString(Portal.stack().logDir().resolve("server.log")))
                .contains("audit head exported: tenant=");

        assertThat(verify(folder)).as(said::toString).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .containsPattern(": [0-9]+ entries, head [0-9a-f]{64}, exported heads found again: [1-9]");
    }

    @Test
    void what_the_clean_up_deletes_by_it_can_also_see() throws SQLException {
        try (Connection app = Portal.stack().appConnection();
                Statement statement = app.createStatement()) {
            app.setAutoCommit(false);
            try (ResultSet hidden = statement.executeQuery("select count(*) from idempotency_key")) {
                hidden.next();
                assertThat(hidden.getInt(1)).as("without a tenant").isZero();
            }
            statement.execute("select set_config('app.scope', 'upkeep', true)");
            try (ResultSet seen = statement.executeQuery("select count(*) from idempotency_key")) {
                seen.next();
                assertThat(seen.getInt(1)).as("keys of the demo's submissions").isPositive();
            }
            assertThat(statement.executeUpdate("delete from idempotency_key"))
                    .as("seeing is not deleting")
                    .isZero();
            app.rollback();
        }
    }

    /** Somebody else narrows who may read the text after its words were read for the index and before they are in it. */
    @Test
    void what_is_asked_of_the_index_while_words_are_read_for_it_is_still_to_be_done() {
        String slug = ConsultationFixture.registered("PUBLIC");
        String word = "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "x";
        TwoVersions.draft(slug, "Regler for samtaler\n\n1. Formål\n\nVi taler om " + word + " med hinanden.\n");
        String adopt = ConsultationFixture.TENANT + "/documents/" + slug + "/versions/1/adopt";
        Future<Answer> adoption;
        Turnstile tasks;
        try (Turnstile words = Turnstile.beforeWords(slug)) {
            adoption = Rivals.begin(() -> ConsultationFixture.SECRETARIAT.post(adopt, Map.of()));
            words.until(1);
            tasks = Turnstile.beforeIndexTasks();
        }
        try (tasks) {
            tasks.untilStruckOff();
            tasks.doing("update document set access = 'EMPLOYEES', revision = revision + 1 where slug = ?", slug)
                    .doing(
                            "insert into index_task (id, tenant_id, subject, subject_id) select gen_random_uuid(), "
                                    + "v.tenant_id, 'VERSION', v.id from document_version v join document d "
                                    + "on d.id = v.document_id where d.slug = ?",
                            slug);
        }
        Rivals.answer(adoption).is(200);
        Patience.until(
                "it is still to be done, or done",
                Duration.ofSeconds(8),
                () -> isAskedOfTheIndex(slug) || !isFound(word));
    }

    private static boolean isFound(String word) {
        return Visitor.anybody()
                        .get("/search?tenant=vestfjord&q=" + word)
                        .is(200)
                        .json()
                        .get("total")
                        .asInt()
                > 0;
    }

    private static boolean isAskedOfTheIndex(String document) {
        return OtherServer.asks(
                        "select t.id from index_task t join document_version v on v.id = t.subject_id "
                                + "join document d on d.id = v.document_id where d.slug = ?",
                        document)
                != null;
    }

    @Test
    void a_backup_of_all_that_happened_fills_another_database_row_for_row_and_its_chains_hold(@TempDir Path folder)
            throws SQLException {
        Path file = folder.resolve("everything.zip");
        assertThat(operate("ordskifte", "backup", file.toString()))
                .as(said::toString)
                .isZero();
        try (Connection connection = Portal.stack().postgres().superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create database restored owner ordskifte_owner template template0");
            try {
                assertThat(operate("restored", "restore", file.toString()))
                        .as(said::toString)
                        .isZero();
                for (String table : List.of("tenant", "document_version", "clause", "receipt", "attachment")) {
                    assertThat(rows("restored", table)).as(table).isEqualTo(rows("ordskifte", table));
                }
            } finally {
                statement.execute("drop database restored with (force)");
            }
        }
        assertThat(said.toString(StandardCharsets.UTF_8))
                .containsPattern("vestfjord: [1-9][0-9]* entries, head [0-9a-f]{64}.*whole")
                .doesNotContain("BROKEN");
    }

    /** How many there are, and a sum over all that they hold. */
    private static String rows(String database, String table) throws SQLException {
        try (Connection connection = Portal.stack().postgres().superuser(database);
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), ''"
                                + " order by md5(t::text))), '') from " + table + " t")) {
            row.next();
            return row.getString(1);
        }
    }

    private int verify(Path folder) {
        return operate("ordskifte", "verify-audit", folder.toString());
    }

    private int operate(String database, String... words) {
        LocalPostgres postgres = Portal.stack().postgres();
        return new Operations(
                        new Environment(Map.of(
                                "ORDSKIFTE_DB_URL",
                                postgres.jdbcUrl().replaceFirst("/ordskifte$", "/" + database),
                                "ORDSKIFTE_DB_OWNER_PASSWORD",
                                postgres.password("owner"),
                                "ORDSKIFTE_DB_BACKUP_PASSWORD",
                                postgres.password("backup"))),
                        new PrintStream(said, true, StandardCharsets.UTF_8))
                .run(List.of(words));
    }
}
