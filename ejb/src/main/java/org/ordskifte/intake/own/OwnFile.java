package org.ordskifte.intake.own;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ordskifte.document.ClauseTree;
import org.ordskifte.intake.outline.Outline;
import org.ordskifte.intake.source.SourceLine;
import org.ordskifte.intake.source.TextDecoder;
import org.ordskifte.shared.Canonical;
import org.ordskifte.shared.Refusal;

/**
 * What was read from a file whose structure is marked.
 *
 * @param facts text or a list of texts by the keys of a version's facts
 */
public record OwnFile(
        String mediaType,
        String language,
        String title,
        String subtitle,
        String motto,
        Map<String, Object> facts,
        List<OwnClause> clauses) {

    /**
     * Empty for every file that is not marked, and for one whose marks hold no clause: that is read like any other.
     *
     * @throws Refusal too-many-clauses, too-deep, invalid-text
     */
    public static Optional<OwnFile> recognise(byte[] bytes) {
        if (bytes.length > TextDecoder.LARGEST) {
            return Optional.empty();
        }
        Optional<OwnFile> read = OwnWord.read(bytes).or(() -> OwnText.of(bytes));
        return read.filter(file -> file.clauses().stream().anyMatch(clause -> !clause.isEmpty()))
                .map(OwnFile::checked);
    }

    /** @param spoken what the importer says the language is; null to take it from the file */
    public Outline outline(String fileName, byte[] bytes, String spoken) {
        OwnSheet sheet = OwnSheet.of(this);
        return new Outline(
                fileName,
                mediaType,
                Canonical.sha256(bytes),
                spoken == null ? language : spoken,
                title,
                List.of(sheet.part()),
                sheet.metadata(),
                sheet.ledger(),
                List.of(),
                null,
                List.of());
    }

    public List<SourceLine> lines() {
        return OwnSheet.of(this).lines();
    }

    private OwnFile checked() {
        int count = count(clauses, 1);
        if (count > ClauseTree.MOST_CLAUSES) {
            throw new Refusal("too-many-clauses", "most", ClauseTree.MOST_CLAUSES);
        }
        long different = clauses.stream().flatMap(OwnFile::ids).distinct().count();
        if (different != count) {
            throw Refusal.invalid("clauses.id", "unique");
        }
        return this;
    }

    private static Stream<UUID> ids(OwnClause clause) {
        return Stream.concat(
                Stream.of(UUID.fromString(clause.id())),
                clause.children().stream().flatMap(OwnFile::ids));
    }

    private static int count(List<OwnClause> clauses, int level) {
        if (level > ClauseTree.DEEPEST && !clauses.isEmpty()) {
            throw new Refusal("too-deep", "most", ClauseTree.DEEPEST);
        }
        return clauses.stream()
                .mapToInt(clause -> 1 + count(clause.children(), level + 1))
                .sum();
    }
}
