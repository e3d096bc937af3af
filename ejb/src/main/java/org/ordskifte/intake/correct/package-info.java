/** What a person puts right in what was found in a file, step by step, without touching what was found. */
package org.ordskifte.intake.correct;
