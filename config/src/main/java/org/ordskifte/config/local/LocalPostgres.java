package org.ordskifte.config.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ordskifte.config.ops.Migration;

/**
 * A durable PostgreSQL of one data folder, with the roles of a real installation: what it acknowledges is on the disk,
 * or every figure and every crash test is void.
 */
public final class LocalPostgres implements AutoCloseable {
    static final String DATABASE = "ordskifte";
    private static final String LOG = "postgres.log";
    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final Path home;
    private final Path data;
    private final Household household;
    private final int port;
    private final Secrets secrets;
    private volatile ChildProcess process;

    LocalPostgres(Distributions distributions, Path dataFolder, Household household, Secrets secrets) {
        this.home = PostgresBinaries.unpacked(distributions);
        this.data = dataFolder.resolve("postgres");
        this.household = household;
        this.port = Ports.free();
        this.secrets = secrets;
    }

    /** Starts the database, creates it at first, checks its durability and brings the schema up to date. */
    void start() {
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise();
        }
        boot();
        prepare();
    }

    private void boot() {
        List<String> command = asUser("bin/postgres");
        command.addAll(List.of("-D", data.toString(), "-p", String.valueOf(port), "-h", "127.0.0.1", "-k", ""));
        for (String setting : DURABLE) {
            command.addAll(List.of("-c", setting + "=on"));
        }
        command.addAll(List.of("-c", "timezone=UTC", "-c", "log_timezone=UTC", "-c", "max_connections=120"));
        process = household.start("PostgreSQL", command, Map.of(), home, LOG);
        process.awaitReady(this::answers, Duration.ofSeconds(60));
    }

    private void initialise() {
        Folders.make(data.getParent());
        try {
            Path password = Files.writeString(data.resolveSibling("postgres.pw"), secrets.of("postgres"));
            List<String> command = asUser("bin/initdb");
            command.addAll(List.of("-D", data.toString(), "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8"));
            command.addAll(List.of("-A", "scram-sha-256", "--pwfile=" + password));
            household.start("initdb", command, Map.of(), home, LOG).awaitSuccess(Duration.ofSeconds(120));
            Files.delete(password);
        } catch (IOException e) {
            throw new StackFailure("Cannot prepare " + data + ": " + e.getMessage(), e);
        }
    }

    /** PostgreSQL refuses to run as root; a user namespace takes root's name away and keeps the file owner. */
    private List<String> asUser(String program) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve(program).toString());
        return command;
    }

    private void prepare() {
        try (Connection connection = superuser("postgres");
                Statement statement = connection.createStatement()) {
            for (String setting : DURABLE) {
                requireOn(statement, setting);
            }
            if (!exists(statement)) {
                statement.execute(roles());
                statement.execute(
                        "create database " + DATABASE + " owner ordskifte_owner template template0 encoding 'UTF8'");
            }
        } catch (SQLException e) {
            throw new StackFailure("Cannot prepare the database: " + e.getMessage() + "; see " + household.log(LOG), e);
        }
        new Migration(jdbcUrl(), "ordskifte_owner", secrets.of("owner")).run();
    }

    private String roles() {
        return Resources.text("/db/roles.sql")
                .replace("${owner_password}", secrets.of("owner"))
                .replace("${app_password}", secrets.of("app"))
                .replace("${backup_password}", secrets.of("backup"));
    }

    private static void requireOn(Statement statement, String setting) throws SQLException {
        try (ResultSet shown = statement.executeQuery("show " + setting)) {
            shown.next();
            if (!"on".equals(shown.getString(1))) {
                throw new StackFailure(
                        "PostgreSQL runs with " + setting + "=" + shown.getString(1) + ", which loses data");
            }
        }
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("select from pg_database where datname = '" + DATABASE + "'")) {
            return found.next();
        }
    }

    private boolean answers() {
        try (Connection connection = superuser("postgres")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    public int port() {
        return port;
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    /** Where the backup and restore commands find PostgreSQL's own programs. */
    public Path programs() {
        return home.resolve("bin");
    }

    /** @param role owner, app or backup */
    public Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(), "ordskifte_" + role, secrets.of(role));
    }

    public String password(String role) {
        return secrets.of(role);
    }

    public Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + database, "postgres", secrets.of("postgres"));
    }

    /** The database ends at once and comes back on the same port after the given time, as after a power cut. */
    public void crashAndReturn(Duration outage) {
        process.kill();
        ChildProcess.pause(outage);
        boot();
    }

    @Override
    public void close() {
        if (process != null) {
            process.stop("INT", Duration.ofSeconds(8));
        }
    }
}
