package org.ordskifte.identity;

import java.util.UUID;
import org.ordskifte.shared.Code;

/**
 * A known caller was refused. It is told while the refused transaction still runs; it must be kept until that one has
 * rolled back.
 *
 * @param attempted use case and method
 * @param objects ids and slugs of what it was about, from the outside in; empty where none was named
 */
public record Denied(UUID tenantId, String actor, String attempted, String objects, Code code, String requestId) {}
