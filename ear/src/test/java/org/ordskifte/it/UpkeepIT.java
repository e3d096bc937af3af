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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordskifte.config.ops.Environment;
import org.ordskifte.config.ops.Operations;

/** What the server does by itself, seen from outside. */
@ExtendWith(Portal.class)
class UpkeepIT {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void the_heads_of_the_chains_leave_the_database_and_are_found_again_in_it() throws IOException {
        Path folder = Portal.stack().auditHeads();
        Path today = folder.resolve("audit-heads-" + LocalDate.now(ZoneOffset.UTC) + ".jsonl");
        Patience.until("today's heads are exported", Duration.ofSeconds(75), () -> Files.exists(today));
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

    private int verify(Path folder) {
        return new Operations(
                        new Environment(Map.of(
                                "ORDSKIFTE_DB_URL",
                                Portal.stack().postgres().jdbcUrl(),
                                "ORDSKIFTE_DB_BACKUP_PASSWORD",
                                Portal.stack().postgres().password("backup"))),
                        new PrintStream(said, true, StandardCharsets.UTF_8))
                .run(List.of("verify-audit", folder.toString()));
    }
}
