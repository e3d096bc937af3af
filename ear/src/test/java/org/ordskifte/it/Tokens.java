package org.ordskifte.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Everything the identity provider hands out when a demo account logs in. */
record Tokens(String access, String identity, String refresh) {

    static Tokens of(String user) {
        JsonNode given = ask("ordskifte-demo", user, "openid");
        return new Tokens(
                given.get("access_token").asText(),
                given.get("id_token").asText(),
                given.get("refresh_token").asText());
    }

    /** A good token of the same realm and person, but not meant for the portal. */
    static String ofAnotherClient(String user) {
        return ask("admin-cli", user, "openid").get("access_token").asText();
    }

    private static JsonNode ask(String client, String user, String scope) {
        String form = "grant_type=password&client_id=" + client + "&username=" + user + "&password=" + user + "&scope="
                + scope;
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(
                                            Portal.stack().keycloak().realmUrl() + "/protocol/openid-connect/token"))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(BodyPublishers.ofString(form))
                                    .build(),
                            BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("no token for " + client + ": " + answer.body());
            }
            return Answer.JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
