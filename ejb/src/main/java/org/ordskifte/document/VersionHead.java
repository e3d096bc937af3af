package org.ordskifte.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What is said of a version beside its clauses.
 *
 * @param translationOf absent where it is no translation
 * @param validFrom first day in force; absent when not stated
 * @param validTo last day in force, inclusive
 * @param reviewBy the day by which somebody has to look at it again
 * @param reviewedOn the day on which somebody last looked at it and let it stand
 * @param publishedAt since when this site has shown it
 * @param repealedFrom the first day on which it no longer applies
 * @param repealedAt since when this site has said that it is repealed
 * @param withheldAt since when its words are out of sight; absent unless they are
 * @param metadata every fact with its origin; a fact that is known to be absent has a null value
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VersionHead(
        @JsonIgnore UUID id,
        int number,
        String language,
        String title,
        String subtitle,
        String motto,
        VersionState state,
        ChangeKind changeKind,
        String changeNote,
        Integer basedOn,
        Integer correctionOf,
        String adoptedBy,
        LocalDate adoptedOn,
        String reference,
        String caseNumber,
        TranslationOf translationOf,
        LocalDate validFrom,
        LocalDate validTo,
        LocalDate reviewBy,
        LocalDate reviewedOn,
        boolean asPrinted,
        boolean changedAtMeeting,
        Instant publishedAt,
        LocalDate repealedFrom,
        @JsonIgnore Instant repealedAt,
        @JsonIgnore Instant withdrawnAt,
        Instant withheldAt,
        String contentHash,
        Map<String, Fact> metadata,
        @JsonIgnore Instant createdAt,
        @JsonIgnore long revision) {

    /** Whether it is adopted, and not repealed as of that day. */
    public boolean stands(LocalDate day) {
        return state.stands(repealedFrom, day);
    }
}
