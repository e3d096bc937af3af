package org.ordskifte.config.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.ordskifte.config.local.LocalStack;
import org.ordskifte.config.local.StackFailure;

/** Which files became documents in an earlier start, known by their bytes. */
final class EarlierImports {

    private static final String FIND =
            "select t.slug as tenant, d.slug as document, v.number, v.state, i.language from import i "
                    + "join document_version v on v.import_id = i.id join document d on d.id = v.document_id "
                    + "join tenant t on t.id = d.tenant_id where i.sha256 = ? order by v.created_at limit 1";

    private final LocalStack stack;

    EarlierImports(LocalStack stack) {
        this.stack = stack;
    }

    /** @param sha256 lower-case hex of the file */
    Optional<Found> find(String sha256) {
        try (Connection owner = stack.ownerConnection();
                PreparedStatement find = owner.prepareStatement(FIND)) {
            find.setString(1, sha256);
            try (ResultSet row = find.executeQuery()) {
                return row.next()
                        ? Optional.of(new Found(
                                row.getString("tenant"),
                                row.getString("document"),
                                row.getInt("number"),
                                row.getString("state"),
                                row.getString("language")))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new StackFailure("Cannot look for earlier imports: " + e.getMessage(), e);
        }
    }

    /** A version that was made of the file. */
    record Found(String tenant, String document, int number, String state, String language) {
        boolean isDraft() {
            return state.equals("DRAFT");
        }
    }
}
