package org.ordskifte.config.ops;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * A tenant's audit trail as a chain: each entry's hash is SHA-256 over the hash before it, a line feed and the
 * canonical JSON of what was written down. An edited, deleted, inserted or moved entry breaks it; a chain whose end was
 * cut off shows when its head is compared with one printed earlier.
 */
final class AuditChain {
    private static final String GENESIS = "0".repeat(64);
    private static final String ENTRIES =
            "select id, tenant_id, at, actor, action, object_type, object_id, detail::text,"
                    + " denied, request_id, sequence, previous_hash, hash from audit_entry"
                    + " where tenant_id = ? and sequence is not null order by sequence";

    private AuditChain() {}

    /** Opens a connection that sees every tenant. */
    @FunctionalInterface
    interface Source {
        Connection open() throws SQLException;
    }

    /**
     * What was found of one tenant.
     *
     * @param entries how many links held
     * @param head hash of the last of them
     * @param brokenAt id of the first entry that does not hold, null for none
     */
    record Verdict(String tenant, long entries, String head, UUID brokenAt) {
        boolean whole() {
            return brokenAt == null;
        }

        @Override
        public String toString() {
            return tenant + ": " + entries + " entries, head " + head
                    + (whole() ? ", whole" : ", BROKEN at entry " + brokenAt);
        }
    }

    static List<Verdict> verifyAll(Source source) throws SQLException {
        List<Verdict> verdicts = new ArrayList<>();
        try (Connection connection = source.open();
                PreparedStatement tenants = connection.prepareStatement("select id, slug from tenant order by slug");
                ResultSet found = tenants.executeQuery()) {
            connection.setAutoCommit(false);
            while (found.next()) {
                verdicts.add(verify(connection, found.getObject(1, UUID.class), found.getString(2)));
            }
        }
        return verdicts;
    }

    private static Verdict verify(Connection connection, UUID tenant, String slug) throws SQLException {
        long held = 0;
        String head = GENESIS;
        try (PreparedStatement statement = connection.prepareStatement(ENTRIES)) {
            statement.setObject(1, tenant);
            statement.setFetchSize(1000);
            try (ResultSet entry = statement.executeQuery()) {
                while (entry.next()) {
                    String hash = entry.getString("hash");
                    boolean holds = entry.getLong("sequence") == held + 1
                            && head.equals(entry.getString("previous_hash"))
                            && hash.equals(link(head, content(entry)));
                    if (!holds) {
                        return new Verdict(slug, held, head, entry.getObject("id", UUID.class));
                    }
                    held++;
                    head = hash;
                }
            }
        }
        return new Verdict(slug, held, head, null);
    }

    private static ObjectNode content(ResultSet entry) throws SQLException {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", entry.getString("id"))
                .put("tenant", entry.getString("tenant_id"))
                .put(
                        "at",
                        entry.getObject("at", OffsetDateTime.class).toInstant().toString())
                .put("actor", entry.getString("actor"))
                .put("action", entry.getString("action"))
                .put("objectType", entry.getString("object_type"))
                .put("objectId", entry.getString("object_id"))
                .put("denied", entry.getBoolean("denied"))
                .put("requestId", entry.getString("request_id"))
                .put("sequence", entry.getLong("sequence"))
                .set("detail", CanonicalJson.parse(entry.getString("detail")));
    }

    static String link(String previous, ObjectNode content) {
        try {
            byte[] bytes = (previous + "\n" + CanonicalJson.of(content)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
