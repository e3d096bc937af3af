package org.ordskifte.web.page.office;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.ordskifte.shared.Code;
import org.ordskifte.shared.Refusal;

/** A file as a page takes it in. */
public record Upload(String name, byte[] bytes) {

    private static final long MEGABYTE = 1 << 20;
    private static final long LARGEST_TEXT = 20;

    /** A text to be imported. */
    static Upload of(Part part) {
        return of(part, LARGEST_TEXT);
    }

    /**
     * @param most megabytes
     * @throws Refusal file-too-large
     */
    public static Upload of(Part part, long most) {
        if (part.getSize() > most * MEGABYTE) {
            throw new Refusal(Code.FILE_TOO_LARGE, "most", most, "field", "file");
        }
        try (InputStream in = part.getInputStream()) {
            return new Upload(part.getSubmittedFileName(), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
