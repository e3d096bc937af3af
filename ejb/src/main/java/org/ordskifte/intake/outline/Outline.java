package org.ordskifte.intake.outline;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a file holds, before anybody decided anything about it.
 *
 * @param language da, sv, nb, nn or en as the text shows, or as the importer said; null if neither
 * @param title of the main part; null if none is printed
 * @param metadata facts by name; a fact that is printed without value, or absent, stands here with a null value
 * @param ledger every line that is not blank, exactly once, in order
 * @param trackedChanges null if the file records none
 * @param comments what stands in its margin, in the order of the text
 */
public record Outline(
        String fileName,
        String mediaType,
        String sha256,
        String language,
        String title,
        List<OutlinePart> parts,
        Map<String, Fact> metadata,
        List<LedgerLine> ledger,
        List<Warning> warnings,
        TrackedChanges trackedChanges,
        List<FileComment> comments) {

    public Outline {
        comments = comments == null ? List.of() : List.copyOf(comments);
    }

    /** How tracked changes were read; nobody was asked where there are none. */
    public TrackedChanges.Taken taken() {
        return trackedChanges == null ? TrackedChanges.Taken.LIST : trackedChanges.taken();
    }

    /** The same with every warning said in the language of the locale. */
    public Outline withMessages(Locale locale) {
        WarningText text = WarningText.in(locale);
        List<Warning> said =
                warnings.stream().map(warning -> warning.said(text.of(warning))).toList();
        return withWarnings(said);
    }

    /** The same with other warnings. */
    public Outline withWarnings(List<Warning> others) {
        return new Outline(
                fileName,
                mediaType,
                sha256,
                language,
                title,
                parts,
                metadata,
                ledger,
                others,
                trackedChanges,
                comments);
    }

    /** The same with other clauses and another account of the lines. */
    public Outline with(List<OutlinePart> otherParts, List<LedgerLine> otherLedger, List<FileComment> otherComments) {
        return new Outline(
                fileName,
                mediaType,
                sha256,
                language,
                title,
                otherParts,
                metadata,
                otherLedger,
                warnings,
                trackedChanges,
                otherComments);
    }
}
