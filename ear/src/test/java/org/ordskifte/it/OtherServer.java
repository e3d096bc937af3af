package org.ordskifte.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Another server on the same database: this one does not hear of what it changes. */
final class OtherServer {

    private OtherServer() {}

    static void changes(String sql, String... values) {
        try (Connection owner = Portal.stack().ownerConnection();
                PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            if (statement.executeUpdate() == 0) {
                throw new IllegalStateException("nothing to change: " + sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
