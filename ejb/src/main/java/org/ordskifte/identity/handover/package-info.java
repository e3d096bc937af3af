/** Everything somebody looks after goes over to another in one act. Whoever keeps such things says which they are. */
package org.ordskifte.identity.handover;
