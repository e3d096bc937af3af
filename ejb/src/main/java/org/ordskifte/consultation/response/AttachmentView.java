package org.ordskifte.consultation.response;

import java.util.UUID;

/**
 * A file of an answer without its bytes.
 *
 * @param size in bytes
 */
public record AttachmentView(UUID id, String name, String mediaType, long size, String sha256) {}
