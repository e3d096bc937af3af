package org.ordskifte.web.page;

import java.util.List;
import org.ordskifte.diff.Part;

/**
 * A clause in one version of its life.
 *
 * @param name number and heading as they were then; null where the version does not hold the clause
 * @param what became of it since the version before, in words
 * @param changed whether there are words to show
 */
public record ClauseMoment(VersionLine version, String name, String what, boolean changed, List<Part> text) {}
