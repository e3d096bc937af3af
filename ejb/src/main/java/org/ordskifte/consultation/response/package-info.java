/** Answers: written, approved, handed in on time or offered late, with a receipt that anybody can check. */
package org.ordskifte.consultation.response;
