/** What an answer says, over which bytes it is hashed, who must approve it, and what may be done to it when. Pure values. */
package org.ordskifte.consultation.answer;
