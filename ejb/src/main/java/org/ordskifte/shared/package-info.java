/** What everybody may use and what knows nobody: refusals, events, the clock, canonical bytes. */
package org.ordskifte.shared;
