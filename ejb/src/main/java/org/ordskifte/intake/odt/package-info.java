/** Reads OpenDocument texts (ODT). */
package org.ordskifte.intake.odt;
