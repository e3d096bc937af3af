package org.ordskifte.consultation.response;

import java.util.List;
import org.ordskifte.consultation.Attendance;
import org.ordskifte.consultation.Consultation;
import org.ordskifte.consultation.RoundView.RoundDocumentView;

/**
 * What all answers of a round share for one caller.
 *
 * @param texts that are out, in their order
 * @param ended whether the deadlines lie behind that hold for all, and under a seal every one that was granted
 * @param decided whether the round is concluded or one of its texts was adopted
 */
record Circumstances(
        Consultation round, Attendance you, List<RoundDocumentView> texts, boolean ended, boolean decided) {}
