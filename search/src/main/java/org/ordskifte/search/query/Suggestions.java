package org.ordskifte.search.query;

import java.util.List;

/**
 * What somebody who typed this far may want.
 *
 * @param completions headings and titles
 * @param corrections the same words as they are spelled here, when those typed find nothing
 */
public record Suggestions(List<String> completions, List<String> corrections) {}
