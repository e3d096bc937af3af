package org.ordskifte.export;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.ordskifte.export.pdf.PdfText;
import org.ordskifte.export.word.WordText;

/** The files that can be made of a version. The same edition always makes the same bytes. */
public enum ExportFormat {
    HTML("html", "text/html;charset=UTF-8", true, HtmlWriter::write),
    PDF("pdf", "application/pdf", false, PdfText::write),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, WordText::write),
    AKOMA_NTOSO("xml", "application/akn+xml", true, AknWriter::write),
    MARKDOWN("md", "text/markdown;charset=UTF-8", true, MarkdownWriter::write),
    TEXT("txt", "text/plain;charset=UTF-8", true, TextWriter::write);

    private final String ending;
    private final String mediaType;
    private final boolean compressible;
    private final Function<Edition, byte[]> writer;

    ExportFormat(String ending, String mediaType, boolean compressible, Function<Edition, byte[]> writer) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.compressible = compressible;
        this.writer = writer;
    }

    public static Optional<ExportFormat> of(String ending) {
        return Arrays.stream(values()).filter(one -> one.ending.equals(ending)).findFirst();
    }

    /** What stands after the last stop of the file's name. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean compressible() {
        return compressible;
    }

    public byte[] write(Edition edition) {
        return writer.apply(edition);
    }
}
