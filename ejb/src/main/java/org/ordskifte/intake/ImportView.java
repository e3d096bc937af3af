package org.ordskifte.intake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ordskifte.intake.correct.Corrected;
import org.ordskifte.intake.correct.Step;
import org.ordskifte.intake.outline.Outline;

/**
 * The preview of an imported file. Nothing of it is published.
 *
 * @param outline with the corrections in place
 * @param undone how many corrections were taken back and can be made again
 * @param replaces the import in whose place this one stands
 * @param replacedBy the import that stands in the place of this one
 * @param possible what can be done with a clause, by its id
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportView(
        UUID id,
        @JsonUnwrapped Outline outline,
        Instant createdAt,
        List<CorrectionView> corrections,
        int undone,
        List<Corrected.Dropped> dropped,
        List<Corrected.Suggestion> suggestions,
        UUID replaces,
        UUID replacedBy,
        @JsonIgnore Map<String, Set<Step.Kind>> possible,
        @JsonIgnore long revision) {

    static ImportView of(ImportedFile file, Corrected corrected, UUID replacedBy) {
        return new ImportView(
                file.id(),
                corrected.outline(),
                file.createdAt(),
                CorrectionView.all(corrected.steps()),
                file.undone().size(),
                corrected.dropped(),
                corrected.suggestions(),
                file.replaces(),
                replacedBy,
                corrected.possible(),
                file.revision());
    }

    /** The same with every warning said in a language. */
    public ImportView in(Locale locale) {
        return new ImportView(
                id,
                outline.withMessages(locale),
                createdAt,
                corrections,
                undone,
                dropped,
                suggestions,
                replaces,
                replacedBy,
                possible,
                revision);
    }
}
