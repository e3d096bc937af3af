package org.ordskifte.intake;

import java.util.List;
import java.util.stream.Collectors;
import org.ordskifte.intake.outline.Outline;
import org.ordskifte.intake.source.LanguageDetector;
import org.ordskifte.intake.source.SourceLine;
import org.ordskifte.intake.source.SourceText;
import org.ordskifte.intake.split.Splitter;
import org.ordskifte.shared.Canonical;
import org.ordskifte.shared.Refusal;

/** Turns a file into the preview of what it holds. A pure function: nothing is stored and nothing published. */
public final class Intake {

    private Intake() {}

    /**
     * @param fileName as the importer's machine calls it; only its ending is used
     * @param language what the importer says it is; null lets the text decide
     * @throws Refusal {@code empty-file}, {@code file-too-large}, {@code unsupported-file}, {@code invalid-text},
     *     {@code too-many-clauses} or {@code too-deep}
     */
    public static Outline read(String fileName, byte[] bytes, String language) {
        Format format = Format.of(fileName);
        SourceText source = format.read(bytes);
        String spoken = language != null
                ? language
                : LanguageDetector.detect(words(source)).orElse(null);
        Splitter.Split split = Splitter.split(source, spoken, format.isMarkdown());
        return new Outline(
                fileName,
                format.mediaType(),
                Canonical.sha256(bytes),
                spoken,
                split.title(),
                split.parts(),
                split.metadata(),
                split.ledger(),
                split.warnings());
    }

    static List<SourceLine> lines(String fileName, byte[] bytes) {
        return Format.of(fileName).read(bytes).lines();
    }

    private static String words(SourceText source) {
        return source.lines().stream().map(SourceLine::text).collect(Collectors.joining("\n"));
    }
}
