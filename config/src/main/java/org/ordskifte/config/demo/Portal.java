package org.ordskifte.config.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The portal's front door, {@code /api/v1}, for one person. Whatever is not a success fails the story. */
final class Portal {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String base;
    private final String user;
    private final UnaryOperator<String> tokens;

    /** @param tokens a fresh bearer token of a user */
    Portal(String baseUrl, String user, UnaryOperator<String> tokens) {
        this.base = (baseUrl.endsWith("/") ? baseUrl : baseUrl + "/") + "api/v1";
        this.user = user;
        this.tokens = tokens;
    }

    JsonNode get(String path) {
        return accept("GET " + path, send(request(path).GET()));
    }

    /** What is there, or nothing when the portal knows of no such thing. */
    Optional<JsonNode> find(String path) {
        HttpResponse<String> answer = send(request(path).GET());
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(accept("GET " + path, answer));
    }

    /** All items of a list, page by page. */
    List<JsonNode> list(String path) {
        JsonNode page = get(path + (path.contains("?") ? "&" : "?") + "size=100");
        JsonNode items = page.has("items") ? page.get("items") : page;
        return Manifest.JSON.convertValue(
                items, Manifest.JSON.getTypeFactory().constructCollectionType(List.class, JsonNode.class));
    }

    JsonNode post(String path, Object body) {
        JsonNode json = Manifest.JSON.valueToTree(body);
        return accept(
                "POST " + path + " " + json, send(json(request(path)).POST(BodyPublishers.ofString(json.toString()))));
    }

    /** Hands something in once, however often the request is repeated. */
    JsonNode submit(String path) {
        HttpRequest.Builder request =
                json(request(path)).header("Idempotency-Key", UUID.randomUUID().toString());
        return accept("POST " + path, send(request.POST(BodyPublishers.ofString("{}"))));
    }

    JsonNode put(String path, Object body) {
        JsonNode json = Manifest.JSON.valueToTree(body);
        HttpRequest.Builder request = json(request(path)).header("If-Match", "*");
        return accept("PUT " + path + " " + json, send(request.PUT(BodyPublishers.ofString(json.toString()))));
    }

    JsonNode upload(String path, Upload file) {
        HttpRequest.Builder request = request(path).header("Content-Type", file.contentType());
        BodyPublisher body = BodyPublishers.ofByteArray(file.body());
        return accept("POST " + path + " with the file " + file.name(), send(request.POST(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + tokens.apply(user))
                .header("Accept", "application/json, application/problem+json")
                .timeout(PATIENCE);
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request) {
        return request.header("Content-Type", "application/json; charset=utf-8");
    }

    private JsonNode accept(String request, HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new UnexpectedAnswer(user + ": " + request, answer.statusCode(), answer.body());
        }
        try {
            return answer.body().isBlank() ? Manifest.JSON.createObjectNode() : Manifest.JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UnexpectedAnswer(user + ": " + request, answer.statusCode(), answer.body());
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        HttpRequest built = request.build();
        try {
            return CLIENT.send(built, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UnexpectedAnswer(user + ": " + built.method() + " " + built.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnexpectedAnswer(user + ": " + built.method() + " " + built.uri(), e);
        }
    }
}
