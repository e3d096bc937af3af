/** Documents, their immutable versions, and clauses whose identities outlive versions, numbers and moves. */
package org.ordskifte.document;
