package org.ordskifte.config.ops;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;

/**
 * The whole database in one file, as it was at one instant: a ZIP with the rows of each table in PostgreSQL's copy
 * format and a manifest with the schema's version and the number of rows. It needs no program of PostgreSQL, so that
 * the versions of server and tools cannot disagree.
 */
final class Backup {
    static final String MANIFEST = "manifest.properties";
    private final Environment environment;

    Backup(Environment environment) {
        this.environment = environment;
    }

    /** @return how many rows were written; the file appears only when it is complete */
    long writeTo(Path file) throws SQLException, IOException {
        Path target = file.toAbsolutePath();
        Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        long rows;
        try (Connection connection = environment.asBackup();
                ZipOutputStream zip =
                        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            rows = write(connection, zip);
        }
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return rows;
    }

    private static long write(Connection connection, ZipOutputStream zip) throws SQLException, IOException {
        Properties manifest = new Properties();
        manifest.setProperty("product", "ordskifte");
        manifest.setProperty("schema", schemaVersion(connection));
        manifest.setProperty("taken", Instant.now().toString());
        long all = 0;
        for (Map.Entry<String, String> table : Tables.inOrder(connection).entrySet()) {
            zip.putNextEntry(new ZipEntry("tables/" + table.getKey()));
            long rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy " + table.getKey() + " (" + table.getValue() + ") to stdout", staysOpen(zip));
            zip.closeEntry();
            manifest.setProperty("rows." + table.getKey(), String.valueOf(rows));
            manifest.setProperty("columns." + table.getKey(), table.getValue());
            all += rows;
        }
        zip.putNextEntry(new ZipEntry(MANIFEST));
        manifest.store(zip, null);
        zip.closeEntry();
        return all;
    }

    private static String schemaVersion(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select version from flyway_schema_history"
                        + " where success and version is not null order by installed_rank desc limit 1")) {
            if (!row.next()) {
                throw new OperationFailure("The database has no schema yet; nothing to back up");
            }
            return row.getString(1);
        }
    }

    private static OutputStream staysOpen(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() {
                // The next table follows in the same file.
            }
        };
    }
}
