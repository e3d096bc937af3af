package org.ordskifte.consultation.answer;

import org.ordskifte.consultation.terms.VisibilityRule;

/**
 * Whether somebody may know of an answer, and whether they may read it.
 *
 * @param inside whether the caller belongs to the respondent
 * @param secretariat whether the caller prepares and runs rounds
 * @param reader whether the caller reads answers on the authority's behalf
 * @param registered whether the secretariat wrote it down
 * @param ended whether the deadlines that hold for all lie behind; in a sealed round, whether every one does
 * @param decided whether the text was adopted, or the round concluded
 * @param rule what was promised to the respondent
 */
public record Readability(
        boolean inside,
        boolean secretariat,
        boolean reader,
        boolean registered,
        ResponseState state,
        boolean sealed,
        boolean ended,
        boolean decided,
        VisibilityRule rule) {

    /** Whether everybody who sees the round may read it. */
    public boolean isPublic() {
        return state.isTakenIn() && rule.shows(sealed, ended, decided);
    }

    /** Who answered, when and under which number is never sealed; what is being written is known inside only. */
    public boolean isKnown() {
        if (inside || isPublic()) {
            return true;
        }
        return secretariat && (registered || !state.isPending());
    }

    public boolean isReadable() {
        if (inside || isPublic()) {
            return true;
        }
        if (state.isPending()) {
            return reader && registered;
        }
        return reader && (!sealed || ended);
    }

    /** Whether reading it is written down for the respondent to see. */
    public boolean isRecorded() {
        return !inside && !isPublic() && !state.isPending();
    }
}
