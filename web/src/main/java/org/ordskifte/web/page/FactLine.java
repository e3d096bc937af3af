package org.ordskifte.web.page;

/**
 * A fact as a page shows it.
 *
 * @param value null where it is not stated
 * @param origin where it comes from, in words; null where that needs no saying
 * @param href where it leads; null where it is only text
 * @param code whether it is a figure to copy rather than words to read
 */
public record FactLine(String label, String value, String origin, String href, boolean code) {}
