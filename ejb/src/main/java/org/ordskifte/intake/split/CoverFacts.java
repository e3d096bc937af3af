package org.ordskifte.intake.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ordskifte.intake.outline.LedgerLine.As;
import org.ordskifte.intake.source.SourceLine;

/**
 * Reads short free lines; claims labels, labelled values, decision lines and letterheads and writes their facts. A label
 * followed by another label, or by nothing that can be its value, has no value: that is said, never guessed.
 */
final class CoverFacts {

    private static final Pattern ADDRESSEES = Pattern.compile("^(?:Til|Till|To)\\s*:?\\s+(\\p{Lu}.{2,200})$");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]*){1,3}");

    /** "1. Formål", "2.1 Samarbejde", "Kapitel 1 Formål": no number of a document or a case is written so. */
    private static final Pattern COUNTED = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s+\\p{Lu}?\\p{Ll}{3,}.*"
            + "|(?iu:kapitel|kapittel|kap\\.|afsnit|avsnitt|del|bilag|bilaga|vedlegg)\\s+\\p{Alnum}{1,3}\\b.*");

    private static final List<String> LETTERHEAD = List.of("letterDate", "caseHandler", "caseNumber");

    private final Sheet sheet;
    private final Findings findings;
    private final List<SourceLine> lines = new ArrayList<>();
    private final List<Boolean> beforeProse = new ArrayList<>();
    private boolean letterhead;
    private int emptyLabels;
    private Integer firstEmptyLabel;

    private CoverFacts(Sheet sheet, Findings findings) {
        this.sheet = sheet;
        this.findings = findings;
    }

    static void claim(Sheet sheet, Findings findings) {
        CoverFacts stage = new CoverFacts(sheet, findings);
        stage.collectShortLines();
        stage.readLines();
        if (stage.emptyLabels > 0) {
            findings.warn("METADATA_LABEL_WITHOUT_VALUE", stage.firstEmptyLabel, Map.of("count", stage.emptyLabels));
        }
    }

    /** Lines of runs that are neither prose nor lists; the sheet's other lines cannot be cover facts. */
    private void collectShortLines() {
        boolean prose = false;
        for (Run run : sheet.runs()) {
            boolean form = CoverTable.isForm(run);
            prose = prose || run.isProse() && !form;
            boolean table = run.lines().stream()
                    .allMatch(line -> line.text().startsWith("|") || line.text().indexOf('\t') > 0);
            if ((!run.isProse() || form) && !run.isList() && !table) {
                for (SourceLine line : run.lines()) {
                    lines.add(line);
                    beforeProse.add(!prose);
                }
            }
        }
    }

    private void readLines() {
        letterhead = lines.stream().anyMatch(line -> MetadataLabel.read(line.text())
                .filter(read -> LETTERHEAD.contains(read.label().key()))
                .isPresent());
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            if (sheet.isFree(line.number()) && !addressees(line, i) && !decision(line)) {
                labelled(line, i);
            }
        }
        letterheadRest();
    }

    private boolean addressees(SourceLine line, int index) {
        Matcher match = ADDRESSEES.matcher(line.text());
        boolean letter = beforeProse.get(index) && letterhead;
        if (!letter || !match.matches()) {
            return false;
        }
        findings.printed("addressees", match.group(1), line.number());
        sheet.claim(line.number(), As.METADATA, "addressees");
        return true;
    }

    private boolean decision(SourceLine line) {
        Optional<DecisionLine> decision = DecisionLine.of(line.text());
        decision.ifPresent(found -> {
            sheet.claim(line.number(), As.METADATA, "decision-line");
            findings.printed("adoptedBy", found.by(), line.number());
            findings.printed("adoptedOn", found.on() == null ? null : found.on().toString(), line.number());
            if (found.reference() != null) {
                findings.printed("decisionReference", found.reference(), line.number());
            }
        });
        return decision.isPresent();
    }

    private void labelled(SourceLine line, int index) {
        Optional<MetadataLabel.Read> read = MetadataLabel.read(line.text());
        if (read.isEmpty()) {
            return;
        }
        MetadataLabel label = read.get().label();
        if (read.get().isBare()) {
            bare(line, index, label);
        } else {
            boolean plausible = label.form() != MetadataLabel.Form.TEXT
                    || read.get().colon()
                    || (!Shape.endsSentence(line.text()) && (beforeProse.get(index) || besideFacts(line)));
            label.value(read.get().rest()).filter(value -> plausible).ifPresent(value -> found(line, label, value));
        }
    }

    private void found(SourceLine line, MetadataLabel label, String value) {
        findings.printed(label.key(), value, line.number());
        sheet.claim(line.number(), As.METADATA, reason(label));
    }

    private void bare(SourceLine line, int index, MetadataLabel label) {
        Optional<SourceLine> next = nextNonBlank(line.number());
        if (next.isPresent()
                && sheet.isFree(next.get().number())
                && Shape.isProse(next.get().text())) {
            return; // a heading that happens to be called like a label
        }
        sheet.claim(line.number(), As.METADATA, "metadata-label");
        Optional<String> value = next.filter(each -> sheet.isFree(each.number())
                        && index + 1 < lines.size()
                        && lines.get(index + 1).equals(each))
                .filter(each -> MetadataLabel.read(each.text()).isEmpty()
                        && DecisionLine.of(each.text()).isEmpty())
                .filter(each -> !isHeading(each, label))
                .flatMap(each -> label.value(each.text()));
        if (value.isPresent()) {
            found(next.get(), label, value.get());
        } else {
            findings.printed(label.key(), null, line.number());
            emptyLabels++;
            firstEmptyLabel = firstEmptyLabel == null ? line.number() : firstEmptyLabel;
        }
    }

    /**
     * For a label whose value can be any words, what stands before running text is rather a heading or the title. A number
     * and the name of what it counts are a heading even where a number is expected.
     */
    private boolean isHeading(SourceLine line, MetadataLabel label) {
        if (label.form() == MetadataLabel.Form.NUMBER) {
            return COUNTED.matcher(line.text()).matches();
        }
        Optional<SourceLine> after = nextNonBlank(line.number());
        return label.form() == MetadataLabel.Form.TEXT
                && (DocumentType.isNamedIn(line.text()) && !label.key().equals("documentType")
                        || line.text().matches("\\d+\\.?\\s.*")
                        || line.text().startsWith("#")
                        || after.filter(each -> Shape.isProse(each.text()) || Shape.isCapitals(each.text()))
                                .isPresent());
    }

    private boolean besideFacts(SourceLine line) {
        return neighbour(line.number(), -1)
                .or(() -> neighbour(line.number(), 1))
                .isPresent();
    }

    private Optional<SourceLine> neighbour(int number, int step) {
        int at = number + step;
        while (at >= 1 && at <= sheet.size() && sheet.line(at).isBlank()) {
            at += step;
        }
        boolean claimed =
                at >= 1 && at <= sheet.size() && !sheet.isFree(at) && !sheet.isClaimed(at, "table-of-contents");
        return claimed ? Optional.of(sheet.line(at)) : Optional.empty();
    }

    /** A mail address alone below a caseworker, and a name alone between the lines of a letterhead. */
    private void letterheadRest() {
        for (SourceLine line : lines) {
            if (!sheet.isFree(line.number()) || neighbour(line.number(), -1).isEmpty()) {
                continue;
            }
            boolean head = neighbour(line.number(), -1)
                    .map(each -> isLetterhead(each.number()))
                    .orElse(false);
            if (MetadataLabel.isMail(line.text()) && head) {
                findings.printed("caseHandlerEmail", line.text(), line.number());
                sheet.claim(line.number(), As.METADATA, "case-handler");
            } else if (head
                    && NAME.matcher(line.text()).matches()
                    && neighbour(line.number(), 1)
                            .map(each -> isLetterhead(each.number()))
                            .orElse(false)) {
                findings.printed("caseHandler", line.text(), line.number());
                sheet.claim(line.number(), As.METADATA, "case-handler");
            }
        }
    }

    private boolean isLetterhead(int number) {
        return List.of("letter-date", "case-handler", "case-number", "addressees").stream()
                .anyMatch(reason -> sheet.isClaimed(number, reason));
    }

    private Optional<SourceLine> nextNonBlank(int number) {
        return sheet.lines().subList(number, sheet.size()).stream()
                .filter(line -> !line.isBlank())
                .findFirst();
    }

    static String reason(MetadataLabel label) {
        return switch (label.key()) {
            case "letterDate" -> "letter-date";
            case "caseHandler", "caseHandlerEmail", "caseHandlerPhone" -> "case-handler";
            case "caseNumber" -> "case-number";
            case "appliesTo" -> "scope";
            case "updatedOn" -> "update-line";
            default -> "metadata";
        };
    }
}
