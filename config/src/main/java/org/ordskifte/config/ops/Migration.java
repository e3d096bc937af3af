package org.ordskifte.config.ops;

import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the schema up to date as its owner, before the application is deployed. */
public final class Migration {
    private static final Logger TALK = Logger.getLogger("org.flywaydb");

    private final FluentConfiguration configuration;

    public Migration(String jdbcUrl, String owner, String password) {
        TALK.setLevel(Level.WARNING);
        this.configuration = Flyway.configure(Migration.class.getClassLoader())
                .dataSource(jdbcUrl, owner, password)
                .locations("classpath:db/migration")
                .placeholders(Map.of("app_role", "ordskifte_app", "backup_role", "ordskifte_backup"))
                .validateMigrationNaming(true);
    }

    /** @return how many migrations were run */
    public int run() {
        return migrate();
    }

    void runUpTo(String version) {
        configuration.target(version);
        migrate();
        configuration.target(MigrationVersion.LATEST);
    }

    /** @throws OperationFailure with the sentences of what Flyway or the database answers */
    private int migrate() {
        try {
            return configuration.load().migrate().migrationsExecuted;
        } catch (FlywayException e) {
            throw new OperationFailure(e.getMessage()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.matches("-+|(SQL State|Error Code|Location) .*"))
                    .collect(Collectors.joining(" ")));
        }
    }
}
