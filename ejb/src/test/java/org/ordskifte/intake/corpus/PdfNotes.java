package org.ordskifte.intake.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.ordskifte.intake.corpus.Script.Line;

/** Notes of a printed page: {@code [1]} in a line is a raised mark, and what it leads to stands at the foot of the column or page. */
final class PdfNotes {

    private static final float SIZE = 8;
    private static final float LEADING = 9.6f;
    private static final float ABOVE = 10;
    private static final float BELOW_BOTH = 58;
    private static final Pattern MARK = Pattern.compile("\\[(\\d+)\\]");
    private static final Pattern NOTE = Pattern.compile("\\[(\\d+)\\] (.*)");

    private final PDFont font;
    private final boolean across;
    private final Map<String, String> texts;
    private final List<String> open = new ArrayList<>();

    PdfNotes(Script script, PDFont font) {
        this.font = font;
        this.across = script.has("pdf", "across");
        this.texts = script.lines().stream()
                .filter(line -> line.is("N"))
                .map(Line::text)
                .map(NOTE::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.toMap(note -> note.group(1), note -> note.group(2)));
    }

    /** What the foot needs. */
    float height() {
        return across ? BELOW_BOTH : height(open.size());
    }

    /** What the foot needs once a line stands above it. */
    float heightWith(String line, float width) throws IOException {
        return across ? BELOW_BOTH : height(open.size() + of(line, width).size());
    }

    void take(String line, float column, float page) throws IOException {
        open.addAll(of(line, across ? page : column));
    }

    /** @param pageEnds where notes stand below both columns, nothing is printed before */
    void print(PDPageContentStream out, float column, float margin, boolean pageEnds) throws IOException {
        if (!across || pageEnds) {
            for (int i = 0; i < open.size(); i++) {
                float y = across
                        ? margin + BELOW_BOTH - ABOVE - (i + 1) * LEADING
                        : margin + (open.size() - 1 - i) * LEADING;
                show(out, open.get(i), across ? margin : column, y, font, SIZE);
            }
            open.clear();
        }
    }

    static void show(PDPageContentStream out, String line, float x, float y, PDFont font, float size)
            throws IOException {
        out.beginText();
        out.newLineAtOffset(x, y);
        int from = 0;
        for (MatchResult mark : MARK.matcher(line).results().toList()) {
            say(out, line.substring(from, mark.start()), font, size, 0);
            say(out, mark.group(1), font, size * 0.6f, size * 0.35f);
            from = mark.end();
        }
        say(out, line.substring(from), font, size, 0);
        out.endText();
    }

    private static void say(PDPageContentStream out, String words, PDFont font, float size, float rise)
            throws IOException {
        out.setFont(font, size);
        out.setTextRise(rise);
        out.showText(words);
    }

    private static float height(int lines) {
        return lines == 0 ? 0 : lines * LEADING + ABOVE;
    }

    private List<String> of(String line, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        for (MatchResult mark : MARK.matcher(line).results().toList()) {
            String open = mark.group();
            for (String word : texts.get(mark.group(1)).split(" ")) {
                String longer = open + " " + word;
                if (font.getStringWidth(longer) / 1000 * SIZE > width) {
                    lines.add(open);
                    longer = word;
                }
                open = longer;
            }
            lines.add(open);
        }
        return lines;
    }
}
