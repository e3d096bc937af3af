package org.ordskifte.config.ops;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Who runs the installation, by the subject of their tokens. */
final class Operators {
    private final Environment environment;
    private final PrintStream out;

    Operators(Environment environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    /** Whether these are words that can be obeyed. */
    static boolean understand(List<String> words) {
        return words.equals(List.of("list"))
                || words.size() == 2 && List.of("add", "remove").contains(words.get(0));
    }

    int obey(List<String> words) throws SQLException {
        return switch (words.get(0)) {
            case "add" ->
                change("insert into operator (subject) values (?) on conflict do nothing", words.get(1), "Added");
            case "remove" -> change("delete from operator where subject = ?", words.get(1), "Removed");
            default -> list();
        };
    }

    private int change(String sql, String subject, String done) throws SQLException {
        try (Connection connection = environment.asOwner();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, subject);
            out.println(statement.executeUpdate() == 1 ? done + ": " + subject : "Nothing to do for " + subject);
            return 0;
        }
    }

    private int list() throws SQLException {
        try (Connection connection = environment.asOwner();
                PreparedStatement statement =
                        connection.prepareStatement("select subject, granted_at from operator order by granted_at");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                out.println(rows.getString(1) + " since " + rows.getTimestamp(2).toInstant());
            }
            return 0;
        }
    }
}
