/** Invented documents, each written once with the reading a person found right, and printed in every format. */
package org.ordskifte.intake.corpus;
