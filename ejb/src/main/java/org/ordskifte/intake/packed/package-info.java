/** Files that are archives of XML, opened without trusting them. */
package org.ordskifte.intake.packed;
