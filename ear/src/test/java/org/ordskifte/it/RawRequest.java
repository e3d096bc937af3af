package org.ordskifte.it;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLSession;

/** A request that no well-behaved client would send, written byte by byte. */
final class RawRequest {

    private static final int PATIENCE_MILLIS = 20_000;

    private RawRequest() {}

    /** Announces a body of this length, sends none of it and takes the answer. */
    static Answer announcing(String path, long length, String... headers) {
        StringBuilder request = new StringBuilder("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
                + length + "\r\nConnection: close\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        return send(request.append("\r\n").toString());
    }

    static Answer send(String request) {
        return from("127.0.0.1", request);
    }

    /** @param address of this machine from which it is to come */
    static Answer from(String address, String request) {
        return new Answer(
                request.lines().findFirst().orElse(""),
                new Parsed(text(address, request), URI.create(Portal.stack().baseUrl())));
    }

    /** Everything that came back, as it stood on the wire. */
    static String text(String request) {
        return text("127.0.0.1", request);
    }

    private static String text(String address, String request) {
        URI base = URI.create(Portal.stack().baseUrl());
        try (Socket socket =
                new Socket(InetAddress.getByName("127.0.0.1"), base.getPort(), InetAddress.getByName(address), 0)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(request, e);
        }
    }

    /** Sends a body in chunks without saying how long it will be; the sender goes on whatever is answered meanwhile. */
    static Answer chunked(String path, int megabytes, String start, String... headers) {
        URI base = URI.create(Portal.stack().baseUrl());
        try (Socket socket = new Socket("127.0.0.1", base.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            StringBuilder head = new StringBuilder("POST " + path
                    + " HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n");
            for (String header : headers) {
                head.append(header).append("\r\n");
            }
            out.write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
            chunk(out, start.getBytes(StandardCharsets.ISO_8859_1));
            byte[] megabyte = new byte[1 << 20];
            Arrays.fill(megabyte, (byte) 'a');
            for (int i = 0; i < megabytes; i++) {
                chunk(out, megabyte);
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer("POST " + path, new Parsed(all, base));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static void chunk(OutputStream out, byte[] bytes) throws IOException {
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    /** An answer as it stood on the wire; chunks are not put together. */
    private record Parsed(String all, URI uri) implements HttpResponse<String> {

        @Override
        public int statusCode() {
            return Integer.parseInt(all.split(" ", 3)[1]);
        }

        @Override
        public HttpHeaders headers() {
            Map<String, List<String>> headers = new HashMap<>();
            all.substring(0, all.indexOf("\r\n\r\n")).lines().skip(1).forEach(line -> headers.computeIfAbsent(
                            line.substring(0, line.indexOf(':')), name -> new ArrayList<>())
                    .add(line.substring(line.indexOf(':') + 1).strip()));
            return HttpHeaders.of(headers, (name, value) -> true);
        }

        @Override
        public String body() {
            return all.substring(all.indexOf("\r\n\r\n") + 4);
        }

        @Override
        public HttpRequest request() {
            return HttpRequest.newBuilder(uri).build();
        }

        @Override
        public Optional<HttpResponse<String>> previousResponse() {
            return Optional.empty();
        }

        @Override
        public Optional<SSLSession> sslSession() {
            return Optional.empty();
        }

        @Override
        public HttpClient.Version version() {
            return HttpClient.Version.HTTP_1_1;
        }
    }
}
