/** What the server must be shown of the parts of this archive. */
package org.ordskifte.watch;
