package org.ordskifte.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ordskifte.shared.Canonical;

/**
 * The bytes over which a version's content hash is taken: title, metadata and clauses in canonical JSON. They are
 * stored as they were hashed; nothing is serialised again to verify.
 */
record VersionContent(byte[] bytes, String hash) {

    private static final String SCHEMA = "ordskifte/version/1";

    static VersionContent of(String tenant, DocumentHead document, VersionHead version, List<ClauseView> clauses) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("schema", SCHEMA);
        content.put("tenant", tenant);
        content.put("document", document.slug());
        content.put("version", version.number());
        content.put("language", version.language());
        content.put("title", version.title());
        content.put("subtitle", version.subtitle());
        content.put("metadata", version.metadata());
        content.put("clauses", clauses);
        byte[] bytes = Canonical.bytes(content);
        return new VersionContent(bytes, Canonical.sha256(bytes));
    }
}
