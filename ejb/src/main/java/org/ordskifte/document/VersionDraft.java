package org.ordskifte.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ordskifte.shared.Naming;
import org.ordskifte.shared.Refusal;

/**
 * The content of a new draft.
 *
 * @param language in which the words are known to be written; null where that is not known
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
        List<NoteDraft> notes)
        implements Naming {

    private static final List<String> ALIKE = List.of("da", "nb", "nn");

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

    /** The same, written in another language than was thought. */
    public VersionDraft in(String other) {
        return new VersionDraft(other, title, subtitle, motto, facts, clauses, importId, importPart, notes);
    }

    /**
     * Fit to be kept. What is not said is what the document says.
     *
     * @throws Refusal invalid-field, invalid-text
     */
    VersionDraft tidied() {
        Map<String, Fact> told = new LinkedHashMap<>();
        facts.forEach((key, fact) -> told.put(key, fact.tidied()));
        return new VersionDraft(
                language,
                Line.orNone("title", title),
                Line.words(subtitle),
                Line.words(motto),
                told,
                clauses,
                importId,
                importPart,
                notes);
    }

    /** Danish and Norwegian, in either written form, are too alike for a short text to show which it is. */
    void requireLanguage(String wanted) {
        if (language == null || language.equals(wanted) || ALIKE.containsAll(List.of(language, wanted))) {
            return;
        }
        throw Refusal.invalid("language", "language-of-document");
    }

    @Override
    public Stream<Object> names() {
        return Stream.of(importId);
    }
}
