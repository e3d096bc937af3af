/** Who did what and when, append-only, linked into a chain of hashes per tenant. */
package org.ordskifte.audit;
