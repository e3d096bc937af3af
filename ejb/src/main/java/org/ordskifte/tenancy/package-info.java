/** Which authority a transaction works for, and the wall between them. */
package org.ordskifte.tenancy;
