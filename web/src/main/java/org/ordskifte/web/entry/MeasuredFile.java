package org.ordskifte.web.entry;

import jakarta.servlet.http.Part;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;

/** A file of which nothing was kept but what it is called and how large it is: enough to say why it is not taken. */
record MeasuredFile(String name, String fileName, String contentType, long size) implements Part {

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getSubmittedFileName() {
        return fileName;
    }

    @Override
    public String getContentType() {
        return contentType;
    }

    @Override
    public long getSize() {
        return size;
    }

    @Override
    public InputStream getInputStream() {
        throw new UnsupportedOperationException("who reads a file asks first whether it is too large");
    }

    @Override
    public void write(String path) {
        throw new UnsupportedOperationException("nothing of it was kept");
    }

    @Override
    public void delete() {
        // nothing of it was kept
    }

    @Override
    public String getHeader(String header) {
        return null;
    }

    @Override
    public Collection<String> getHeaders(String header) {
        return List.of();
    }

    @Override
    public Collection<String> getHeaderNames() {
        return List.of();
    }
}
