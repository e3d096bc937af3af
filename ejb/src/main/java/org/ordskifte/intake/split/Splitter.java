package org.ordskifte.intake.split;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ordskifte.intake.outline.Fact;
import org.ordskifte.intake.outline.LedgerLine;
import org.ordskifte.intake.outline.OutlinePart;
import org.ordskifte.intake.outline.OutlinePart.Role;
import org.ordskifte.intake.outline.Warning;
import org.ordskifte.intake.source.SourceText;
import org.ordskifte.shared.Refusal;

/** Takes a text through every stage, each of which claims the lines it understands; no line is left over. */
public final class Splitter {

    /** No text of as many clauses as are allowed prints more lines; reading further would only cost time. */
    private static final int MOST_LINES = 60_000;

    private final Sheet sheet;
    private final Findings findings = new Findings();
    private final BlockWriter writer;
    private final ZoneId zone;

    private Splitter(SourceText source, String language, boolean markdown) {
        this.sheet = new Sheet(source, markdown);
        this.writer = new BlockWriter(markdown);
        this.zone = zone(language);
    }

    /** The parts of a text, what it says about itself, and the account of its lines. */
    public record Split(
            String title,
            List<OutlinePart> parts,
            Map<String, Fact> metadata,
            List<LedgerLine> ledger,
            List<Warning> warnings) {}

    /** @param language decides in which time zone a printed deadline is meant; may be null */
    public static Split split(SourceText source, String language, boolean markdown) {
        if (source.lines().stream()
                        .filter(line -> !line.isBlank())
                        .limit(MOST_LINES + 1L)
                        .count()
                > MOST_LINES) {
            throw new Refusal("too-many-clauses", "most", ClauseAssembler.MOST_CLAUSES);
        }
        return new Splitter(source, language, markdown).run();
    }

    private Split run() {
        Optional<Authority> authority = Authority.of(sheet.lines());
        PageFurniture.claim(sheet, authority);
        List<TocEntry> toc = TableOfContents.claim(sheet);
        CoverTable.claim(sheet, findings);
        CoverFacts.claim(sheet, findings);
        Optional<LetterFrame> letter = LetterFrame.claim(sheet, findings);
        Map<Integer, List<String>> tags = ValueNames.claim(sheet, findings);
        RunningHeaders.claim(sheet, findings);
        List<PartSpan> spans = PartSplitter.split(sheet, letter);
        Set<String> letterWords = letterWords(spans);
        PartReader reader = new PartReader(sheet, findings, toc, tags, writer, zone);
        List<PartReader.Part> read = spans.stream().map(reader::read).toList();
        String title = read.stream()
                .filter(part -> part.span().role() == Role.MAIN)
                .findFirst()
                .map(PartReader.Part::title)
                .orElse(null);
        TocCheck.check(toc, read.stream().flatMap(part -> part.all().stream()).toList(), findings);
        derive(authority, title, spans, letter.isPresent());
        return new Split(title, parts(read, letterWords), metadata(spans), sheet.ledger(), warnings());
    }

    private void derive(Optional<Authority> authority, String title, List<PartSpan> spans, boolean letter) {
        authority.ifPresent(name -> findings.derived("issuer", name.name(), mainLine(spans, name.line())));
        int line = mainLine(spans, 1);
        if (title != null && !findings.has("documentType")
                || title != null && findings.values("documentType").isEmpty()) {
            DocumentType.of(title).ifPresent(type -> findings.derived("documentType", type, line));
        }
        Matcher group = TitleFinder.group(title == null ? "" : title);
        if (!findings.has("appliesTo") && group.matches()) {
            findings.derived("appliesTo", group.group(1), line);
        }
        if (!letter && !findings.has("adoptedBy") && !findings.has("adoptedOn")) {
            findings.warn("NO_DECISION_LINE", null, Map.of());
        }
        if (findings.values("caseNumber").size() > 1) {
            findings.warn(
                    "CASE_NUMBERS_DIFFER",
                    findings.firstLine("caseNumber").orElse(null),
                    Map.of("values", findings.values("caseNumber")));
        }
        if (writer.deadLinks() > 0) {
            findings.warn("DEAD_LINKS", writer.firstDeadLink(), Map.of("count", writer.deadLinks()));
        }
        HyphenCheck.check(sheet, findings);
    }

