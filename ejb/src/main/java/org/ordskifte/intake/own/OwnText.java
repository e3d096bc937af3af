package org.ordskifte.intake.own;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ordskifte.document.OwnMarks;

/** Finds the mark of a text file near its beginning. */
final class OwnText {

    private static final String AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    private static final int BEGINNING = 4096;

    private OwnText() {}

    static Optional<OwnFile> of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String start = text.substring(0, Math.min(BEGINNING, text.length()));
        if (start.startsWith("\uFEFF")) {
            return of(text.substring(1).getBytes(StandardCharsets.UTF_8));
        }
        if (start.startsWith("---\n") || start.startsWith("---\r\n")) {
            return start.contains("\n" + OwnMarks.FIELD + ": \"" + OwnMarks.SCHEMA + "\"")
                    ? OwnMarkdown.read(text)
                    : Optional.empty();
        }
        if (start.contains("akomaNtoso") && start.contains(AKN)) {
            return AknReader.read(bytes);
        }
        return start.contains("name=\"" + OwnMarks.FIELD + "\"") && start.contains(OwnMarks.SCHEMA)
                ? OwnHtml.read(text)
                : Optional.empty();
    }
}
