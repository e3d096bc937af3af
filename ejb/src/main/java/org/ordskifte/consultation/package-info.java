/** Rounds: a draft text is sent out, the asked are told until when they can answer, and what they may see. */
package org.ordskifte.consultation;
