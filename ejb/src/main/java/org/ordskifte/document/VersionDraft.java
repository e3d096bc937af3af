package org.ordskifte.document;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The content of a new draft.
 *
 * @param facts what is known of it, by the keys of the import preview
 * @param importId the source file it comes from; may be null
 */
public record VersionDraft(
        String language,
        String title,
        String subtitle,
        String motto,
        Map<String, Fact> facts,
        List<ClauseDraft> clauses,
        UUID importId,
        String importPart) {}
