/** Asking the index: what was typed, who may see what, and what a hit shows. */
package org.ordskifte.search.query;
