package org.ordskifte.it;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Somebody at the portal's front door, {@code /api/v1}, who takes every answer as it comes. */
public final class Visitor {

    private static final int LARGEST_PAGE = 200;

    private static final long TOKEN_KEPT = Duration.ofMinutes(3).toNanos();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

    private final String user;
    private final String authorization;

    private record Token(String text, long since) {}

    private Visitor(String user, String authorization) {
        this.user = user;
        this.authorization = authorization;
    }

    public static Visitor anybody() {
        return new Visitor(null, null);
    }

    /** @param user name of a demo account */
    public static Visitor called(String user) {
        return new Visitor(user, null);
    }

    /** Somebody who shows this instead of a token of ours. */
    public static Visitor showing(String authorization) {
        return new Visitor(null, authorization);
    }

    public Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    /** Everything on a list, page by page. */
    public List<JsonNode> all(String path) {
        List<JsonNode> items = new ArrayList<>();
        for (int page = 0; page == 0 || items.size() == page * LARGEST_PAGE; page++) {
            items.addAll(get(path + "?size=" + LARGEST_PAGE + "&page=" + page)
                    .is(200)
                    .items());
        }
        return items;
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body, Map.of());
    }

    public Answer post(String path, Object body, Map<String, String> headers) {
        return send("POST", path, body, headers);
    }

    public Answer put(String path, Object body, String ifMatch) {
        return send("PUT", path, body, Map.of("If-Match", ifMatch));
    }

    /** Hands in what lies at the path, under a key of its own. */
    public Answer submit(String path) {
        return submit(path, UUID.randomUUID().toString(), "{}");
    }

    public Answer submit(String path, String key, String body) {
        return send("POST", path + "/submit", body, Map.of("Idempotency-Key", key));
    }

    public Answer upload(String path, String fileName, byte[] content) {
        String boundary = "ordskifte-" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: text/plain\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                "POST", path, body.toByteArray(), Map.of("Content-Type", "multipart/form-data; boundary=" + boundary));
    }

    /** @param body bytes, files and strings go as they are, everything else as JSON; null for none */
    public Answer send(String method, String path, Object body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(Portal.stack().baseUrl() + "/api/v1" + path))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json, application/problem+json")
                .method(method, publisher(body));
        if (body != null && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json; charset=utf-8");
        }
        headers.forEach(request::setHeader);
        if (user != null) {
            request.header("Authorization", "Bearer " + token());
        } else if (authorization != null) {
            request.header("Authorization", authorization);
        }
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            Promised.check(method, path, answer);
            return new Answer((user == null ? "anybody" : user) + ": " + method + " " + path, answer);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.BodyPublisher publisher(Object body) {
        if (body == null) {
            return BodyPublishers.noBody();
        }
        if (body instanceof Upload file) {
            return Upload.of(file.content());
        }
        if (body instanceof byte[] bytes) {
            return BodyPublishers.ofByteArray(bytes);
        }
        try {
            return BodyPublishers.ofString(body instanceof String text ? text : Answer.JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private String token() {
        return TOKENS.compute(
                        user,
                        (name, known) -> known != null && System.nanoTime() - known.since() < TOKEN_KEPT
                                ? known
                                : new Token(Portal.stack().tokenFor(name), System.nanoTime()))
                .text();
    }
}
