package org.ordskifte.intake;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.ordskifte.intake.odt.OdtReader;
import org.ordskifte.intake.outline.TrackedChanges.Taken;
import org.ordskifte.intake.packed.Archive;
import org.ordskifte.intake.pdf.PdfReader;
import org.ordskifte.intake.source.Budget;
import org.ordskifte.intake.source.Material;
import org.ordskifte.intake.source.SourceText;
import org.ordskifte.intake.source.TextDecoder;
import org.ordskifte.intake.web.WebReader;
import org.ordskifte.intake.word.WordReader;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

/**
 * The formats that can be read. What the bytes are decides; the name of the file decides only between formats that are all
 * plain text. A text that is called a Word file was not saved as its owner believes, and is refused.
 */
public enum Format {
    TEXT("text/plain"),
    MARKDOWN("text/markdown"),
    HTML("text/html"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODT("application/vnd.oasis.opendocument.text"),
    PDF("application/pdf");

    private static final Set<String> TEXT_NAMES = Set.of("md", "markdown");
    private static final Set<String> WEB_NAMES = Set.of("html", "htm", "xhtml");
    private static final Set<String> OTHER_NAMES = Set.of(
            "doc", "docx", "docm", "dotx", "odt", "ott", "rtf", "pdf", "xml", "xls", "xlsx", "ppt", "pptx", "zip",
            "epub", "json", "csv", "js", "exe", "png", "jpg", "jpeg", "gif", "svg");

    /** Of a file that is nothing but text. */
    private static final int MOST_PLAIN_BYTES = 8 << 20;

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** A file whose format is known, and what is in it. */
    record Read(Format format, Material material) {}

    /**
     * @throws Refusal {@code empty-file}, {@code file-too-large}, {@code unsupported-file}, {@code damaged-file},
     *     {@code encrypted-file}, {@code macro-file}, {@code scanned-file}, {@code external-reference}, {@code harmful-file},
     *     {@code too-much-text} or {@code took-too-long}
     */
    static Read read(String fileName, byte[] bytes, Taken taken, Budget budget) {
        if (bytes.length > TextDecoder.LARGEST) {
            throw new Refusal("file-too-large", "size", bytes.length, "largest", TextDecoder.LARGEST);
        }
        if (bytes.length == 0) {
            throw new Refusal("empty-file");
        }
        if (begins(bytes, 0x50, 0x4B, 3, 4) || isPdf(bytes)) {
            return structured(fileName, bytes, taken, budget);
        }
        if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0) && ending(fileName).equals("docx")) {
            throw new Refusal("encrypted-file"); // Word packs a file with a password into its oldest format
        }
        return text(fileName, bytes, taken, budget);
    }

    /** What is damaged and was not even called by the name of such a format was never one. */
    private static Read structured(String fileName, byte[] bytes, Taken taken, Budget budget) {
        try {
            return isPdf(bytes) ? new Read(PDF, PdfReader.read(bytes, budget)) : packed(bytes, taken, budget);
        } catch (Refusal refusal) {
            boolean named = OTHER_NAMES.contains(ending(fileName));
            throw refusal.code() == Code.DAMAGED_FILE && !named ? new Refusal("unsupported-file") : refusal;
        }
    }

    private static Read packed(byte[] bytes, Taken taken, Budget budget) {
        Predicate<String> wanted = name -> WordReader.wants(name) || OdtReader.wants(name) || name.equals("mimetype");
        Archive archive = Archive.open(bytes, wanted, budget);
        if (archive.has("[Content_Types].xml") && archive.hasAny(name -> name.startsWith("word/"))) {
            return new Read(DOCX, WordReader.read(archive, taken, budget));
        }
        boolean text = archive.part("mimetype")
                .map(type -> new String(type, java.nio.charset.StandardCharsets.US_ASCII).strip())
                .filter(type -> type.startsWith(ODT.mediaType))
                .isPresent();
        if (text && archive.has("content.xml")) {
            return new Read(ODT, OdtReader.read(archive, taken, budget));
        }
        throw new Refusal("unsupported-file");
    }

    private static Read text(String fileName, byte[] bytes, Taken taken, Budget budget) {
        String ending = ending(fileName);
        if (OTHER_NAMES.contains(ending)) {
            throw new Refusal("unsupported-file");
        }
        if (bytes.length > MOST_PLAIN_BYTES) {
            throw new Refusal("too-much-text", "most", Budget.MOST_CHARACTERS);
        }
        String text = TextDecoder.decode(bytes);
        if (WebReader.begins(text) || WEB_NAMES.contains(ending) && WebReader.hasTags(text)) {
            return new Read(HTML, WebReader.read(TextDecoder.decodeWeb(bytes, text), taken, budget));
        }
        String start =
                text.substring(0, Math.min(text.length(), 300)).stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<?xml") || start.startsWith("{\\rtf") || WEB_NAMES.contains(ending)) {
            throw new Refusal("unsupported-file");
        }
        budget.characters(text.length());
        boolean markdown = TEXT_NAMES.contains(ending);
        return new Read(
                markdown ? MARKDOWN : TEXT,
                Material.of(SourceText.of(markdown ? MarkdownNotes.placed(text) : text), markdown));
    }

    private static String ending(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean begins(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** The mark may stand a little into the file. */
    private static boolean isPdf(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 1024), java.nio.charset.StandardCharsets.ISO_8859_1);
        int at = head.indexOf("%PDF-");
        return at == 0 || at > 0 && head.substring(0, at).isBlank();
    }

    String mediaType() {
        return mediaType;
    }
}
