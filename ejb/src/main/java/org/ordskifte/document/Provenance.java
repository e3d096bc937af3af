package org.ordskifte.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * How a version came to be.
 *
 * @param file the source it was read from; null where it was written here
 * @param part of that file
 */
@Embeddable
record Provenance(
        @Column(name = "import_id") UUID file,
        @Column(name = "import_part") String part,
        @Column(name = "created_by") String createdBy,
        @Column(name = "created_at") Instant createdAt) {}
