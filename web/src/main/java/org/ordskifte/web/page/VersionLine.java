package org.ordskifte.web.page;

/**
 * A version in the list of a document's versions.
 *
 * @param here whether it is the one being read
 */
public record VersionLine(int number, String standing, String sign, boolean here) {}
