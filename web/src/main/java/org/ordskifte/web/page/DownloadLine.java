package org.ordskifte.web.page;

/**
 * A form in which a text can be taken along.
 *
 * @param size in words, empty where the file has not been made yet
 */
public record DownloadLine(String href, String mediaType, String name, String size) {}
