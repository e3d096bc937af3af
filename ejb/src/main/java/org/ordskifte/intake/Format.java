package org.ordskifte.intake;

import java.util.Locale;
import org.ordskifte.intake.source.SourceText;
import org.ordskifte.intake.source.TextDecoder;
import org.ordskifte.shared.Refusal;

/**
 * The formats that can be read. Each turns bytes into numbered lines; what the bytes are decides, and the name of the file
 * only where it says more than they do. Word, PDF and HTML files will be formats of their own here.
 */
public enum Format {
    TEXT("text/plain", false),
    MARKDOWN("text/markdown", true);

    private final String mediaType;
    private final boolean markdown;

    Format(String mediaType, boolean markdown) {
        this.mediaType = mediaType;
        this.markdown = markdown;
    }

    /** @throws Refusal {@code unsupported-file} for a name that promises another format */
    static Format of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (name.lastIndexOf('.') < 0 ? "" : ending) {
            case "md", "markdown" -> MARKDOWN;
            case "doc",
                    "docx",
                    "odt",
                    "rtf",
                    "pdf",
                    "htm",
                    "html",
                    "xml",
                    "xls",
                    "xlsx",
                    "ppt",
                    "pptx",
                    "zip",
                    "epub",
                    "json",
                    "csv",
                    "js",
                    "exe",
                    "png",
                    "jpg",
                    "jpeg",
                    "gif",
                    "svg" -> throw new Refusal("unsupported-file");
            default -> TEXT;
        };
    }

    /** @throws Refusal {@code empty-file}, {@code file-too-large} or {@code unsupported-file} */
    SourceText read(byte[] bytes) {
        String text = TextDecoder.decode(bytes);
        String start =
                text.substring(0, Math.min(text.length(), 300)).stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype")
                || start.startsWith("<html")
                || start.startsWith("<?xml")
                || start.startsWith("{\\rtf")) {
            throw new Refusal("unsupported-file");
        }
        return SourceText.of(text);
    }

    String mediaType() {
        return mediaType;
    }

    boolean isMarkdown() {
        return markdown;
    }
}
