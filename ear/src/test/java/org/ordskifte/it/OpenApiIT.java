package org.ordskifte.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The contract that is served is the one that is written down. */
@ExtendWith(Portal.class)
class OpenApiIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void what_is_served_equals_the_committed_copy() throws IOException, InterruptedException {
        HttpResponse<String> served = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(Portal.stack().baseUrl() + "/api/v1/openapi"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        JsonNode contract = JSON.readTree(served.body());
        Path copy = Path.of(System.getProperty("ordskifte.data")).resolveSibling("openapi.json");
        Files.writeString(copy, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(contract) + "\n");
        Path committed = Path.of(System.getProperty("ordskifte.project"), "docs", "openapi.json");

        assertThat(contract.get("openapi").asText()).startsWith("3.1");
        assertThat(contract)
                .as("docs/openapi.json is not what is served; copy ear/target/openapi.json over it")
                .isEqualTo(JSON.readTree(committed.toFile()));
    }
}
