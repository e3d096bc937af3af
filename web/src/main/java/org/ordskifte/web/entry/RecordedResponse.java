package org.ordskifte.web.entry;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.ordskifte.web.entry.front.PublicPolicy;

/** Catches what a page renders. Its headers are dropped: kept bytes get the headers of kept bytes. */
class RecordedResponse extends HttpServletResponseWrapper {

    private static final Pattern NONCE = Pattern.compile(" nonce=\"[A-Za-z0-9+/=]*\"");

    private final ByteArrayOutputStream body = new ByteArrayOutputStream(32 * 1024);
    private PrintWriter writer;
    private boolean refused;

    RecordedResponse(HttpServletResponse response) {
        super(response);
    }

    /** The page without the nonces that a component library gives its scripts; kept bytes must hold nothing random. */
    byte[] bytes() {
        if (writer != null) {
            writer.flush();
        }
        String page = body.toString(StandardCharsets.UTF_8);
        return NONCE.matcher(page).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }

    boolean wasRefused() {
        return refused;
    }

    /** Sends on what was caught, where the page turned out not to be one that is kept. */
    void release() throws IOException {
        if (!refused && !getResponse().isCommitted()) {
            PublicPolicy.apply((HttpServletResponse) getResponse());
            getResponse().setContentType("text/html;charset=UTF-8");
            getResponse().getOutputStream().write(bytes());
        }
    }

    @Override
    public void sendError(int status) throws IOException {
        refused = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        refused = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        refused = true;
        super.sendRedirect(location);
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                body.write(b);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                body.write(bytes, from, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException("pages are written at once");
            }
        };
    }

    @Override
    public void setHeader(String name, String value) {
        // belongs to the rendering, not to the bytes that are kept
    }

    @Override
    public void addHeader(String name, String value) {
        // as above
    }

    @Override
    public void setContentLength(int length) {
        // the bytes know their length
    }

    @Override
    public void setContentLengthLong(long length) {
        // the bytes know their length
    }

    @Override
    public void flushBuffer() {
        // nothing goes out before it is whole
    }

    @Override
    public boolean isCommitted() {
        return refused && super.isCommitted();
    }

    @Override
    public void reset() {
        resetBuffer();
    }

    @Override
    public void resetBuffer() {
        if (writer != null) {
            writer.flush();
        }
        body.reset();
    }
}
