package org.ordskifte.tenancy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Refuses to start on a schema this application was not built for, and names both versions. Migrations only expand, so
 * an application that runs already runs on while a newer release migrates; one that starts knows what it finds, unless
 * the operator names the version that it shall take (ADR 18).
 */
public class SchemaGuard implements Integrator {

    /** The newest migration this application was built with. */
    public static final int BUILT_FOR = 31;

    /** The variable in the server's environment by which an operator goes back to this release on a newer schema. */
    static final String ACCEPTED = "ORDSKIFTE_SCHEMA_ACCEPTED";

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        ConnectionProvider connections = factory.getServiceRegistry().requireService(ConnectionProvider.class);
        try {
            Connection connection = connections.getConnection();
            try {
                check(version(connection), System.getenv(ACCEPTED));
            } finally {
                connections.closeConnection(connection);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The schema's version cannot be read; this application was built for version " + BUILT_FOR
                            + ". Run ordskifte-ops.jar migrate first.",
                    e);
        }
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // nothing was set up
    }

    /**
     * @param found the newest migration that was applied to the database
     * @param accepted the newer version that the operator named, null for none
     */
    static void check(int found, String accepted) {
        if (found < BUILT_FOR) {
            throw refused(found, "Run ordskifte-ops.jar migrate of this release first.");
        }
        if (found > BUILT_FOR && !String.valueOf(found).equals(accepted)) {
            throw refused(
                    found,
                    "Deploy the release that migrated it; to go back to this one, set " + ACCEPTED + "=" + found + ".");
        }
    }

    private static IllegalStateException refused(int found, String remedy) {
        return new IllegalStateException("The database's schema is at version " + found
                + ", this application was built for version " + BUILT_FOR + ". " + remedy);
    }

    /** Whether this application, once started, runs on a schema of that version. */
    static boolean carries(int version) {
        return version >= BUILT_FOR;
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(Schema.VERSION)) {
            result.next();
            return result.getInt(1);
        }
    }
}
