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
 * a newer schema of the same release is no harm; an older one is.
 */
public class SchemaGuard implements Integrator {

    /** The newest migration this application was built with. */
    public static final int BUILT_FOR = 20;

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        ConnectionProvider connections = factory.getServiceRegistry().requireService(ConnectionProvider.class);
        try {
            Connection connection = connections.getConnection();
            try {
                check(version(connection));
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

    /** @param found the newest migration that was applied to the database */
    static void check(int found) {
        if (!fits(found)) {
            throw new IllegalStateException("The database's schema is at version " + found
                    + ", this application was built for version " + BUILT_FOR
                    + ". Run ordskifte-ops.jar migrate of this release first.");
        }
    }

    /** Whether this application runs on a schema of that version. */
    static boolean fits(int version) {
        return version >= BUILT_FOR && version < BUILT_FOR + 100;
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(Schema.VERSION)) {
            result.next();
            return result.getInt(1);
        }
    }
}
