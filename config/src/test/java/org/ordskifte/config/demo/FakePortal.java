package org.ordskifte.config.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A front door that says yes to everything, remembers it, and numbers what it is given. */
final class FakePortal implements AutoCloseable {

    private static final String API = "/api/v1";

    static {
        // Else the server waits 40 ms for the acknowledgement of the head before it sends the body.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> documents = new HashSet<>();
    private int counter;

    FakePortal() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(API, this::answer);
        server.start();
    }

    String baseUrl() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    List<Asked> asked() {
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(API.length());
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, List<String>> headers = exchange.getRequestHeaders();
        asked.add(new Asked(
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestMethod(),
                path,
                body,
                headers.containsKey("Idempotency-key")));
        ObjectNode answer = Manifest.JSON.createObjectNode();
        int status = fill(exchange.getRequestMethod(), path, body, answer);
        byte[] bytes = answer.toString().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private int fill(String method, String path, String body, ObjectNode answer) throws IOException {
        answer.put("id", "id-" + ++counter).put("number", 1).put("hash", "hash").put("language", "da");
        if (path.matches(".*/documents") && method.equals("POST")) {
            documents.add(path + "/" + Manifest.JSON.readTree(body).get("slug").asText());
        }
        if (path.matches(".*/documents/[^/]+") && !documents.contains(path)) {
            return 404;
        }
        ArrayNode parts = answer.putArray("parts");
        for (String role : List.of("LETTER", "MAIN", "ATTACHMENT")) {
            ObjectNode part = parts.addObject().put("id", role.toLowerCase()).put("role", role);
            part.putArray("clauses").addObject().put("heading", "Frist").put("text", "Brevets ord.");
        }
        ArrayNode clauses = answer.putArray("clauses");
        for (String name : List.of("2.2", "3", "5", "7", "Læring af fejl", "Åbenhed", "Fortrolighed", "Indsats")) {
            clauses.addObject().put("id", "clause-" + name).put("heading", name).putArray("children");
        }
        ArrayNode remarks = answer.putArray("remarks");
        for (int i = 0; i < 5; i++) {
            remarks.addObject().put("id", "remark-" + i);
        }
        answer.putArray("items").addObject().put("id", "consultee").put("committee", "hmu-hospital");
        return 200;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    record Asked(String authorization, String method, String path, String body, boolean once) {
        @Override
        public String toString() {
            return authorization.replace("Bearer ", "") + ": " + method + " " + path;
        }
    }
}
