package org.ordskifte.consultation.processing;

/**
 * What is proposed to become of a remark.
 *
 * @param reason required for what is met in part or not
 * @param changedIn number of the version whose words were changed by it; may be null
 */
public record OutcomeDraft(Outcome outcome, String reason, Integer changedIn) {}
