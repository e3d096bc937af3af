package org.ordskifte.config.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** The few HTTP calls the stack makes to its own servers. */
final class Web {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Whoever asks whether a server is up already has to see in between whether it is still there. */
    private static final Duration PROBING = Duration.ofSeconds(2);

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Web() {}

    static boolean answersOk(String url) {
        try {
            return send(HttpRequest.newBuilder(URI.create(url)).GET(), PROBING).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    static JsonNode form(String url, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return json(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    static JsonNode get(String url, String token) {
        return json(HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token));
    }

    static void put(String url, String token, JsonNode body) {
        json(HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private static JsonNode json(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = send(request, PATIENCE);
            if (answer.statusCode() / 100 != 2) {
                throw new StackFailure(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new StackFailure("No answer from " + request.build().uri(), e);
        }
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, Duration most) throws IOException {
        try {
            return CLIENT.send(request.timeout(most).build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while waiting for an answer", e);
        }
    }
}
