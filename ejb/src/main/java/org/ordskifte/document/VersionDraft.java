package org.ordskifte.document;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The content of a new draft.
 *
 * @param facts what is known of it, by the keys of the import preview
 * @param importId the source file it comes from; may be null
 * @param notes what stands in the margin of that file
 */
public record VersionDraft(
        String language,
        String title,
        String subtitle,
        String motto,
        Map<String, Fact> facts,
        List<ClauseDraft> clauses,
        UUID importId,
        String importPart,
        List<NoteDraft> notes) {

    /** Without notes. */
    public VersionDraft(
            String language,
            String title,
            String subtitle,
            String motto,
            Map<String, Fact> facts,
            List<ClauseDraft> clauses,
            UUID importId,
            String importPart) {
        this(language, title, subtitle, motto, facts, clauses, importId, importPart, List.of());
    }
}
