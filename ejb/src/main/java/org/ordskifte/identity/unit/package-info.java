/** The units of an authority and who belongs to them. */
package org.ordskifte.identity.unit;
