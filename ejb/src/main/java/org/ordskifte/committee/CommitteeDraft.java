package org.ordskifte.committee;

/** What is said of a committee when it is founded, renamed or moved; {@code parent} is a slug or null for the top. */
public record CommitteeDraft(String slug, String name, String levelName, String parent) {}
