package org.ordskifte.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Another server on the same database: this one does not hear of what it changes, and it sees only what is stored. */
final class OtherServer {

    private OtherServer() {}

    static void changes(String sql, String... values) {
        try (Connection owner = Portal.stack().ownerConnection();
                PreparedStatement statement = prepared(owner, sql, values)) {
            if (statement.executeUpdate() == 0) {
                throw new IllegalStateException("nothing to change: " + sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first value of the first row; null where there is no row. */
    static String asks(String sql, String... values) {
        try (Connection owner = Portal.stack().ownerConnection();
                PreparedStatement statement = prepared(owner, sql, values);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static PreparedStatement prepared(Connection connection, String sql, String... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setString(i + 1, values[i]);
        }
        return statement;
    }
}
