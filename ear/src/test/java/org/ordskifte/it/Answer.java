package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;

/** What the portal answered to one request. */
public record Answer(String request, HttpResponse<String> response) {

    public static final ObjectMapper JSON = new ObjectMapper();

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public String body() {
        return response.body();
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body());
        } catch (IOException e) {
            throw new UncheckedIOException(request + " was answered with no JSON: " + body(), e);
        }
    }

    /** A text of the answer, found by its name. */
    public String text(String name) {
        return json().path(name).asText();
    }

    public List<JsonNode> items() {
        JsonNode json = json();
        return JSON.convertValue(
                json.has("items") ? json.get("items") : json,
                JSON.getTypeFactory().constructCollectionType(List.class, JsonNode.class));
    }

    public Answer is(int status) {
        assertThat(status()).as("%s → %s", request, body()).isEqualTo(status);
        return this;
    }

    /** Refused as a problem document of RFC 9457 with this code, and nothing of the inside in it. */
    public Answer isRefused(int status, String code) {
        is(status);
        assertThat(header("Content-Type")).as(request).startsWith("application/problem+json");
        JsonNode problem = json();
        assertThat(problem.path("code").asText()).as("%s → %s", request, body()).isEqualTo(code);
        assertThat(problem.path("status").asInt()).as(request).isEqualTo(status);
        assertThat(problem.path("title").asText()).as(request).isNotBlank();
        assertThat(problem.path("type").asText()).as(request).isNotBlank();
        assertThat(body()).doesNotContain("org.ordskifte", "Exception", "\tat ");
        return this;
    }
}
