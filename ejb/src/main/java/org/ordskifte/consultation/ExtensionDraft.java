package org.ordskifte.consultation;

import java.util.UUID;

/** A later deadline and why; for one consultee alone, or for all when {@code consultee} is null. */
public record ExtensionDraft(String deadline, String reason, UUID consultee) {}
