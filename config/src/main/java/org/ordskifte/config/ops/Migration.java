package org.ordskifte.config.ops;

import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
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
        return configuration.load().migrate().migrationsExecuted;
    }

    void runUpTo(String version) {
        configuration.target(version).load().migrate();
        configuration.target(MigrationVersion.LATEST);
    }
}
