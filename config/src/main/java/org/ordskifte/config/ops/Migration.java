package org.ordskifte.config.ops;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/** Brings the schema up to date as its owner, before the application is deployed. */
public final class Migration {
    private final Flyway flyway;

    public Migration(String jdbcUrl, String owner, String password) {
        this.flyway = Flyway.configure(Migration.class.getClassLoader())
                .dataSource(jdbcUrl, owner, password)
                .locations("classpath:db/migration")
                .placeholders(Map.of("app_role", "ordskifte_app", "backup_role", "ordskifte_backup"))
                .validateMigrationNaming(true)
                .load();
    }

    /** @return how many migrations were run */
    public int run() {
        MigrateResult result = flyway.migrate();
        return result.migrationsExecuted;
    }
}
