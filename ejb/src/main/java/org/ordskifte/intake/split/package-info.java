/** From numbered lines to parts, clauses and facts, in small stages that each claim the lines they understand. */
package org.ordskifte.intake.split;
