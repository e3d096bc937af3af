/** Who sits where: the committees of a tenant as a tree, and the seats in them from day to day. */
package org.ordskifte.committee;
