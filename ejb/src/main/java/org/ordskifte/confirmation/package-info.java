/** Employees confirm that they have read what applies to them. */
package org.ordskifte.confirmation;
