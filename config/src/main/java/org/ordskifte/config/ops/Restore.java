package org.ordskifte.config.ops;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;

/**
 * Fills an empty database from a backup, in one transaction: with the schema of the backup first, then the rows, then
 * the migrations since. A database that holds rows is refused.
 */
final class Restore {
    private final Environment environment;

    Restore(Environment environment) {
        this.environment = environment;
    }

    /** @return how many rows were restored */
    long readFrom(Path file) throws SQLException, IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Properties manifest = manifest(zip);
            refuseRows();
            migration().runUpTo(manifest.getProperty("schema"));
            long rows = fill(zip, manifest);
            migration().run();
            return rows;
        } catch (ZipException e) {
            throw new OperationFailure(file + " is no backup: " + e.getMessage());
        }
    }

    /** Before anything is done to the database: one that is lived in keeps its schema, too. */
    private void refuseRows() throws SQLException {
        try (Connection connection = environment.asOwner();
                Statement statement = connection.createStatement()) {
            for (String table : Tables.inOrder(connection).keySet()) {
                refuseRows(table, statement);
            }
        }
    }

    private Migration migration() {
        return new Migration(environment.databaseUrl(), environment.owner(), environment.ownerPassword());
    }

    private static Properties manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Backup.MANIFEST);
        if (entry == null) {
            throw new OperationFailure("This is no complete backup: it has no " + Backup.MANIFEST);
        }
        Properties manifest = new Properties();
        try (InputStream in = zip.getInputStream(entry)) {
            manifest.load(in);
        }
        return manifest;
    }

    private long fill(ZipFile zip, Properties manifest) throws SQLException, IOException {
        long all = 0;
        try (Connection connection = environment.asOwner();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (Map.Entry<String, String> table : Tables.inOrder(connection).entrySet()) {
                all += fill(zip, manifest, table.getKey(), connection, statement);
            }
            connection.commit();
        }
        return all;
    }

    private static long fill(ZipFile zip, Properties manifest, String table, Connection connection, Statement statement)
            throws SQLException, IOException {
        String expected = manifest.getProperty("rows." + table);
        if (expected == null) {
            throw new OperationFailure("The backup lacks the table " + table);
        }
        statement.execute("alter table " + table + " disable trigger user");
        long rows;
        try (InputStream in = zip.getInputStream(zip.getEntry("tables/" + table))) {
            rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " (" + manifest.getProperty("columns." + table) + ") from stdin", in);
        }
        statement.execute("set constraints all immediate");
        statement.execute("alter table " + table + " enable trigger user");
        if (rows != Long.parseLong(expected)) {
            throw new OperationFailure("Of " + table + " came " + rows + " rows instead of " + expected);
        }
        return rows;
    }

    private static void refuseRows(String table, Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select from " + table + " limit 1")) {
            if (row.next()) {
                throw new OperationFailure(
                        "The database is not empty: " + table + " holds rows; restore into a new one");
            }
        }
    }
}
