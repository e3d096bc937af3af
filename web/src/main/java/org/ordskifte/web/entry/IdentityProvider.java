package org.ordskifte.web.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Whether the identity provider is there, so that nobody who wants to log in is sent to a dead address. */
@ApplicationScoped
class IdentityProvider {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    boolean answers() {
        String provider = System.getenv("ORDSKIFTE_OIDC_PROVIDER_URL");
        if (provider == null) {
            return true;
        }
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(provider + "/.well-known/openid-configuration"))
                    .timeout(PATIENCE)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < 500;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
