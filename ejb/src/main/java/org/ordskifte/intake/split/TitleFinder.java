package org.ordskifte.intake.split;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ordskifte.intake.outline.LedgerLine.As;
import org.ordskifte.intake.outline.OutlinePart.Role;
import org.ordskifte.intake.split.Piece.Kind;

/**
 * Reads the first pieces of a part; claims and takes away title, subtitle, motto and kind of document, and writes them as
 * facts. What is not printed above the text is no title, and neither is the name of a list of contents.
 */
final class TitleFinder {

    private static final Pattern SUBTITLE = Pattern.compile(
            "(?iu)(?:för|for|til|till|gäller|gælder|gjelder|udkast|utkast|forslag|förslag"
                    + "|antagen|gældende|remissversion|høringsversion|høringsudgave|høringsutkast|version|en vejledning|ett stöd)\\b.*");
    private static final Pattern GROUP = Pattern.compile(
            "(?iu)(?:för|for|til)\\s+((?:alle |alla |samtlige |samtliga )?(?:dig som|deg som"
                    + "|medarbe[jt]?\\p{L}*|medarbeid\\p{L}*|medarbet\\p{L}*|ansatte|ansette|tilsette|anställda|folkevalgte|folkevalde|förtroendevalda"
                    + "|leder\\p{L}*|ledere|chefer|leverandør\\p{L}*|leverantör\\p{L}*|politiker\\p{L}*|personal\\p{L}*|elever|frivillige|employees).*)");

    private final Sheet sheet;
    private final Findings findings;
    private final PartSpan span;
    private final List<Piece> pieces;
    private String title;

    private TitleFinder(Sheet sheet, Findings findings, PartSpan span, List<Piece> pieces) {
        this.sheet = sheet;
        this.findings = findings;
        this.span = span;
        this.pieces = pieces;
    }

    /** @param pieces of the part; the claimed ones are removed */
    static String claim(Sheet sheet, Findings findings, PartSpan span, List<Piece> pieces) {
        TitleFinder stage = new TitleFinder(sheet, findings, span, pieces);
        while (stage.title == null && stage.step()) {
            // each step takes the first piece away
        }
        if (stage.title != null) {
            stage.subtitle();
        }
        return stage.title;
    }

    private boolean step() {
        if (pieces.isEmpty()) {
            return false;
        }
        Piece first = pieces.get(0);
        if (first.is(Kind.HEADING)) {
            return markdown(first);
        }
        if (!first.isText() || first.lines().size() > 3 || Shape.words(first.text()) > 24) {
            return false;
        }
        String text = first.text();
        Piece next = pieces.size() > 1 ? pieces.get(1) : null;
        boolean beforeHeadline = next != null
                && next.isText()
                && Shape.headingLike(next.lines().get(0).text());
        if (first.isSingle() && text.endsWith("!") && Shape.words(text) <= 10 && beforeHeadline) {
            findings.printed("motto", Shape.withoutMarks(text), first.from());
            take(first, As.TITLE, "motto");
            return true;
        }
        boolean type = first.isSingle() && DocumentType.isAlone(text) && span.role() != Role.LETTER;
        if (type
                && beforeHeadline
                && !SUBTITLE.matcher(next.text()).matches()
                && !WellKnown.opens(next.text())
                && !TocLine.isName(next.lines().get(0).text())
                && !(Shape.isCapitals(next.text()) && capitals() > 2)) {
            findings.printed("documentType", Shape.withoutMarks(text), first.from());
            take(first, As.METADATA, "document-type");
            return true;
        }
        return words(first, next);
    }

    private boolean words(Piece first, Piece next) {
        String line = first.lines().get(0).text();
        boolean opens =
                WellKnown.opens(first.text()) && !(next != null && next.isText() && WellKnown.opens(next.text()));
        boolean capitalHeading = Shape.isCapitals(first.text())
                && capitals() > 1
                && next != null
                && (next.is(Kind.LIST) || next.isText() && Shape.isProse(next.text()))
                && !DocumentType.isNamedIn(first.text());
        if (next == null || opens || capitalHeading || !Shape.headingLike(line) || TocLine.isName(line)) {
            return false;
        }
        boolean joined = first.lines().size() > 1
                && first.lines().stream().skip(1).allMatch(each -> Shape.startsLower(each.text()));
        if (first.isSingle() || joined) {
            title = Shape.withoutMarks(first.text());
            take(first, As.TITLE, "title");
            return true;
        }
        if (Shape.isProse(first.text()) || !first.lines().stream().allMatch(each -> Shape.headingLike(each.text()))) {
            return false;
        }
        title = Shape.withoutMarks(line);
        sheet.claim(first.from(), As.TITLE, "title");
        pieces.set(0, Piece.text(first.lines().subList(1, first.lines().size()), 0));
        return true;
    }

    private boolean markdown(Piece first) {
        Heading heading = first.heading();
        if (heading.style() != Heading.Style.MARKDOWN || heading.label() != null) {
            return false;
        }
        long same = pieces.stream()
                .filter(each -> each.is(Kind.HEADING)
                        && each.heading().style() == Heading.Style.MARKDOWN
                        && each.heading().depth() <= heading.depth())
                .count();
        boolean others = pieces.stream().skip(1).anyMatch(each -> each.is(Kind.HEADING));
        boolean beforeText = pieces.size() > 1 && !pieces.get(1).is(Kind.HEADING);
        boolean typed = DocumentType.isNamedIn(heading.text())
                || LetterFrame.isTitle(heading.text())
                || span.titleLine() == first.from();
        if (WellKnown.opens(heading.text())
                || TocLine.isName(heading.text())
                || same > 1 && !typed && (beforeText || !others)) {
            return false;
        }
        title = heading.text();
        take(first, As.TITLE, "title");
        return true;
    }

    private void subtitle() {
        Piece next = pieces.isEmpty() ? null : pieces.get(0);
        if (next == null
                || !next.isText()
                || !next.isSingle()
                || !Shape.headingLike(next.text())
                || pieces.size() < 2) {
            return;
        }
        Piece after = pieces.get(1);
        boolean prose = after.is(Kind.LIST) || after.isText() && !Shape.headingLike(after.text());
        boolean structural = after.is(Kind.HEADING) && after.heading().style() != Heading.Style.PLAIN
                || Shape.isCapitals(after.text()) && !Shape.isCapitals(next.text());
        boolean factBelow = sheet.anyClaimed(next.to(), after.from(), "decision-line")
                || sheet.anyClaimed(next.to(), after.from(), "update-line");
        if (!WellKnown.isFrontOrBack(next.text())
                && (SUBTITLE.matcher(next.text()).matches() && !prose
                        || factBelow && !prose
                        || structural && !prose && !Shape.isCapitals(next.text()))) {
            String text = Shape.withoutMarks(next.text());
            findings.printed("subtitle", text, next.from());
            Matcher group = GROUP.matcher(text);
            if (group.matches()) {
                findings.printed("appliesTo", group.group(1), next.from());
            }
            take(next, As.TITLE, "subtitle");
        }
    }

    private long capitals() {
        return pieces.stream()
                .filter(each -> each.isText() && Shape.isCapitals(each.text()))
                .count();
    }

    private void take(Piece piece, As as, String reason) {
        piece.lines().forEach(line -> sheet.claim(line.number(), as, reason));
        pieces.remove(0);
    }

    /** Whom a title says the text is for, such as "medarbeidere og folkevalgte". */
    static Matcher group(String title) {
        return Pattern.compile(".*?\\b" + GROUP.pattern().replace("(?iu)", "(?iu:") + ")")
                .matcher(title);
    }
}
