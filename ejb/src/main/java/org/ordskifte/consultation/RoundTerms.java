package org.ordskifte.consultation;

import java.time.Instant;
import java.time.ZoneId;
import org.ordskifte.consultation.terms.ApprovalRule;
import org.ordskifte.consultation.terms.Audience;
import org.ordskifte.consultation.terms.Contact;
import org.ordskifte.consultation.terms.Deadline;
import org.ordskifte.consultation.terms.Visibility;

/** What a draft says once its times are read and its gaps are filled. */
record RoundTerms(
        String title,
        String caseNumber,
        String letter,
        Audience audience,
        Instant opensAt,
        Deadline deadline,
        ZoneId zone,
        Contact caseHandler,
        Contact questionsTo,
        boolean sealed,
        Visibility visibility,
        ApprovalRule approval) {}
