package org.ordskifte.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** What the server's management port says of the application. */
record Health(int status, JsonNode said) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** @param question {@code live} or {@code ready} */
    static Health ask(String question) {
        HttpResponse<String> answer = get("/health/" + question);
        try {
            return new Health(answer.statusCode(), Answer.JSON.readTree(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static HttpResponse<String> get(String path) {
        try {
            return CLIENT.send(
                    HttpRequest.newBuilder(URI.create(
                                    "http://127.0.0.1:" + Portal.stack().managementPort() + path))
                            .timeout(Duration.ofSeconds(60))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** UP or DOWN, by the name of the check. */
    Map<String, String> checks() {
        Map<String, String> checks = new TreeMap<>();
        said.get("checks")
                .forEach(check -> checks.put(
                        check.get("name").asText(), check.get("status").asText()));
        return checks;
    }

    JsonNode data(String check) {
        for (JsonNode one : said.get("checks")) {
            if (one.get("name").asText().equals(check)) {
                return one.path("data");
            }
        }
        throw new AssertionError(check + " was not checked: " + said);
    }
}
