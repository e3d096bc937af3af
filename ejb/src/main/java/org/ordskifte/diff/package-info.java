/** What changed between two texts: clauses aligned by their lasting identity, words by the shortest edit. */
package org.ordskifte.diff;
