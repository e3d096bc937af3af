/** Which clause of a later text continues which clause of an earlier one: pure functions, every decision with its reason. */
package org.ordskifte.diff.match;
