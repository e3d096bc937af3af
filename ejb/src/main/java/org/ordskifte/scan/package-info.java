/** Files are looked through by a scanner of the operator's choice before they are kept. */
package org.ordskifte.scan;
