/** Reads PDF files. */
package org.ordskifte.intake.pdf;
