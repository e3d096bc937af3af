package org.ordskifte.web.entry;

import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.MultipartParser;
import jakarta.servlet.http.Part;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sorts the parts of a form as they come in: words are kept, files are only measured. */
final class SortedParts implements MultipartParser.PartHandler {

    private static final int MOST_TYPED = 4 << 20;

    private final Map<String, List<String>> words = new LinkedHashMap<>();
    private final List<Part> files = new ArrayList<>();
    private final ByteArrayOutputStream word = new ByteArrayOutputStream();
    private String name;
    private String fileName;
    private String contentType;
    private long size;
    private long typed;

    @Override
    public void beginPart(HeaderMap headers) {
        String disposition = String.valueOf(headers.getFirst(Headers.CONTENT_DISPOSITION));
        name = Headers.extractQuotedValueFromHeader(disposition, "name");
        fileName = Headers.extractQuotedValueFromHeaderWithEncoding(disposition, "filename");
        contentType = headers.getFirst(Headers.CONTENT_TYPE);
        word.reset();
        size = 0;
    }

    @Override
    public void data(ByteBuffer data) {
        byte[] bytes = new byte[data.remaining()];
        size += bytes.length;
        if (fileName == null) {
            typed += bytes.length;
            data.get(bytes);
            word.writeBytes(isTooMuch() ? new byte[0] : bytes);
        }
    }

    @Override
    public void endPart() {
        if (fileName != null) {
            files.add(new MeasuredFile(name, fileName, contentType, size));
        } else {
            words.computeIfAbsent(name, each -> new ArrayList<>()).add(word.toString(StandardCharsets.UTF_8));
        }
    }

    /** More than anybody types: then the words are not kept either. */
    boolean isTooMuch() {
        return typed > MOST_TYPED;
    }

    Map<String, List<String>> words() {
        return words;
    }

    List<Part> files() {
        return files;
    }
}
