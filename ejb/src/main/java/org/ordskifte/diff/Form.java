package org.ordskifte.diff;

import java.util.List;

/**
 * How the words of a clause are set.
 *
 * @param kinds paragraph, list, table and so on, in the order of the text
 * @param marked words that are emphasised
 * @param links with what they lead to
 * @param whole all of it, tags and nesting included; compared only
 */
public record Form(List<String> kinds, List<String> marked, List<Link> links, Object whole) {

    /** Of a clause of which only the words are known. */
    public static final Form UNKNOWN = new Form(List.of(), List.of(), List.of(), "");

    /** Words that lead somewhere. */
    public record Link(String words, String target) {}
}
