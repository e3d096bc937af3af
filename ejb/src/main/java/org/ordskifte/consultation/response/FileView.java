package org.ordskifte.consultation.response;

/** A file with its bytes, to be handed out as an attachment and never shown in place. */
public record FileView(String name, String mediaType, String sha256, byte[] content) {}
