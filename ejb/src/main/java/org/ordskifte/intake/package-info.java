/** From a file to the preview of what it holds: format, text, outline and a ledger of every line. */
package org.ordskifte.intake;
