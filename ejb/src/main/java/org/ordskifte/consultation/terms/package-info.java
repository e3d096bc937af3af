/** What a round is agreed on: its deadline, who sees it, who approves answers and when they become visible. Pure values. */
package org.ordskifte.consultation.terms;
