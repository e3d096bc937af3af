package org.ordskifte.web.page.office;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file as a page takes it in. */
record Upload(String name, byte[] bytes) {

    static Upload of(Part part) {
        try (InputStream in = part.getInputStream()) {
            return new Upload(part.getSubmittedFileName(), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
