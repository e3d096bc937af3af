package org.ordskifte.config.ops;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** What somebody who owns the database can do: a chain without a flaw in it, in the place of another. */
public final class ForgedChain {

    private ForgedChain() {}

    /** @return the head */
    public static String write(Connection owner, String tenant, String actor, int entries) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("delete from audit_entry where tenant_id = '" + tenant + "'");
        }
        String head = "0".repeat(64);
        for (int sequence = 1; sequence <= entries; sequence++) {
            head = add(owner, UUID.fromString(tenant), actor, sequence, head);
        }
        return head;
    }

    private static String add(Connection owner, UUID tenant, String actor, int sequence, String previous)
            throws SQLException {
        UUID id = new UUID(42, sequence);
        Instant at = Instant.parse("2026-11-20T10:00:00Z").plusSeconds(sequence);
        ObjectNode content = JsonNodeFactory.instance
                .objectNode()
                .put("id", id.toString())
                .put("tenant", tenant.toString())
                .put("at", at.toString())
                .put("actor", actor)
                .put("action", "adopted")
                .put("objectType", "version")
                .put("objectId", "1")
                .put("denied", false)
                .put("requestId", "r")
                .put("sequence", (long) sequence);
        content.putObject("detail");
        String hash = AuditChain.link(previous, content);
        try (PreparedStatement insert =
                owner.prepareStatement("insert into audit_entry (id, tenant_id, at, actor, action, object_type,"
                        + " object_id, request_id, sequence, previous_hash, hash)"
                        + " values (?, ?, ?, ?, 'adopted', 'version', '1', 'r', ?, ?, ?)")) {
            insert.setObject(1, id);
            insert.setObject(2, tenant);
            insert.setObject(3, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
            insert.setString(4, actor);
            insert.setLong(5, sequence);
            insert.setString(6, previous);
            insert.setString(7, hash);
            insert.executeUpdate();
        }
        return hash;
    }
}
