package org.ordskifte.web.entry;

import io.undertow.connector.ByteBufferPool;
import io.undertow.server.DefaultByteBufferPool;
import io.undertow.server.RequestTooBigException;
import io.undertow.util.Headers;
import io.undertow.util.MalformedMessageException;
import io.undertow.util.MultipartParser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.ordskifte.web.entry.front.FrontDoor;

/**
 * A form with a file that is larger than any that is taken. What was typed beside it is kept, so that the page stands
 * again with all of it; of the file itself only its name and size are.
 */
final class OversizedForm extends HttpServletRequestWrapper {

    /** Whoever sends such a file holds a worker for as long as it takes. */
    private static final Semaphore READERS = new Semaphore(4);

    private static final long PATIENCE_NANOS = 120_000_000_000L;
    private static final ByteBufferPool BUFFERS = new DefaultByteBufferPool(false, 16_384);
    private static final String FORM = "multipart/form-data";

    private final SortedParts parts = new SortedParts();

    private OversizedForm(HttpServletRequest request) {
        super(request);
    }

    static boolean isOne(HttpServletRequest request) {
        return request.getContentLengthLong() > FrontDoor.LARGEST
                && request.getContentType() != null
                && request.getContentType().regionMatches(true, 0, FORM, 0, FORM.length());
    }

    /** Whether the server stopped reading since there was too much. */
    static boolean isBehind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RequestTooBigException) {
                return true;
            }
        }
        return false;
    }

    /** Empty when it is too large even to be read on, takes too long, is broken, or too many are being read. */
    static Optional<HttpServletRequest> read(HttpServletRequest request) throws IOException {
        OversizedForm form = new OversizedForm(request);
        String boundary = Headers.extractQuotedValueFromHeader(request.getContentType(), "boundary");
        if (boundary == null || request.getContentLengthLong() > FrontDoor.READ_ON || !READERS.tryAcquire()) {
            return Optional.empty();
        }
        try (InputStream body = request.getInputStream()) {
            return form.take(body, boundary) ? Optional.of(form) : Optional.empty();
        } catch (MalformedMessageException e) {
            return Optional.empty();
        } finally {
            READERS.release();
        }
    }

    /** As if it had been asked for and nothing sent. */
    static HttpServletRequest unread(HttpServletRequest request) throws IOException {
        // Whoever has begun to read a body is not asked by the server for the fields in it.
        request.getInputStream();
        return new OversizedForm(request);
    }

    private boolean take(InputStream body, String boundary) throws IOException {
        MultipartParser.ParseState parser = MultipartParser.beginParse(
                BUFFERS, parts, boundary.getBytes(StandardCharsets.US_ASCII), StandardCharsets.UTF_8.name());
        byte[] buffer = new byte[65_536];
        long until = System.nanoTime() + PATIENCE_NANOS;
        for (int got = body.read(buffer); got >= 0; got = body.read(buffer)) {
            parser.parse(ByteBuffer.wrap(buffer, 0, got));
            if (System.nanoTime() - until > 0) {
                return false;
            }
        }
        return parser.isComplete() && !parts.isTooMuch();
    }

    @Override
    public String getParameter(String name) {
        String[] values = getParameterValues(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    /** What the address says comes first, as everywhere. */
    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> all = new LinkedHashMap<>();
        super.getParameterMap().forEach((name, values) -> all.put(name, values.clone()));
        parts.words().forEach((name, typed) -> {
            List<String> values = new ArrayList<>(List.of(all.getOrDefault(name, new String[0])));
            values.addAll(typed);
            all.put(name, values.toArray(String[]::new));
        });
        return all;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public Collection<Part> getParts() {
        return Collections.unmodifiableList(parts.files());
    }

    @Override
    public Part getPart(String name) {
        return parts.files().stream()
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElse(null);
    }
}
