package org.ordskifte.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ordskifte.intake.outline.FileComment;
import org.ordskifte.intake.outline.LedgerLine;
import org.ordskifte.intake.outline.Outline;
import org.ordskifte.intake.outline.TrackedChanges;
import org.ordskifte.intake.outline.TrackedChanges.Taken;
import org.ordskifte.intake.outline.Warning;
import org.ordskifte.intake.own.OwnFile;
import org.ordskifte.intake.source.Budget;
import org.ordskifte.intake.source.LanguageDetector;
import org.ordskifte.intake.source.Material;
import org.ordskifte.intake.source.SourceLine;
import org.ordskifte.intake.source.SourceText;
import org.ordskifte.intake.split.Splitter;
import org.ordskifte.shared.Canonical;
import org.ordskifte.shared.Refusal;

/** Turns a file into the preview of what it holds. A pure function: nothing is stored and nothing published. */
public final class Intake {

    private Intake() {}

    /** What a file holds, and its lines as they were read. */
    public record Found(Outline outline, List<SourceLine> lines) {}

    /**
     * @param fileName as the importer's machine calls it; only its ending is used, and only between formats of plain text
     * @param language what the importer says it is; null lets the text decide
     * @param taken how tracked changes are read
     * @throws Refusal {@code empty-file}, {@code invalid-text}, {@code too-many-clauses}, {@code too-deep}, or one of those of
     *     {@link Format}
     */
    public static Found find(String fileName, byte[] bytes, String language, Taken taken, Budget budget) {
        Optional<OwnFile> own = OwnFile.recognise(bytes);
        if (own.isPresent()) {
            return new Found(
                    own.get().outline(fileName, bytes, language), own.get().lines());
        }
        Format.Read read = Format.read(fileName, bytes, taken, budget);
        Material material = read.material();
        SourceText source = material.text();
        if (source.lines().stream().allMatch(SourceLine::isBlank)) {
            throw new Refusal("empty-file");
        }
        String spoken = language != null
                ? language
                : LanguageDetector.detect(words(source)).orElse(null);
        budget.look();
        Splitter.Split split = Splitter.split(source, spoken, material.markdown());
        budget.look();
        Outline outline = new Outline(
                fileName,
                read.format().mediaType(),
                Canonical.sha256(bytes),
                spoken,
                split.title(),
                split.parts(),
                split.metadata(),
                split.ledger(),
                warnings(material, split, taken),
                material.changes().isEmpty() ? null : TrackedChanges.of(material.changes(), taken),
                comments(material, split));
        return new Found(outline, source.lines());
    }

    /** What a file holds, without its lines. */
    public static Outline read(String fileName, byte[] bytes, String language, Taken taken, Budget budget) {
        return find(fileName, bytes, language, taken, budget).outline();
    }

    /** The same without hurry, with changes as if accepted until somebody decides. */
    public static Outline read(String fileName, byte[] bytes, String language) {
        return read(fileName, bytes, language, Taken.LIST, Budget.unhurried());
    }

    private static List<Warning> warnings(Material material, Splitter.Split split, Taken taken) {
        List<Warning> all = new java.util.ArrayList<>();
        if (!material.changes().isEmpty()) {
            TrackedChanges changes = TrackedChanges.of(material.changes(), taken);
            all.add(Warning.of(
                    taken == Taken.LIST ? "TRACKED_CHANGES_UNDECIDED" : "TRACKED_CHANGES_" + taken.name(),
                    material.changes().get(0).line(),
                    Map.of("count", changes.count(), "authors", changes.authors())));
        }
        if (!material.comments().isEmpty()) {
            all.add(Warning.of(
                    "COMMENTS_IN_FILE",
                    material.comments().get(0).line(),
                    Map.of("count", material.comments().size())));
        }
        all.addAll(material.warnings());
        all.addAll(split.warnings());
        return List.copyOf(all);
    }

    private static List<FileComment> comments(Material material, Splitter.Split split) {
        Map<Integer, String> clauses = new HashMap<>();
        for (LedgerLine line : split.ledger()) {
            if (line.clause() != null) {
                clauses.put(line.line(), line.clause());
            }
        }
        return material.comments().stream()
                .map(comment -> comment.on(clauses.get(comment.line())))
                .toList();
    }

    private static String words(SourceText source) {
        return source.lines().stream().map(SourceLine::text).collect(Collectors.joining("\n"));
    }
}
