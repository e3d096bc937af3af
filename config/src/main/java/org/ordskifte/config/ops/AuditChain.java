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
import java.util.SortedMap;
import java.util.UUID;

/**
 * A tenant's audit trail as a chain: each entry's hash is SHA-256 over the hash before it, a line feed and the
 * canonical JSON of what was written down. An edited, deleted, inserted or moved entry breaks it; a chain whose end was
 * cut off, or that was rewritten as a whole, shows when it is compared with heads exported earlier.
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
     * @param compared how many exported heads stand in it
     * @param fault what does not hold, null for nothing
     */
    record Verdict(String tenant, long entries, String head, int compared, String fault) {
        boolean whole() {
            return fault == null;
        }

        @Override
        public String toString() {
            return tenant + ": " + entries + " entries, head " + head
                    + (compared == 0 ? "" : ", exported heads found again: " + compared)
                    + (whole() ? ", whole" : ", BROKEN " + fault);
        }
    }

    static List<Verdict> verifyAll(Source source, ExportedHeads exported) throws SQLException {
        List<Verdict> verdicts = new ArrayList<>();
        try (Connection connection = source.open();
                PreparedStatement tenants = connection.prepareStatement("select id, slug from tenant order by slug");
                ResultSet found = tenants.executeQuery()) {
            connection.setAutoCommit(false);
            while (found.next()) {
                verdicts.add(verify(connection, found.getObject(1, UUID.class), found.getString(2), exported));
            }
        }
        return verdicts;
    }

    private static Verdict verify(Connection connection, UUID tenant, String slug, ExportedHeads exported)
            throws SQLException {
        SortedMap<Long, String> heads = exported.of(slug);
        int compared = 0;
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
                        return new Verdict(slug, held, head, compared, "at entry " + entry.getObject("id", UUID.class));
                    }
                    held++;
                    head = hash;
                    String kept = heads.get(held);
                    if (kept != null && !kept.equals(hash)) {
                        return new Verdict(
                                slug, held, head, compared, "at entry number " + held + ": rewritten since its export");
                    }
                    compared += kept == null ? 0 : 1;
                }
            }
        }
        boolean cutOff = !heads.isEmpty() && heads.lastKey() > held;
        return new Verdict(
                slug, held, head, compared, cutOff ? "after entry number " + held + ": the end is cut off" : null);
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
