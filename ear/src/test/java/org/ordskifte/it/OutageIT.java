package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** The database ends as after a power cut and comes back: the portal says so meanwhile and needs no restart. */
@Isolated
@ExtendWith(Portal.class)
class OutageIT {

    private static final Duration OUTAGE = Duration.ofSeconds(5);
    private static final Duration RECOVERY = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void without_its_database_the_portal_answers_503_and_recovers_by_itself() throws Exception {
        assertThat(ask().statusCode()).isEqualTo(200);

        CompletableFuture<Void> outage =
                CompletableFuture.runAsync(() -> Portal.stack().postgres().crashAndReturn(OUTAGE));
        List<HttpResponse<String>> meanwhile = new ArrayList<>();
        List<Health> watched = new ArrayList<>();
        while (!outage.isDone()) {
            meanwhile.add(ask());
            watched.add(Health.ask("ready"));
        }
        outage.join();

        assertThat(meanwhile).extracting(HttpResponse::statusCode).contains(503).doesNotContain(500);
        assertThat(meanwhile).filteredOn(answer -> answer.statusCode() == 503).allSatisfy(answer -> assertThat(
                        answer.headers().firstValue("Retry-After"))
                .isPresent());
        assertThat(meanwhile).filteredOn(answer -> answer.statusCode() == 503).allSatisfy(answer -> {
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
            assertThat(answer.body()).contains("\"code\":\"unavailable\"");
        });
        assertThat(watched).anySatisfy(ready -> {
            assertThat(ready.status()).isEqualTo(503);
            assertThat(ready.checks()).containsEntry("database", "DOWN").containsEntry("index", "UP");
        });
        assertThat(Health.ask("live").status()).isEqualTo(200);
        Instant latest = Instant.now().plus(RECOVERY);
        int status = ask().statusCode();
        while (status != 200 && Instant.now().isBefore(latest)) {
            status = ask().statusCode();
        }
        assertThat(status).isEqualTo(200);
        assertThat(Health.ask("ready").status()).isEqualTo(200);
    }

    private HttpResponse<String> ask() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(Portal.stack().baseUrl() + "/api/v1/tenants/vestfjord/documents"))
                .timeout(Duration.ofSeconds(30))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
