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
import org.ordskifte.config.local.DemoPeople;
import org.ordskifte.config.local.DemoPerson;

/** Whoever administers the identity provider: takes people out of organizations and groups, and ends their logins. */
public final class Directory {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String user;
    private final String token = Portal.stack().keycloak().adminToken();

    /** @param user name of a demo account */
    public Directory(String user) {
        this.user = DemoPeople.all().stream()
                .filter(person -> person.userName().equals(user))
                .map(DemoPerson::subject)
                .findFirst()
                .orElseThrow();
    }

    void takeOutOf(String tenant) {
        send("DELETE", "/organizations/" + organization(tenant) + "/members/" + user, null);
    }

    void putInto(String tenant) {
        send("POST", "/organizations/" + organization(tenant) + "/members", user);
    }

    void takeOutOfGroup(String group) {
        send("DELETE", "/users/" + user + "/groups/" + group(group), null);
    }

    void putIntoGroup(String group) {
        send("PUT", "/users/" + user + "/groups/" + group(group), null);
    }

    /**
     * One by one. Logging a person out as a whole would name an instant before which tokens are void, and the server takes
     * that for everybody's.
     */
    public void endLogins() {
        send("GET", "/users/" + user + "/sessions", null)
                .forEach(session ->
                        send("DELETE", "/sessions/" + session.get("id").asText(), null));
    }

    private String organization(String tenant) {
        for (JsonNode one : send("GET", "/organizations?max=100", null)) {
            if (one.get("alias").asText().equals(tenant)) {
                return one.get("id").asText();
            }
        }
        throw new IllegalArgumentException(tenant);
    }

    private String group(String name) {
        return send("GET", "/groups?exact=true&search=" + name, null)
                .get(0)
                .get("id")
                .asText();
    }

    private JsonNode send(String method, String path, String body) {
        try {
            HttpResponse<String> answer = CLIENT.send(
                    HttpRequest.newBuilder(URI.create(Portal.stack().keycloakUrl() + "/admin/realms/ordskifte" + path))
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
            }
            return Answer.JSON.readTree(answer.body().isBlank() ? "null" : answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
