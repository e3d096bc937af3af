package org.ordskifte.intake;

import java.time.Instant;
import java.util.UUID;

/** A file that was imported lately. */
public record RecentImport(UUID id, String fileName, String title, Instant createdAt) {}
