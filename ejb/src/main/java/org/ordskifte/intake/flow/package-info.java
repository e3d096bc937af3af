/** What structured files have in common: paragraphs with a look, tables and what stands beside them, laid out as lines. */
package org.ordskifte.intake.flow;
