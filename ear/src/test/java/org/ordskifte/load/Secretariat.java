package org.ordskifte.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The secretariat of the demo's first tenant, who writes over REST what is measured afterwards. */
final class Secretariat {

    private static final String TENANT = "/api/v1/tenants/vestfjord";
    private static final String BOUNDARY = "measured-7d1f";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;
    private final URI tokens;

    private Secretariat(String base, URI tokens) {
        this.base = base;
        this.tokens = tokens;
    }

    /** @param portal and keycloak such as {@code http://localhost:8080} and {@code http://localhost:8180} */
    static Secretariat of(String portal, String keycloak) {
        return new Secretariat(
                portal + TENANT, URI.create(keycloak + "/realms/ordskifte/protocol/openid-connect/token"));
    }

    void register(String slug) throws IOException, InterruptedException {
        post("", Map.of("slug", slug, "title", "Målt " + slug, "kind", "policy", "language", "da", "access", "PUBLIC"));
    }

    /** @param path below the tenant's documents */
    JsonNode post(String path, Object body) throws IOException, InterruptedException {
        return JSON.readTree(send("POST", "/documents" + path, "application/json", JSON.writeValueAsBytes(body)));
    }

    /** @return the preview */
    JsonNode bring(String name, byte[] file) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return JSON.readTree(send("POST", "/imports", "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray()));
    }

    /** @param path below the tenant's documents */
    byte[] fetch(String path) throws IOException, InterruptedException {
        return send("GET", "/documents" + path, null, new byte[0]);
    }

    private byte[] send(String verb, String path, String type, byte[] body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .method(verb, BodyPublishers.ofByteArray(body))
                .header("Authorization", "Bearer " + token());
        if (type != null) {
            request.header("Content-Type", type);
        }
        return answer(request.build());
    }

    private String token() throws IOException, InterruptedException {
        String form = "grant_type=password&client_id=ordskifte-demo&username=vestfjord.secretariat"
                + "&password=vestfjord.secretariat&scope=openid";
        byte[] answer = answer(HttpRequest.newBuilder(tokens)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        return JSON.readTree(answer).get("access_token").asText();
    }

    private byte[] answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 300) {
            throw new IOException(request.uri() + " answered " + answer.statusCode() + " "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body();
    }
}
