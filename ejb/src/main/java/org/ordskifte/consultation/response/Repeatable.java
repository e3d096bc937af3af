package org.ordskifte.consultation.response;

/**
 * What makes a request one that can be sent again without being done again.
 *
 * @param key the client's own; unique per caller and route
 * @param route method and path
 * @param requestHash of the body, so that the same key with another request is noticed
 */
public record Repeatable(String key, String route, String requestHash) {}
