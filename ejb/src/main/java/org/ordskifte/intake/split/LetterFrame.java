package org.ordskifte.intake.split;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ordskifte.intake.outline.LedgerLine.As;
import org.ordskifte.intake.source.SourceLine;

/**
 * Reads free lines and the facts of the letterhead; claims the closing formula and the signature of a letter and writes
 * the lines between which the letter stands. A closing formula alone makes no letter: a foreword may have one too.
 */
record LetterFrame(int from, int to) {

    private static final Pattern CLOSING =
            Pattern.compile("(?iu)(?:(?:med |de )?(?:venlig|vennlig|venleg|bedste|beste|hjertelig)e?"
                    + " (?:hilsen|hilsner|helsing)|med hilsen|hilsen|mvh|med vänliga? hälsning(?:ar)?|vänliga hälsningar|hälsningar"
                    + "|yours sincerely|kind regards)[,.!]?");
    private static final Pattern TITLE = Pattern.compile(
            "(?iu)#*\\s*(?:høringsbrev|høyringsbrev|følgebrev|ledsagebrev|missiv|remissbrev"
                    + "|remissmissiv|remiss|høring|høyring|consultation letter|invitation to comment|inbjudan att svara på remiss"
                    + "|(?:høringsbrev|remiss|høring|høyring)\\s*[:–-]\\s.{3,120}|(?:remiss|høring|høyring) (?:av|af|om) .{3,120})");
    private static final Pattern OFFICE = Pattern.compile(
            "(?iu).*(?:direktør|direktör|chef|sjef|leder|ledare|rådmann|ordfører"
                    + "|ordförande|konsulent|sekretær|sekreterare|handläggare|utredare|formand|borgmester|ansvarig|ansvarlig|jurist"
                    + "|koordinator|samordnare|rådgiver|råd|strateg|specialist|director|manager|afdeling|avdelning|avdeling)");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'-]+(?: \\p{L}[\\p{L}.'-]*){1,4}");

    static boolean isTitle(String text) {
        return text.length() <= Shape.LONGEST_LABELLED
                && TITLE.matcher(Shape.withoutMarks(text)).matches();
    }

    static Optional<LetterFrame> claim(Sheet sheet, Findings findings) {
        List<SourceLine> free =
                sheet.runs().stream().flatMap(run -> run.lines().stream()).toList();
        for (int i = 0; i < free.size(); i++) {
            SourceLine line = free.get(i);
            if (line.text().length() < 60
                    && CLOSING.matcher(line.text()).matches()
                    && signs(sheet, findings, line.number()) >= 2) {
                sheet.claim(line.number(), As.LEFT_OUT, "closing-formula");
                int end = signature(sheet, findings, free, i);
                return Optional.of(new LetterFrame(start(sheet, findings, line.number()), end));
            }
        }
        Optional<Run> title =
                sheet.runs().stream().filter(run -> isTitle(run.text())).findFirst();
        return title.filter(run -> signs(sheet, findings, sheet.size()) >= 2)
                .map(run -> new LetterFrame(start(sheet, findings, run.from()), sheet.size()));
    }

    private static int signs(Sheet sheet, Findings findings, int before) {
        int signs = (int) List.of("addressees", "letterDate", "caseHandler", "caseNumber").stream()
                .filter(key -> findings.has(key, 1, before))
                .count();
        boolean titled = sheet.runs(1, before).stream().anyMatch(run -> isTitle(run.text()));
        boolean asks = sheet.runs(1, before).stream()
                .anyMatch(run -> ConsultationFacts.deadline(run.text()).isPresent());
        return signs + (titled ? 1 : 0) + (asks ? 1 : 0);
    }

    /** The letterhead, unless running text stands before it: then that text is a part of its own. */
    private static int start(Sheet sheet, Findings findings, int closing) {
        int head = closing;
        for (String key : List.of("addressees", "letterDate", "caseHandler", "caseNumber")) {
            head = Math.min(head, findings.firstLine(key).orElse(head));
        }
        for (Run run : sheet.runs(1, closing)) {
            head = isTitle(run.text()) ? Math.min(head, run.from()) : head;
        }
        int first = head;
        return sheet.runs(1, first).stream().anyMatch(run -> run.to() < first && run.isProse()) ? first : 1;
    }

    private static int signature(Sheet sheet, Findings findings, List<SourceLine> free, int closing) {
        int last = closing;
        for (int i = closing + 1; i < free.size() && i <= closing + 4; i++) {
            String text = free.get(i).text();
            boolean office = OFFICE.matcher(text).matches() && Shape.words(text) <= 6 && !DocumentType.isNamedIn(text);
            boolean name =
                    NAME.matcher(text).matches() && Shape.words(text) <= 5 && !DocumentType.isNamedIn(text) && !office;
            boolean hasName = findings.has("signatory");
            if (text.length() > 80 || !(office || (name && !hasName))) {
                break;
            }
            findings.printed(
                    name ? "signatory" : "signatoryTitle", text, free.get(i).number());
            sheet.claim(free.get(i).number(), As.LEFT_OUT, "signature");
            last = i;
        }
        return free.get(last).number();
    }
}
