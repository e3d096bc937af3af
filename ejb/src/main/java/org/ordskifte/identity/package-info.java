/** Who is calling and what they may do in a tenant. Knows callers, never HTTP. */
package org.ordskifte.identity;
