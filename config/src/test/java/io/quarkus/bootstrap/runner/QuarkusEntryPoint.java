package io.quarkus.bootstrap.runner;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Stands in for Keycloak where only the launcher is in question: started by the same words, it knows one client. */
public final class QuarkusEntryPoint {
    private static final long LEAVING_MILLIS = 800;

    private QuarkusEntryPoint() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("build")) {
            return;
        }
        int port = Arrays.stream(arguments)
                .filter(argument -> argument.startsWith("--http-port="))
                .mapToInt(argument -> Integer.parseInt(argument.substring("--http-port=".length())))
                .findFirst()
                .orElseThrow();
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.createContext("/", exchange -> {
            byte[] answer = answer(exchange.getRequestURI().toString()).getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(QuarkusEntryPoint::takeLeave));
    }

    /** It takes a while to stop, so that the launcher is seen between two servers. */
    private static void takeLeave() {
        try {
            Thread.sleep(LEAVING_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String answer(String asked) {
        if (asked.endsWith("/token")) {
            return "{\"access_token\":\"any\"}";
        }
        return asked.contains("?clientId=") ? "[{\"id\":\"web\",\"attributes\":{}}]" : "{}";
    }
}
