/** What the index knows about a clause, and how words become what is looked up. */
package org.ordskifte.search.mapping;
