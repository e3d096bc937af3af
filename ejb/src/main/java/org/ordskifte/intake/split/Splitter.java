package org.ordskifte.intake.split;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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

    private Splitter(SourceText source, String language, boolean markdown, Set<Rule> rules) {
        this.sheet = new Sheet(source, markdown, rules);
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
        return split(source, language, markdown, EnumSet.allOf(Rule.class));
    }

    /** @param rules by which it is read */
    static Split split(SourceText source, String language, boolean markdown, Set<Rule> rules) {
        if (source.lines().stream()
                        .filter(line -> !line.isBlank())
                        .limit(MOST_LINES + 1L)
                        .count()
                > MOST_LINES) {
            throw new Refusal("too-many-clauses", "most", ClauseAssembler.MOST_CLAUSES);
        }
        return new Splitter(source, language, markdown, rules).run();
    }

    private Split run() {
        Optional<Authority> authority = Authority.of(sheet.lines());
        by(Rule.PAGE_FURNITURE_IS_NO_TEXT, () -> PageFurniture.claim(sheet, authority));
        List<TocEntry> toc = by(Rule.CONTENTS_ARE_NO_CLAUSES, () -> TableOfContents.claim(sheet), List.of());
        by(Rule.A_TABLE_OF_LABELS_IS_THE_COVER, () -> CoverTable.claim(sheet, findings));
        by(Rule.LABELS_ARE_FACTS, () -> CoverFacts.claim(sheet, findings));
        Optional<LetterFrame> letter =
                by(Rule.A_LETTER_HAS_A_FRAME, () -> LetterFrame.claim(sheet, findings), Optional.empty());
        Map<Integer, List<String>> tags =
                by(Rule.VALUE_NAMES_BELONG_TO_THE_PARAGRAPH_ABOVE, () -> ValueNames.claim(sheet, findings), Map.of());
        by(Rule.A_RETURNING_CHAPTER_LINE_IS_A_PAGE_HEAD, () -> RunningHeaders.claim(sheet, findings));
        List<PartSpan> spans = by(
                Rule.A_FILE_MAY_HOLD_SEVERAL_PARTS,
                () -> PartSplitter.split(sheet, letter),
                List.of(new PartSpan(Role.MAIN, 1, sheet.size(), 0)));
        Set<String> letterWords = by(Rule.A_LETTER_SAYS_WHAT_IS_SENT, () -> letterWords(spans), Set.of());
        PartReader reader = new PartReader(sheet, findings, toc, tags, writer, zone);
        List<PartReader.Part> read = spans.stream().map(reader::read).toList();
        String title = read.stream()
                .filter(part -> part.span().role() == Role.MAIN)
                .findFirst()
                .map(PartReader.Part::title)
                .orElse(null);
        List<ClauseDraft> all =
                read.stream().flatMap(part -> part.all().stream()).toList();
        by(Rule.CONTENTS_ARE_CHECKED, () -> TocCheck.check(toc, all, findings));
        derive(authority, title, spans, letter.isPresent());
        return new Split(title, parts(read, letterWords), metadata(spans), sheet.ledger(), warnings());
    }

    private <T> T by(Rule rule, Supplier<T> stage, T otherwise) {
        return sheet.holds(rule) ? stage.get() : otherwise;
    }

    private void by(Rule rule, Runnable stage) {
        if (sheet.holds(rule)) {
            stage.run();
        }
    }

    private void derive(Optional<Authority> authority, String title, List<PartSpan> spans, boolean letter) {
        authority
                .filter(name -> sheet.holds(Rule.THE_AUTHORITY_NAMED_MOST_IS_THE_ISSUER))
                .ifPresent(name -> findings.derived("issuer", name.name(), mainLine(spans, name.line())));
        int line = mainLine(spans, 1);
        boolean untyped =
                !findings.has("documentType") || findings.values("documentType").isEmpty();
        if (title != null && untyped && sheet.holds(Rule.A_TITLE_NAMES_THE_KIND)) {
            DocumentType.of(title).ifPresent(type -> findings.derived("documentType", type, line));
        }
        Matcher group = TitleFinder.group(title == null ? "" : title);
        if (!findings.has("appliesTo") && group.matches() && sheet.holds(Rule.A_TITLE_SAYS_WHOM_IT_IS_FOR)) {
            findings.derived("appliesTo", group.group(1), line);
        }
        if (!letter && !findings.has("adoptedBy") && !findings.has("adoptedOn")) {
            findings.warn("NO_DECISION_LINE", null, Map.of());
        }
        if (findings.values("caseNumber").size() > 1 && sheet.holds(Rule.CASE_NUMBERS_THAT_DIFFER_ARE_SAID)) {
            findings.warn(
                    "CASE_NUMBERS_DIFFER",
                    findings.firstLine("caseNumber").orElse(null),
                    Map.of("values", findings.values("caseNumber")));
        }
        if (writer.deadLinks() > 0) {
            findings.warn("DEAD_LINKS", writer.firstDeadLink(), Map.of("count", writer.deadLinks()));
        }
        by(Rule.A_LEFT_OVER_HYPHEN_IS_SUGGESTED, () -> HyphenCheck.check(sheet, findings));
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
