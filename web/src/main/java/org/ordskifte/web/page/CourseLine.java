package org.ordskifte.web.page;

/**
 * A step of a round on its way to a decision.
 *
 * @param datetime for machines; null where there is no date
 * @param when in words
 * @param past whether it lies behind
 * @param outcome what came of it; null while nothing is recorded
 */
public record CourseLine(String datetime, String when, String what, boolean past, String outcome) {}
