/** After the answers: every remark gets its outcome, every answer is closed, and the round is concluded. */
package org.ordskifte.consultation.processing;