    private static int mainLine(List<PartSpan> spans, int line) {
        boolean attached = spans.stream()
                .anyMatch(span -> span.role() == Role.ATTACHMENT && span.from() <= line && line <= span.to());
        return attached
                ? spans.stream()
                        .filter(span -> span.role() != Role.ATTACHMENT)
                        .findFirst()
                        .map(PartSpan::from)
                        .orElse(line)
                : line;
    }

    private Map<String, Fact> metadata(List<PartSpan> spans) {
        Map<String, Fact> result = new LinkedHashMap<>();
        spans.stream().filter(span -> span.role() != Role.ATTACHMENT).forEach(span -> findings.between(
                        span.from(), span.to())
                .forEach((key, fact) ->
                        result.merge(key, fact, (first, second) -> first.value() == null ? second : first)));
        result.putIfAbsent("adoptedBy", Fact.absent());
        result.putIfAbsent("adoptedOn", Fact.absent());
        result.putIfAbsent("issuer", Fact.absent());
        return result;
    }

    private List<OutlinePart> parts(List<PartReader.Part> read, Set<String> letterWords) {
        List<OutlinePart> parts = new ArrayList<>();
        int attachments = 0;
        for (PartReader.Part part : read) {
            Role role = part.span().role();
            String id = role == Role.ATTACHMENT
                    ? "attachment-" + ++attachments
                    : role.name().toLowerCase(Locale.ROOT);
            boolean sent = !letterWords.isEmpty()
                    && (role == Role.MAIN
                            || role == Role.ATTACHMENT
                                    && part.title() != null
                                    && words(part.title()).stream().anyMatch(letterWords::contains));
            Map<String, Fact> metadata = new LinkedHashMap<>();
            if (role == Role.ATTACHMENT) {
                findings.between(part.span().from(), part.span().to())
                        .forEach((key, fact) ->
                                metadata.put(TextFacts.attachmentNames().getOrDefault(key, key), fact));
            }
            parts.add(new OutlinePart(
                    id,
                    role,
                    part.title(),
                    metadata,
                    sent,
                    part.summary().map(SummaryTable::table).orElse(null),
                    part.top().stream().map(ClauseDraft::done).toList()));
        }
        return parts;
    }

    /** The longer words of the sentences in which the letter says what it sends out. */
    private Set<String> letterWords(List<PartSpan> spans) {
        return spans.stream()
                .filter(span -> span.role() == Role.LETTER)
                .flatMap(span -> sheet.runs(span.from(), span.to()).stream())
                .flatMap(run -> Pattern.compile("(?<=[.!?])\\s+").splitAsStream(run.text()))
                .filter(sentence ->
                        sentence.matches("(?iu)(?s).*\\b(?:høring|høyring|remiss|consultation|synpunkter|uttalelse).*"))
                .flatMap(sentence -> words(sentence).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String text) {
        return Pattern.compile("\\p{L}{9,}")
                .matcher(text)
                .results()
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private List<Warning> warnings() {
        return findings.warnings().stream()
                .sorted(Comparator.comparing(warning -> warning.line() == null ? Integer.MAX_VALUE : warning.line()))
                .toList();
    }

    private static ZoneId zone(String language) {
        return ZoneId.of(
                switch (language == null ? "" : language) {
                    case "sv" -> "Europe/Stockholm";
                    case "nb", "nn" -> "Europe/Oslo";
                    default -> "Europe/Copenhagen";
                });
    }
}
