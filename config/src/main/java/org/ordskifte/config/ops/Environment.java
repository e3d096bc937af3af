package org.ordskifte.config.ops;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** The settings of the commands, read from environment variables; a missing one is named. */
public record Environment(Map<String, String> variables) {

    public String databaseUrl() {
        return required("ORDSKIFTE_DB_URL");
    }

    public String owner() {
        return variables.getOrDefault("ORDSKIFTE_DB_OWNER", "ordskifte_owner");
    }

    public String ownerPassword() {
        return required("ORDSKIFTE_DB_OWNER_PASSWORD");
    }

    public Connection asOwner() throws SQLException {
        return DriverManager.getConnection(databaseUrl(), owner(), ownerPassword());
    }

    public Connection asBackup() throws SQLException {
        return DriverManager.getConnection(
                databaseUrl(),
                variables.getOrDefault("ORDSKIFTE_DB_BACKUP", "ordskifte_backup"),
                required("ORDSKIFTE_DB_BACKUP_PASSWORD"));
    }

    private String required(String name) {
        String value = variables.get(name);
        if (value == null || value.isBlank()) {
            throw new OperationFailure("The environment variable " + name + " is not set");
        }
        return value;
    }
}
