/** Keeping the index after the database: what was published is found, whatever broke in between. */
package org.ordskifte.search.upkeep;
