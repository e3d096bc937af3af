/** From bytes to numbered lines in a known language. */
package org.ordskifte.intake.source;
