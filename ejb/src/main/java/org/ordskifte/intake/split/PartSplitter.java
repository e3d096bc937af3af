package org.ordskifte.intake.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ordskifte.intake.outline.OutlinePart.Role;
import org.ordskifte.intake.source.SourceLine;

/**
 * Reads free lines and the frame of a letter; writes where each part begins and ends. Beside a letter a title that the
 * letter speaks of begins a part; anywhere "Bilag 1" does, and a title before numbers that begin anew.
 */
final class PartSplitter {

    private static final Pattern ATTACHMENT = Pattern.compile(
            "(?iu)(?:#+\\s*)?(?:bilag|bilaga|vedlegg|appendix|appendiks|annex)\\s*(?:nr\\.?\\s*)?(?:\\d{1,2}|[A-Z])?\\s*[:.–-]?(?:\\s.{0,120})?");
    private static final Pattern LETTER_WORD = Pattern.compile("\\p{L}{7,}");

    private static final Pattern NUMBER = Pattern.compile("^(?:§ ?)?(\\d{1,2})(?:\\.\\d+)*\\.?\\s+\\S");

    private final Sheet sheet;
    private final Optional<LetterFrame> letter;
    private final Set<String> letterWords;
    private final List<PartSpan> spans = new ArrayList<>();

    private PartSplitter(Sheet sheet, Optional<LetterFrame> letter) {
        this.sheet = sheet;
        this.letter = letter;
        this.letterWords = letter.map(frame -> words(frame.from(), frame.to())).orElse(Set.of());
    }

    static List<PartSpan> split(Sheet sheet, Optional<LetterFrame> letter) {
        PartSplitter stage = new PartSplitter(sheet, letter);
        int next = 1;
        if (letter.isPresent()) {
            if (letter.get().from() > 1) {
                stage.texts(1, letter.get().from() - 1);
            }
            stage.spans.add(
                    new PartSpan(Role.LETTER, letter.get().from(), letter.get().to(), 0));
            next = letter.get().to() + 1;
        }
        if (letter.isEmpty() || !sheet.runs(next, sheet.size()).isEmpty()) {
            stage.texts(next, sheet.size());
        }
        return stage.withMain();
    }

    /** The words of seven letters and more that the lines hold, furniture and facts left aside. */
    private Set<String> words(int from, int to) {
        return sheet.runs(from, to).stream()
                .flatMap(run -> LETTER_WORD.matcher(run.text()).results())
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private void texts(int from, int to) {
        List<Run> runs = sheet.runs(from, to);
        int start = from;
        int title = 0;
        Role role = null;
        boolean prose = false;
        int numbers = 0;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            numbers = Math.max(numbers, numbersIn(run));
            if (prose && beginsPart(runs, i, numbers)) {
                spans.add(new PartSpan(role, start, run.from() - 1, title));
                start = run.from();
                title = run.from();
                role = isAttachment(run) ? Role.ATTACHMENT : null;
                prose = false;
                numbers = 0;
            }
            prose = prose || run.isProse() || run.isList();
        }
        spans.add(new PartSpan(role, start, to, title));
    }

    private boolean beginsPart(List<Run> runs, int index, int numbers) {
        Run run = runs.get(index);
        if (!run.isSingle() || index + 1 >= runs.size() || run.text().length() > Shape.LONGEST_LABELLED) {
            return false;
        }
        Run next = runs.get(index + 1);
        if (isAttachment(run)) {
            return Shape.headingLike(bare(run)) || bare(run).matches("(?U)\\w+ ?\\w*[.:]?");
        }
        boolean isTitle = Shape.headingLike(bare(run)) && !Shape.isCapitals(next.text()) && !isNumbered(run);
        boolean anew =
                isNumbered(next) && Shape.begin(next.text()).matches("(?s)(?:§ ?)?1\\b(?!\\.\\d).*") && numbers >= 2;
        boolean tabled = next.lines().size() >= 2
                && next.lines().stream()
                        .allMatch(line -> TableText.isTabbed(line.text()) || TableText.isBarred(line.text()));
        boolean headed = tabled || next.isSingle() && Shape.headingLike(bare(next)) && followed(runs, index + 1);
        boolean topMarkdown = run.text().startsWith("# ") && (spans.size() > 0);
        boolean ofType = DocumentType.isNamedIn(bare(run)) || spokenOf(run);
        return isTitle && (anew && !run.isProse() || letter.isPresent() && (headed && ofType || topMarkdown));
    }

    private static boolean followed(List<Run> runs, int index) {
        return index + 1 < runs.size()
                && (runs.get(index + 1).isProse() || runs.get(index + 1).isList());
    }

    private boolean spokenOf(Run run) {
        return LETTER_WORD
                .matcher(run.text())
                .results()
                .anyMatch(match -> letterWords.contains(match.group().toLowerCase(Locale.ROOT)));
    }

    private static boolean isAttachment(Run run) {
        return run.isSingle()
                && run.text().length() <= 160
                && ATTACHMENT.matcher(Shape.withoutMarks(run.text())).matches();
    }

    private static boolean isNumbered(Run run) {
        return Shape.begin(run.first().text()).matches("(?s)(?:§ ?)?\\d+(?:\\.\\d+)*[.)]?\\s.*");
    }

    private static int numbersIn(Run run) {
        int most = 0;
        for (SourceLine line : run.lines()) {
            Matcher number = NUMBER.matcher(Shape.begin(line.text()));
            most = number.find() ? Math.max(most, Integer.parseInt(number.group(1))) : most;
        }
        return most;
    }

    private static String bare(Run run) {
        String text = run.text();
        return text.startsWith("#") ? text.replaceFirst("^#{1,9}\\s+", "") : text;
    }

    /** One text is the main one: the first whose title begins with a kind of document, else the first at all. */
    private List<PartSpan> withMain() {
        List<PartSpan> open = spans.stream().filter(span -> span.role() == null).toList();
        PartSpan main =
                open.stream().filter(this::beginsWithType).findFirst().orElse(open.isEmpty() ? null : open.get(0));
        return spans.stream()
                .map(span -> span.role() != null ? span : span.as(span == main ? Role.MAIN : Role.ATTACHMENT))
                .toList();
    }

    private boolean beginsWithType(PartSpan span) {
        List<Run> runs = sheet.runs(span.from(), span.to());
        String title = runs.isEmpty() ? "" : bare(runs.get(0));
        int type = Shape.headingLike(title) ? DocumentType.positionIn(title) : -1;
        return type >= 0 && Shape.words(title.substring(0, type)) <= 2;
    }
}
